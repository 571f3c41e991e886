// What is wrong with rules that a team brings along, one mistake at a time.
import { expect, it } from 'vitest'
import { idleRules, strangeRules } from '../../src/lint/own-rule.js'
import { defineRule, type AnyRule } from '../../src/lint/rule.js'

const rule = { id: 'no-clay', description: 'Write of no clay', messages: {}, check: () => undefined }
const shipped: AnyRule[] = [
  defineRule({ id: 'next-level', description: 'Lead on', messages: {}, check: () => undefined }),
  defineRule({ id: 'level-links', description: 'Lead there', messages: {}, check: () => undefined }),
]
const told = (...rules: unknown[]): string | undefined => strangeRules(rules, shipped)

it('finds nothing in rules that are whole, or where there are none', () => {
  expect(strangeRules(undefined, shipped)).toBeUndefined()
  expect(told()).toBeUndefined()
  const full = {
    ...rule,
    url: 'x',
    family: 'language',
    fixable: true,
    options: () => undefined,
    defaults: {},
  }
  expect(told({ ...full, recommended: 'warning', strict: 'error' })).toBeUndefined()
  expect(told({ ...rule, recommended: 'info' }, { ...rule, id: 'no-glaze' })).toBeUndefined()
})

it.each([
  ['no list', 1],
  ['a list of nothing', [null]],
  ['words', ['no-clay']],
  ['a rule without an id', [{ ...rule, id: undefined }]],
  ['a rule whose id is no text', [{ ...rule, id: 1 }]],
  ['a rule without a check', [{ id: 'no-clay', description: '', messages: {} }]],
  ['a rule whose check is no function', [{ ...rule, check: true }]],
  ['one rule among others', [rule, { id: 'no-glaze' }]],
])('asks for a list of rules, not %s', (_, rules) => {
  expect(strangeRules(rules, shipped)).toBe(
    'Unexpected export `rules`, expected a list of rules, each made with `defineRule`',
  )
})

it.each<[string, unknown[], string]>([
  [
    'the id of a rule of rungs',
    [{ ...rule, id: 'next-level' }],
    'Unexpected id `next-level` of a rule of yours, expected one that no rule of rungs has; give it another',
  ],
  [
    'an id twice',
    [rule, { ...rule, id: 'no-glaze' }, rule],
    'Unexpected second rule `no-clay`, expected an id for each; give it another',
  ],
  [
    'a key that is misspelled',
    [{ ...rule, descripton: 'x' }],
    'Unexpected key `descripton` of the rule `no-clay`, expected a key of a rule; did you mean `description`?',
  ],
  [
    'a key that nothing is like',
    [{ ...rule, zzzzzz: 'x' }],
    'Unexpected key `zzzzzz` of the rule `no-clay`, expected a key of a rule; there are id, description, url, family, recommended, strict, milder, fixable, options, defaults, messages, check',
  ],
  [
    'no description',
    [{ ...rule, description: undefined }],
    'Unexpected rule `no-clay`, expected a `description` and `messages`; write both',
  ],
  [
    'no messages',
    [{ ...rule, messages: undefined }],
    'Unexpected rule `no-clay`, expected a `description` and `messages`; write both',
  ],
  [
    'messages that are nothing',
    [{ ...rule, messages: null }],
    'Unexpected rule `no-clay`, expected a `description` and `messages`; write both',
  ],
  [
    'a severity that is misspelled',
    [{ ...rule, recommended: 'warn' }],
    'Unexpected severity `warn` of the rule `no-clay`, expected `info`, `warning` or `error`; did you mean `warning`?',
  ],
  [
    'a severity that is no text',
    [{ ...rule, strict: 2 }],
    'Unexpected severity `number` of the rule `no-clay`, expected `info`, `warning` or `error`',
  ],
])('says what is wrong with %s', (_, rules, message) => {
  expect(told(...rules)).toBe(message)
})

it('finds rules that never run', () => {
  const idle: AnyRule = defineRule(rule)
  const set: AnyRule = defineRule({ ...rule, id: 'no-glaze' })
  const strict: AnyRule = defineRule({ ...rule, id: 'no-kiln', strict: 'error' })
  const recommended: AnyRule = defineRule({ ...rule, id: 'no-wheel', recommended: 'info' })
  expect(idleRules({ rules: { 'no-glaze': 'off' } }, [idle, set, strict, recommended])).toEqual([
    {
      messageId: 'idle-rule',
      message:
        "Unexpected rule `no-clay` that never runs, expected a severity; write `recommended: 'warning'` into the rule, or set it under `rules`",
      data: { rule: 'no-clay' },
    },
  ])
  expect(idleRules({ overrides: [{ files: ['*.md'], rules: { 'no-clay': 'error' } }] }, [idle])).toEqual([])
  expect(idleRules({}, [])).toEqual([])
})
