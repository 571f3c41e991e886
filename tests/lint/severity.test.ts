// Which rules run and how severe their findings are: presets, settings, overrides for some documents, drafts.
import { describe, expect, it } from 'vitest'
import { checkRuleSettings } from '../../src/lint/check-settings.js'
import { activeRules, completeSettings, optionSchema } from '../../src/lint/options.js'
import { severityAt, withOverrides } from '../../src/lint/overrides.js'
import { defineRule, milderThan, type AnyRule } from '../../src/lint/rule.js'
import { presets, settingsOver } from '../../src/lint/settings.js'

const plain = { description: 'Check', messages: {}, check: () => undefined }
const always = defineRule({ ...plain, id: 'always', recommended: 'warning', strict: 'error' })
const often = defineRule({ ...plain, id: 'often', recommended: 'error' })
const seldom = defineRule({ ...plain, id: 'seldom', strict: 'info' })
const never = defineRule({ ...plain, id: 'never' })
const most: AnyRule = defineRule({
  ...plain,
  id: 'most',
  options: (z) => z.strictObject({ most: z.int().default(3) }),
})
const rules: AnyRule[] = [always, often, seldom, never, most]

function severities(
  ...[preset, settings]: [Parameters<typeof activeRules>[1], Parameters<typeof activeRules>[2]?]
): object {
  return Object.fromEntries(
    activeRules(rules, preset, settings ?? {}).map(({ rule, severity }) => [rule.id, severity]),
  )
}

