// Names of rules in comments that are nearly those of known ones.
import { expect, it } from 'vitest'
import { misspelledRules } from '../../src/lint/misspelled-rules.js'
import { parseLadder } from '../../src/ladder/parse-ladder.js'
import { rules } from '../../src/rules/index.js'

const known = rules.map(({ id }) => id)
const told = (comment: string): string[] =>
  misspelledRules(parseLadder([{ path: 'L1.md', text: `# L1\n\n${comment}\n\nText.\n` }]), known).map(
    ({ message, place }) => `${String(place.start.line)}: ${message}`,
  )

it.each([
  ['disable', 'excuses nothing'],
  ['ignore', 'excuses nothing'],
  ['enable', 'switches nothing on'],
])('tells a name that is misspelled in a comment to %s', (action, end) => {
  expect(told(`<!--lint ${action} next-levl no-placeholder-->`)).toEqual([
    `3: Unexpected rule \`next-levl\` in a comment, expected \`next-level\`; correct the name, for the comment ${end}`,
  ])
})

it('says nothing of names that are right, or of the rules of others', () => {
  expect(told('<!--lint disable next-level rungs/no-placeholder-->')).toEqual([])
  expect(told('<!--lint disable definition-case no-empty-url maximum-line-length-->')).toEqual([])
  expect(told('<!--lint disable-->')).toEqual([])
})
