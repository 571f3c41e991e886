// Articles that do not fit, and the article in front of a name, where another name takes its place.
import { expect, it } from 'vitest'
import { articlesIn, withArticle } from '../../../src/lint/english/article.js'

it.each([
  ['An Senior Engineer', 'A Senior Engineer'],
  ['an Principal Potter', 'a Principal Potter'],
  ['A Engineer', 'An Engineer'],
  ['a Associate Potter', 'an Associate Potter'],
  ['An P3', 'A P3'],
  ['an D-2', 'a D-2'],
  ['A L3', 'An L3'],
  ['a IC2', 'an IC2'],
  ['An L3', 'An L3'],
  ['An PE3', 'A PE3'],
  ['a SE2', 'an SE2'],
  ['An P3 Engineer', 'A P3 Engineer'],
  ['via P3', 'via P3'],
  ['A Potter', 'A Potter'],
  ['L3s', 'L3s'],
  ['The Senior Potter', 'The Senior Potter'],
])('of %s fits in %s', (words, right) => {
  expect(withArticle(words)).toBe(right)
})

it.each([
  ['Works as a engineer', 'a engineer → an'],
  ['Works as _a engineer_', 'a engineer → an'],
  ['Works as __an potter__', 'an potter → a'],
  ['Works as a **engineer**', 'a **engineer → an'],
  ['Works as an  _potter_', 'an  _potter → a'],
  ['Works in a area', 'a area → an'],
  ['Gets a allowance', 'a allowance → an'],
  ['Makes a android', 'a android → an'],
  ['Has an strong voice', 'an strong → a'],
  ['Plans an three-day visit', 'an three-day → a'],
  ['Plans an sprint', 'an sprint → a'],
  ['Grade a and one of option a are fine, a any', undefined],
  ['Sends an http call, an sss file, an thx', undefined],
  ['Works via engineers', undefined],
])('in %j do not fit', (source, told) => {
  const found = articlesIn(source, source.replace(/[*_]/gu, ' '))
  expect(found.map(({ words, expected }) => `${words} → ${expected}`)).toEqual(told ? [told] : [])
})

it('may stand in code as they like', () => {
  const source = 'Writes `as a engineer`, or as a engineer'
  expect(articlesIn(source, `Writes ${' '.repeat(15)}, or as a engineer`)).toEqual([
    { index: 30, words: 'a engineer', word: 'engineer', article: 'a', expected: 'an' },
  ])
})
