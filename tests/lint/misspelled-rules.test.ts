// Names of rules in comments that are nearly those of known ones.
import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { misspelledRules } from '../../src/lint/misspelled-rules.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { rules } from '../../src/rules/index.js'

const known = rules.map(({ id }) => id)
const found = (comment: string): Diagnostic[] =>
  misspelledRules(parseLadder([{ path: 'L1.md', text: `# L1\n\n${comment}\n\nText.\n` }]), known)
const told = (comment: string): string[] =>
  found(comment).map(({ message, place }) => `${String(place.start.line)}: ${message}`)

it.each([
  ['disable', 'excuses nothing'],
  ['ignore', 'excuses nothing'],
  ['enable', 'switches nothing on'],
])('tells a name that is misspelled in a comment to %s', (action, end) => {
  expect(told(`<!--lint ${action} next-levl no-placeholder-->`)).toEqual([
    `3: Unexpected rule \`next-levl\` in a comment, expected \`next-level\`; correct the name, for the comment ${end}`,
  ])
})

it('is a warning of the rule on comments, at the comment', () => {
  expect(found('<!--lint ignore no-placehoder-->')).toMatchObject([
    {
      ruleId: 'unused-ignore',
      messageId: 'misspelled',
      data: { rule: 'no-placehoder', meant: 'no-placeholder' },
      severity: 'warning',
      pointer: '',
      place: { path: 'L1.md', start: { offset: 6 }, end: { offset: 38 } },
    },
  ])
})

it('says nothing of names that are right, or of the rules of others', () => {
  expect(told('<!--lint disable next-level rungs/no-placeholder-->')).toEqual([])
  expect(told('<!--lint disable definition-case no-empty-url maximum-line-length-->')).toEqual([])
  expect(told('<!--lint disable-->')).toEqual([])
})
