// Where words of a statement stand in its file.
import { expect, it } from 'vitest'
import { placeOfWords } from '../../../src/lint/wording/span.js'
import { read } from '../../outline.js'

const text =
  '# L1\n\n## Impact\n\n- Writes *clear* notes.\n- Asks others.\n- In reviews, I asks "sin" in a row, Ina.\n'
const parsed = read({ 'L1.md': text })
const [writes, asks, reviews] = parsed.ladder.levels[0]?.competencies[0]?.expectations ?? []

function found(part: object | undefined, words: string): string | undefined {
  const place = placeOfWords(parsed, part ?? {}, words)
  return place && `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
}

it.each<[string, object | undefined, string, string | undefined]>([
  ['the first word', writes, 'Writes', '5:3-5:9'],
  ['the last one', asks, 'others.', '6:8-6:15'],
  ['a word that others begin with', reviews, 'I', '7:15-7:16'],
  ['a word that others end with', reviews, 'in', '7:28-7:30'],
  ['letters that only others have in them', reviews, 'na', '7:39-7:41'],
  ['words with markup between them', writes, 'Writes clear', undefined],
  ['words of the statement before', asks, 'notes', undefined],
  ['words of the statement after', writes, 'Asks', undefined],
  ['words of which the statement has the first', writes, 'notes.\n- Asks', undefined],
  ['no words', writes, '', undefined],
  ['words of what is not in the ladder', {}, 'Writes', undefined],
])('%s', (_, part, words, expected) => {
  expect(found(part, words)).toBe(expected)
})

it('words of a part whose document another ladder has', () => {
  expect(placeOfWords({ ...parsed, documents: [] }, writes ?? {}, 'Writes')).toBeUndefined()
})
