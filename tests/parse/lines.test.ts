// Offsets to lines and columns, whichever line ends a text has.
import { expect, it } from 'vitest'
import { lineStarts, pointAt, startOfFile } from '../../src/parse/lines.js'

it.each<[string, number[]]>([
  ['', [0]],
  ['a', [0]],
  ['a\nb\n', [0, 2, 4]],
  ['a\n\nb', [0, 2, 3]],
  ['a\r\nb\r\n', [0, 3, 6]],
  ['a\rb\r', [0, 2, 4]],
  ['a\r\r\nb\n\rc', [0, 2, 4, 6, 7]],
])('the lines of %j start at %j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts)
})

it.each<[number, number, number]>([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [9, 3, 6],
])('offset %i is in line %i, column %i', (offset, line, column) => {
  expect(pointAt([0, 3, 4], offset)).toEqual({ line, column, offset })
})

it('a file as a whole is where it begins', () => {
  const start = { line: 1, column: 1, offset: 0 }
  expect(startOfFile('L1.md')).toEqual({ path: 'L1.md', start, end: start })
})
