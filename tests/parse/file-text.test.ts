// The byte order mark is no part of a text, and stays in its file.
import { expect, it } from 'vitest'
import { readMark, withMark } from '../../src/parse/file-text.js'

it.each([
  ['\ufeff# L1', { text: '# L1', bom: true }],
  ['# L1', { text: '# L1', bom: false }],
  ['', { text: '', bom: false }],
  ['\ufeff', { text: '', bom: true }],
  ['\ufeff\ufeffx', { text: '\ufeffx', bom: true }],
  ['x\ufeff', { text: 'x\ufeff', bom: false }],
])('%j is %j', (content, file) => {
  expect(readMark(content)).toEqual(file)
  expect(withMark(file)).toBe(content)
})
