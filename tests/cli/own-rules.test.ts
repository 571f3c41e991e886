// A team's own rules in a configuration module.
import { expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const module = `
export const rules = [
  {
    id: 'no-shouting',
    description: 'Write without exclamation marks',
    recommended: 'error',
    messages: { loud: ({ level }) => \`Unexpected exclamation mark in \${level}, expected calm words\` },
    check({ ladder, report }) {
      for (const level of ladder.levels)
        if (level.summary.includes('!')) report('loud', { at: level, data: { level: level.id } })
    },
  },
]
export default { levels: ['L1', 'L2', 'L3'], rules: { 'monotonic-axes': 'off' } }
`

it('runs beside the rules of the package', async () => {
  const root = folder({
    ...threeLevels,
    'ladder.config.mjs': module,
    'L1.md': threeLevels['L1.md'].replace('An L1 learns the trade.', 'An L1 learns the trade!'),
  })
  const { code, stdout } = await rungs(root, 'lint', '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({
    diagnostics: [
      {
        ruleId: 'no-shouting',
        severity: 'error',
        message: 'Unexpected exclamation mark in L1, expected calm words',
      },
    ],
  })
  expect(code).toBe(1)
})

it('names an export that is no list of rules', async () => {
  const root = folder({ ...threeLevels, 'ladder.config.mjs': 'export const rules = 1; export default {}' })
  const { code, stdout } = await rungs(root, 'lint')
  expect(stdout).toContain('Unexpected export `rules`, expected a list of rules, each made with `defineRule`')
  expect(code).toBe(2)
})