describe('the rules that run', () => {
  it('are those of the preset, as severe as it says', () => {
    expect(presets.map((preset) => severities(preset))).toEqual([
      { always: 'warning', often: 'error' },
      { always: 'error', often: 'error', seldom: 'info' },
      {},
    ])
  })

  it('are set one by one, whatever the preset says', () => {
    expect(severities('recommended', { always: 'off', often: 'info', never: ['error', {}] })).toEqual({
      often: 'info',
      never: 'error',
    })
    expect(severities('none', { seldom: 'warning' })).toEqual({ seldom: 'warning' })
  })

  it('are set anew over what a team declares, whose options stay where a severity alone is given', () => {
    const declared: Parameters<typeof settingsOver>[0] = { most: ['error', { most: 5 }], often: 'info' }
    expect(settingsOver(declared, { most: 'warning', often: 'off', never: 'error' })).toEqual({
      most: ['warning', { most: 5 }],
      often: 'off',
      never: 'error',
    })
    expect(settingsOver(declared, { most: ['info', { most: 1 }] })).toEqual({
      most: ['info', { most: 1 }],
      often: 'info',
    })
    expect(settingsOver(declared, { often: ['error', {}] })).toMatchObject({ often: ['error', {}] })
    expect(settingsOver()).toEqual({})
  })

  it('may have names such as constructor', () => {
    const named = activeRules([{ ...often, id: 'constructor' }], 'recommended', {})
    expect(named.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('have the options that are set, and the usual ones where none are', () => {
    const options = (setting: Parameters<typeof activeRules>[2]): unknown[] =>
      activeRules(rules, 'none', setting).map((active) => active.options)
    expect(options({ most: ['error', { most: 5 }] })).toEqual([{ most: 5 }])
    expect(options({ most: ['error', {}] })).toEqual([{ most: 3 }])
    expect(options({ most: 'error' })).toEqual([{ most: 3 }])
    expect(options({ never: 'error' })).toEqual([{}])
    expect(optionSchema(never)).toBeUndefined()
    expect(() => options({ most: ['error', { most: 'x' }] })).toThrow()
    const kept = { gone: ['error', { a: 1 }] as ['error', object], most: 'off' as const }
    expect(completeSettings(kept as Parameters<typeof completeSettings>[0], rules)).toEqual(kept)
  })
})

describe('an override', () => {
  const x = { rule: { ...never, id: 'x' }, severity: 'warning', options: {} } as const
  const on = { files: ['b.md'], rules: { x: 'error' as const } }
  const off = { files: ['a.md', 'c'], rules: { x: 'off' as const } }

  it.each([
    ['sets how severe a finding is', [on], 'b.md', 'error'],
    ['leaves other files alone', [on], 'a.md', 'warning'],
    [
      'leaves other rules alone',
      [{ files: ['a.md'], rules: { toString: 'off' as const } }],
      'a.md',
      'warning',
    ],
    ['takes findings away', [off], 'a.md', 'off'],
    ['is for a folder too', [off], 'c/d.md', 'off'],
    [
      'wins where it is the last',
      [off, { files: ['*.md'], rules: { x: ['info' as const, {}] } }],
      'a.md',
      'info',
    ],
    [
      'wins where it is the last that speaks of the rule',
      [off, { files: ['*.md'], rules: {} }],
      'a.md',
      'off',
    ],
    ['is none where there are none', [], 'a.md', 'warning'],
  ] as [string, Parameters<typeof severityAt>[2], string, string][])('%s', (_, overrides, path, severity) => {
    expect(severityAt(x, path, overrides)).toBe(severity)
  })

  it('names files from the folder of the ladder', () => {
    const severity = (path: string, folder?: string): string => severityAt(x, path, [off], folder)
    expect(severity('x/a.md', 'x')).toBe('off')
    expect(severity('xa.md', 'x')).toBe('warning')
    expect(severity('x/a.md')).toBe('warning')
    expect(severity('a.md', 'x')).toBe('off')
    expect(severity('/a.md', '')).toBe('warning')
  })

  it('wakes a rule for its files alone', () => {
    const active = activeRules(rules, 'none', { often: 'warning' })
    const overrides: Parameters<typeof withOverrides>[2] = [
      {
        files: ['b.md'],
        rules: { never: 'off', most: ['error', { most: 5 }], always: 'off', often: 'error' },
      },
      { files: ['c.md'], rules: { never: 'error', seldom: 'info' } },
    ]
    const awake = withOverrides(active, rules, overrides)
    expect(awake.map(({ rule, usual, options }) => [rule.id, usual, options])).toEqual([
      ['often', undefined, {}],
      ['seldom', {}, {}],
      ['never', {}, {}],
      ['most', {}, { most: 5 }],
    ])
    expect(withOverrides(active, rules)).toEqual(active)
    const [, seldomAsleep = x] = awake
    const at = (path: string, given?: typeof overrides): string => severityAt(seldomAsleep, path, given)
    expect([at('b.md', overrides), at('c.md', overrides), at('c.md', []), at('c.md')]).toEqual([
      'off',
      'info',
      'off',
      'off',
    ])
  })

  it('gives a rule the options that the rule has by itself, where it sets none', () => {
    const known: AnyRule = { ...most, defaults: { most: 7 } }
    expect(withOverrides([], [known], [{ files: ['a.md'], rules: { most: 'error' } }])).toMatchObject([
      { options: { most: 7 }, severity: 'info' },
    ])
  })

  it('gives a rule that runs other options for its files, and the usual ones elsewhere', () => {
    const active = activeRules(rules, 'none', { most: ['warning', { most: 3 }] })
    const overrides: Parameters<typeof withOverrides>[2] = [
      { files: ['*.md'], rules: { most: ['error', { most: 5 }] } },
      { files: ['b.md'], rules: { most: 'info' } },
      { files: ['c.md'], rules: { most: ['error', { most: 3 }] } },
    ]
    const awake = withOverrides(active, rules, overrides)
    expect(awake.map(({ options }) => options)).toEqual([{ most: 3 }, { most: 5 }])
    const at = (path: string): string[] => awake.map((each) => severityAt(each, path, overrides))
    expect(['a.md', 'b.md', 'c.md', 'd.yml'].map(at)).toEqual([
      ['off', 'error'],
      ['info', 'off'],
      ['error', 'off'],
      ['warning', 'off'],
    ])
  })
})

describe('what is wrong with settings', () => {
  it('is told with a pointer to it', () => {
    const declaration = {
      rules: {
        alwyas: 'error',
        never: ['error', { a: 1 }],
        most: ['error', { most: 'x' }],
        often: ['error'],
      },
      overrides: [
        { files: ['a.md'], rules: { most: 'error' } },
        { files: ['b.md'], rules: { 'a/b': 'error', most: ['error', { mots: 1 }] } },
      ],
    } as unknown as Parameters<typeof checkRuleSettings>[0]
    expect(
      checkRuleSettings(declaration, rules).map(({ messageId, pointer }) => [messageId, pointer]),
    ).toEqual([
      ['unknown-rule', '/rules/alwyas#key'],
      ['rule-options', '/rules/never/1'],
      [expect.any(String), '/rules/most/1/most'],
      ['unknown-rule', '/overrides/1/rules/a~1b#key'],
      ['unknown-key', '/overrides/1/rules/most/1/mots#key'],
    ])
  })

  it('is told in words', () => {
    const words = (settings: object): string[] =>
      checkRuleSettings({ rules: settings } as Parameters<typeof checkRuleSettings>[0], rules).map(
        ({ message }) => message,
      )
    expect(words({ alwyas: 'error' })[0]).toContain('`always`')
    expect(words({ zzz: 'error' })).toEqual([
      'Unexpected rule `zzz`, expected the name of a rule; `rungs explain --list` names them all',
    ])
    expect(words({ never: ['error', {}] })).toEqual([
      'Unexpected options for the rule `never`, expected a severity alone: it takes no options',
    ])
    expect(words({ most: ['error', { mots: 1 }] })).toEqual([
      'Unexpected key `mots` in the options of `most`, expected a known key; did you mean `most`?',
    ])
    expect(words({ most: ['error', { most: 'x' }] })).toEqual([
      'Unexpected `x` for `most`, expected a number',
    ])
    expect(checkRuleSettings({}, rules)).toEqual([])
  })

  it('names the rule, for programs', () => {
    const settings = { alwyas: 'error' as const, never: ['error', {}] as ['error', object] }
    expect(checkRuleSettings({ rules: settings as never }, rules).map(({ data }) => data)).toEqual([
      { rule: 'alwyas' },
      { rule: 'never' },
    ])
  })

  it('is nothing where options are such as the rule takes', () => {
    expect(checkRuleSettings({ rules: { most: ['error', { most: 4 }], always: 'off' } }, rules)).toEqual([])
  })
})

it('defaults that a rule brings are kept as they are', () => {
  const brought = { ...most, defaults: { most: 7 } }
  expect(activeRules([brought], 'none', { most: 'error' }).map(({ options }) => options)).toEqual([
    { most: 7 },
  ])
  expect(activeRules([most], 'none', { most: 'error' }).map(({ options }) => options)).toEqual([{ most: 3 }])
})

it('a rule is in part milder in the ways that it says, the graver first', () => {
  const rule = defineRule({ ...plain, id: 'less', milder: { info: 'A guess.', warning: 'A draft.' } })
  expect(milderThan(rule, 'error')).toEqual(['warning', 'info'])
  expect(milderThan(rule, 'warning')).toEqual(['info'])
  expect(milderThan(rule, 'info')).toEqual([])
  expect(milderThan({ milder: { info: 'A guess.' } }, 'error')).toEqual(['info'])
  expect(milderThan({}, 'error')).toEqual([])
})
