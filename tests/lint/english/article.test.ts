// The article in front of a name, where another name takes its place.
import { expect, it } from 'vitest'
import { withArticle } from '../../../src/lint/english/article.js'

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
  ['A Potter', 'A Potter'],
  ['L3s', 'L3s'],
  ['The Senior Potter', 'The Senior Potter'],
])('of %s fits in %s', (words, right) => {
  expect(withArticle(words)).toBe(right)
})
