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
