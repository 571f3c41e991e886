// Words that rules look for, in what a level expects.
import { expect, it } from 'vitest'
import * as z from 'zod'
import { findPhrases, findWords, wordOptions } from '../../../src/lint/wording/phrases.js'
import { read } from '../../outline.js'

/** Read anew by each test: what is found in a ladder is remembered. */
const parsed = () =>
  read({
    'L1.md':
      '# L1\n\nSome learn.\n\n## Impact\n\n- Ships *some* of the work, and some more.\n- Asks a\n  few others.\n- Pairs.\n  - Examples:\n    - some of them\n- Plans C++ at 5 p.m. sharp.\n- Is a SOMEbody, and so-some.\n',
    'L2.md': '# L2\n\n## Impact\n\n- Leads some.\n',
  })

/** What is found, with the line of the part that it stands in. */
function found(words: readonly string[], allow: readonly string[] = []): string[] {
  const from = parsed()
  return findWords(from, { words, allow }).map(
    ({ part, words: own }) => `${own} ${String(from.trace.places.get(part)?.start.line)}`,
  )
}

it('finds the first of some words in each statement of each level, and in no example', () => {
  expect(found(['some', 'a few'])).toEqual(['Some 3', 'some 7', 'a few 8', 'some 5'])
})

it('a word is whole, in any case, and its signs are nothing but signs', () => {
  expect(found(['SHIP', 'body', 'P.M.'])).toEqual(['p.m. 13'])
  expect(found(['c++'])).toEqual(['C++ 13'])
  expect(found(['p.m'])).toEqual(['p.m 13'])
  expect(found(['pxm', 'c-'])).toEqual([])
})

it('examples and steps of axes are not asked', () => {
  const own = read({
    'L1.md': '# L1\n\n## Impact\n\n- Ships.\n\n### Examples\n\n- Sees some form.\n',
    'L2.md': '# L2\n\n## Impact\n\n- Leads some.\n- Asks some.\n',
  })
  const [, second] = own.ladder.levels
  const [leads] = second?.competencies[0]?.expectations ?? []
  if (leads) leads.kind = 'scale'
  expect(findPhrases(own, /\w+ some/iu).map(({ words }) => words)).toEqual(['Asks some'])
})

it('words that are allowed are not looked for', () => {
  expect(found(['some', 'leads'], ['some'])).toEqual(['Leads 5'])
  expect(found(['some'], ['some'])).toEqual([])
  expect(found([])).toEqual([])
})

it('blanks around a phrase are not part of it, and nothing is no phrase', () => {
  const words = (pattern: RegExp): string[] => findPhrases(parsed(), pattern).map((one) => one.words)
  expect(words(/ learn\.| some\W/iu)).toEqual(['learn.', 'some', 'some.'])
  expect(words(/x*/u)).toEqual([])
})

it('the words are those of the rule, unless options say others, and all options are explained', () => {
  const schema = wordOptions(['some', 'a few'])(z)
  expect(schema.parse({})).toEqual({ words: ['some', 'a few'], allow: [] })
  expect(schema.parse({ words: ['many'], allow: ['some'] })).toEqual({ words: ['many'], allow: ['some'] })
  expect(schema.safeParse({ words: [''] }).success).toBe(false)
  expect(schema.safeParse({ allow: [''] }).success).toBe(false)
  const { properties } = z.toJSONSchema(schema)
  expect(Object.values(properties ?? {})).toEqual([
    expect.objectContaining({ description: expect.stringMatching(/\S/u) as string }),
    expect.objectContaining({ description: expect.stringMatching(/\S/u) as string }),
  ])
})
