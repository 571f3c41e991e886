// What the parser of data says, in words of somebody who edits a ladder.
import { expect, it } from 'vitest'
import { parseData } from '../../src/parse/data.js'
import { plainWords } from '../../src/parse/data-words.js'
import { lineStarts } from '../../src/parse/lines.js'

it.each([
  ['a: b: c', 'a second colon in one line: put the text in quotation marks'],
  ['a: "b', 'a quotation mark that is not closed'],
  ["a: 'b", 'a quotation mark that is not closed'],
  ['a: [b', 'a bracket that is not closed'],
  ['a: {b: c', 'a bracket that is not closed'],
  ['a: b\nc', 'a line without its colon'],
  ['a:\n\tb: c', 'a tab where spaces are needed'],
  ['a:\n  b: c\n d: e', 'lines that belong together do not begin in one column'],
  ['a: @b', 'plain value cannot start with reserved character @'],
  ['a: &b &c d', 'a node can have at most one anchor'],
])('%j: %s', (text, words) => {
  const [first] = parseData(text, 'ladder.yml', lineStarts(text)).errors
  expect(plainWords(first?.message ?? '')).toBe(words)
})

it.each(['YAML and Words', 'one word, then Others'])('%s: as it is', (message) => {
  expect(plainWords(message)).toBe(message)
})
