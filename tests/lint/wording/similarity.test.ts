import { expect, it } from 'vitest'
import { similarity, wordsOf } from '../../../src/lint/wording/similarity.js'

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
