// A rule that throws is a finding, and the others run.
import { expect, it } from 'vitest'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { defineRule } from '../../src/lint/rule.js'
import { lint } from '../../src/lint/run.js'
import { activeRules } from '../../src/lint/options.js'

const crashing = defineRule({
  id: 'crashing',
  description: 'Throw',
  recommended: 'warning',
  messages: { never: () => 'Unexpected report' },
  check() {
    throw new Error('out of luck')
  },
})

const counting = defineRule({
  id: 'counting',
  description: 'Report each level',
  recommended: 'warning',
  messages: { level: ({ id }: { id: string }) => `Unexpected level ${id}` },
  check({ ladder, report }) {
    for (const level of ladder.levels) report('level', { at: level, data: { id: level.id } })
  },
})

it('becomes an error that names the rule, and the rest of the run is intact', () => {
  const { ladders, documents } = parseWorkspace([{ path: 'L1.md', text: '# L1\n\nText.\n' }])
  const surroundings = { exists: () => true, document: (path: string) => documents.get(path), ladders }
  const rules = activeRules([crashing, counting], 'recommended', {})
  const found = ladders.flatMap((parsed) => lint(parsed, rules, surroundings))
  expect(found.map(({ ruleId, severity, message }) => [ruleId, severity, message])).toEqual([
    [
      'internal-error',
      'error',
      'Unexpected crash of the rule `crashing` (out of luck), expected a result; the other rules ran. Please report it, or switch the rule off',
    ],
    ['counting', 'warning', 'Unexpected level L1'],
  ])
})

it.each([
  [
    'in its configuration, wherever the error was made',
    [
      'at helper (file:///yard/node_modules/x/index.js:3:1)',
      'at check (file:///yard/ladder.config.mjs?changed=12:34:5)',
    ],
    ', ladder.config.mjs:34',
  ],
  [
    'where no configuration was on the way',
    ['at check (/yard/rules/clay.js:7:9)', 'at run (/yard/a.js:1:1)'],
    ', clay.js:7',
  ],
  ['on another system', [String.raw`at check (C:\yard\clay.js:7:9)`], ', clay.js:7'],
  ['without a place', ['at <anonymous>'], ''],
  ['without a stack', [], ''],
])('says of a rule of a team where it crashed, %s', (_, frames, where) => {
  const error = new Error('out of luck')
  error.stack = ['Error: out of luck', ...frames].join('\n    ')
  expect(crashOf(error)).toBe(
    `Unexpected crash of the rule \`crashing\` (out of luck${where}), expected a result; the other rules ran. Correct it, or switch it off`,
  )
})

it('says of a rule of a team that it threw something else than an error', () => {
  const error = new Error('gone')
  delete error.stack
  expect(crashOf(error)).toContain('(gone), expected')
  expect(crashOf('tired')).toContain('(tired), expected')
})

/** What is said of a team's rule that throws this. */
function crashOf(thrown: unknown): string | undefined {
  const rule = defineRule({
    ...crashing,
    check() {
      throw thrown
    },
  })
  const { ladders, documents } = parseWorkspace([{ path: 'L1.md', text: '# L1\n\nText.\n' }])
  const surroundings = { exists: () => true, document: (path: string) => documents.get(path), ladders }
  const rules = activeRules([rule], 'recommended', {}).map((active) => ({ ...active, own: true }))
  return ladders.flatMap((parsed) => lint(parsed, rules, surroundings))[0]?.message
}
