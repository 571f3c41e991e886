import { expect, it } from 'vitest'
import { thirdPerson, verbFormOf } from '../../../src/lint/english/conjugation.js'

it.each([
  ['write', 'writes'],
  ['try', 'tries'],
  ['coach', 'coaches'],
  ['deploy', 'deploys'],
  ['have', 'has'],
  ['analyze', 'analyzes'],
])('puts `%s` in the third person as `%s`', (base, third) => {
  expect(thirdPerson(base)).toBe(third)
})

it.each([
  ['Writes', 'write', 'third'],
  ['tries', 'try', 'third'],
  ['running', 'run', 'gerund'],
  ['committing', 'commit', 'gerund'],
  ['Making', 'make', 'gerund'],
  ['is', 'be', 'third'],
  ['deliver', 'deliver', 'base'],
])('knows that `%s` is a form of `%s`', (word, base, form) => {
  expect(verbFormOf(word)).toEqual({ base, form })
})

it.each(['business', 'process’', 'thing', 'string', 'going', 'using', 'always', 'engineer'])(
  'takes `%s` for no verb',
  (word) => {
    expect(verbFormOf(word)).toBeUndefined()
  },
)
