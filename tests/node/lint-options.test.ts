// Options that make no sense are told, with what was meant, where a program gives them.
import { describe, expect, it } from 'vitest'
import { lintLadder, safeLoadLadder, type LoadOptions } from '../../src/index.js'
import { defineRule } from '../../src/lint/rule.js'
import { folder, threeLevels } from '../ladder.js'

const wrong: [string, object, string][] = [
  [
    'a preset that there is not',
    { preset: 'nope' },
    'Unexpected `nope` for `preset`, expected `recommended`, `strict` or `none`; did you mean `none`?',
  ],
  [
    'a rule that there is not',
    { rules: { 'word-slips': 'error' } },
    'Unexpected rule `word-slips`, expected the name of a rule; did you mean `word-slip`?',
  ],
  [
    'a severity that there is not',
    { rules: { 'word-slip': 'fatal' } },
    'Unexpected `fatal` for `rules.word-slip`, expected `off`, `info`, `warning` or `error`, or a list of a severity and options',
  ],
  [
    'an option that the rule does not take',
    { rules: { 'no-placeholder': ['error', { wrds: [] }] } },
    'Unexpected key `wrds` in the options of `no-placeholder`, expected a known key; did you mean `words`?',
  ],
  [
    'a declaration that is none',
    { declaration: { levels: 3 } },
    'Unexpected `3` for `levels`, expected a list',
  ],
]

describe('lintLadder', () => {
  it.each(wrong)('tells %s', async (_, options, message) => {
    const { ladders, diagnostics } = await lintLadder(folder(threeLevels), options)
    expect(diagnostics).toMatchObject([{ ruleId: 'config', severity: 'error', message }])
    expect(ladders).toEqual([])
  })

  it('runs a rule of the program, as severe as it says', async () => {
    const rule = defineRule({
      id: 'short-title',
      description: 'Require short titles',
      messages: { long: () => 'Unexpected title, expected a short one' },
      check: ({ ladder: { levels }, report }) => {
        for (const at of levels) report('long', { at })
      },
    })
    const { diagnostics } = await lintLadder(folder(threeLevels), {
      preset: 'none',
      own: [rule],
      rules: { 'short-title': 'info' },
    })
    expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual(
      Array.from({ length: 3 }, () => ['short-title', 'info']),
    )
  })
})

describe('safeLoadLadder', () => {
  it('tells a declaration that is none', async () => {
    const options = { declaration: { levels: 3 } } as unknown as LoadOptions
    const { ladder, diagnostics } = await safeLoadLadder(folder(threeLevels), options)
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Unexpected `3` for `levels`, expected a list',
    ])
    expect(ladder).toBeUndefined()
  })
})
