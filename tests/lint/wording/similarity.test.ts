import { expect, it } from 'vitest'
import { similarity as similarityOf, wordsOf } from '../../../src/lint/wording/similarity.js'
import { newVocabulary } from '../../../src/lint/wording/vocabulary.js'

/** How alike two texts are, by their words. */
const similarity = (a: readonly string[], b: readonly string[], least?: number): number => {
  const { numbersOf } = newVocabulary()
  return similarityOf(numbersOf(a), numbersOf(b), least)
}

it('is 1 for equal texts, whatever their case and punctuation', () => {
  expect(similarity(wordsOf('Writes tests.'), wordsOf('writes — tests'))).toBe(1)
})

it('counts words in order', () => {
  expect(similarity(['a', 'b', 'c', 'd'], ['a', 'b', 'd', 'c'])).toBe(0.75)
})

it('counts a word once that is at the end of what both begin with', () => {
  expect(similarity(['a', 'a'], ['a', 'a', 'a'])).toBe(0.8)
  expect(similarity(['b', 'a', 'b', 'a', 'b'], ['b', 'a', 'b'])).toBe(0.75)
})

it('gives up early on texts that cannot be alike enough', () => {
  expect(similarity(['a', 'b', 'c'], ['a', 'x', 'y'], 0.9)).toBe(0)
})

it('finds no words in signs', () => {
  expect(wordsOf('… –')).toEqual([])
  expect(wordsOf('→ ✓')).toEqual([])
})

it('keeps the sign that makes a number a share', () => {
  expect(wordsOf('in 94% of cases')).toEqual(['in', '94%', 'of', 'cases'])
})

it('compares no order of texts that are too long between what both begin and end with', () => {
  const words = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `word ${String(index)}`)
  const turned = (count: number): string[] => [...words(count).slice(1), 'other']
  expect(similarity(words(3000), turned(3000))).toBe(2999 / 3000)
  expect(similarity(words(3001), turned(3001))).toBe(0)
  expect(similarity(words(3001), ['word 5', 'word 9'])).toBe(0)
  expect(similarity(['a', ...words(3000), 'b'], ['a', 'word 5', 'word 9', 'b'])).toBe(8 / 3006)
  expect(similarity(['a', ...words(3001), 'b'], ['a', ...turned(3001), 'b'])).toBe(4 / 6006)
})
