// The words of a ladder as numbers.
import { expect, it } from 'vitest'
import { hashOf, hasMeaning, newVocabulary } from '../../../src/lint/wording/vocabulary.js'

it('a word has one number, from which it can be had again', () => {
  const { numbersOf, wordOf, size } = newVocabulary()
  const before = size()
  const [first, second, third] = numbersOf(['plans', 'the', 'plans'])
  expect(first).toBe(third)
  expect(first).not.toBe(second)
  expect([first ?? -1, second ?? -1].map(wordOf)).toEqual(['plans', 'the'])
  expect(size()).toBe(before + 1)
  expect(wordOf(size())).toBe('')
})

it('words that bind others are known from the start', () => {
  const { numbersOf } = newVocabulary()
  expect(numbersOf(['a', 'plan', 'and', 'of', 'own-level']).map(hasMeaning)).toEqual([
    false,
    true,
    false,
    false,
    true,
  ])
})

it('the same words in the same order have one key, and no others have it', () => {
  const { numbersOf, keyOf } = newVocabulary()
  const keys = ['plans the work', 'the work plans', 'plans the', '', 'plans the work', ''].map((text) =>
    keyOf(numbersOf(text.split(' '))),
  )
  expect(keys).toEqual([0, 1, 2, 3, 0, 3])
})

it('words that have one hash by chance have a key each', () => {
  const rows = [
    [668, 19, 459],
    [145, 208, 727],
  ] as const
  expect(hashOf(rows[0])).toBe(hashOf(rows[1]))
  const { keyOf } = newVocabulary()
  expect([...rows, ...rows].map(keyOf)).toEqual([0, 1, 0, 1])
})
