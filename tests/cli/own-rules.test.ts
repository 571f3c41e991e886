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

it('can be set on the command line, and is silent then', async () => {
  const root = folder({
    ...threeLevels,
    'ladder.config.mjs': module,
    'L1.md': threeLevels['L1.md'].replace('An L1 learns the trade.', 'An L1 learns the trade!'),
  })
  expect(await rungs(root, 'lint', '--rule', 'no-shouting=off')).toMatchObject({ code: 0 })
  const asWarning = await rungs(root, 'lint', '--rule', 'no-shouting=warning', '--format', 'json')
  expect(JSON.parse(asWarning.stdout)).toMatchObject({
    diagnostics: [{ ruleId: 'no-shouting', severity: 'warning' }],
  })
  expect(asWarning.code).toBe(0)
})

it('is offered where its name is misspelled on the command line', async () => {
  const root = folder({ ...threeLevels, 'ladder.config.mjs': module })
  const { code, stderr } = await rungs(root, 'lint', '--rule', 'no-shoutin=off')
  expect(stderr).toContain('Unexpected rule `no-shoutin`')
  expect(stderr).toContain('`no-shouting`')
  expect(code).toBe(2)
})

it('links to no page of the package, but to the one that the rule names', async () => {
  const files = {
    ...threeLevels,
    'L1.md': threeLevels['L1.md'].replace('An L1 learns the trade.', 'An L1 learns the trade!'),
  }
  const url = 'https://example.com/our-rules'
  const without = folder({ ...files, 'ladder.config.mjs': module })
  const withUrl = folder({
    ...files,
    'ladder.config.mjs': module.replace("id: 'no-", `url: '${url}', id: 'no-`),
  })
  const urlIn = async (root: string): Promise<unknown> => {
    const { stdout } = await rungs(root, 'lint', '--format', 'json')
    return (JSON.parse(stdout) as { diagnostics: { url?: string }[] }).diagnostics[0]?.url
  }
  expect([await urlIn(without), await urlIn(withUrl)]).toEqual([undefined, url])
})

it('is explained and listed beside the others', async () => {
  const root = folder({ ...threeLevels, 'ladder.config.mjs': module })
  const explained = await rungs(root, 'explain', 'no-shouting')
  expect(explained).toMatchObject({ code: 0, stderr: '' })
  expect(explained.stdout).toContain('Write without exclamation marks.')
  expect(explained.stdout).toContain('Your own rule, from `ladder.config.mjs`. By default: error.')
  const { stdout } = await rungs(root, 'explain', '--list')
  expect(stdout).toMatch(
    /^ {2}no-shouting +Write without exclamation marks \(error, ladder\.config\.mjs\)$/mu,
  )
  expect(stdout).toContain('next-level')
})

it('is not explained from a module that does not load, which is said', async () => {
  const root = folder({ ...threeLevels, 'ladder.config.mjs': 'export const rules = 1; export default {}' })
  const { code, stdout, stderr } = await rungs(root, 'explain', '--list')
  expect(stdout).toContain('next-level')
  expect(stderr).toContain('ladder.config.mjs: Unexpected export `rules`')
  expect(code).toBe(0)
})

it('runs no code to explain or to set a rule where that is forbidden', async () => {
  const root = folder({ ...threeLevels, 'ladder.config.mjs': "throw new Error('was' + ' run')" })
  const explained = await rungs(root, 'explain', '--list', '--no-config-code')
  const linted = await rungs(root, 'lint', '--rule', 'no-shouting=off', '--no-config-code')
  expect(explained.stderr).toContain('Unexpected configuration that runs code')
  expect(explained.stderr + linted.stdout + linted.stderr).not.toContain('was run')
  expect(linted.code).toBe(2)
})

const withRule = (text: string): Record<string, string> => ({
  ...threeLevels,
  'ladder.config.mjs': module.replace("id: 'no-shouting'", text),
})

it.each([
  [
    'has the id of one of the package',
    "id: 'next-level'",
    'Unexpected id `next-level` of a rule of yours, expected one that no rule of rungs has',
  ],
  [
    'has a key that is misspelled',
    "id: 'no-shouting', fixabel: true",
    'Unexpected key `fixabel` of the rule `no-shouting`, expected a key of a rule; did you mean `fixable`?',
  ],
  [
    'has a severity that is none',
    "id: 'no-shouting', strict: 'warn'",
    'Unexpected severity `warn` of the rule `no-shouting`, expected `info`, `warning` or `error`; did you mean `warning`?',
  ],
])('is refused where it %s', async (_, text, message) => {
  const { code, stdout } = await rungs(folder(withRule(text)), 'lint')
  expect(stdout).toContain(message)
  expect(code).toBe(2)
})

it('is refused where it never runs, unless a setting names it', async () => {
  const idle = module.replace("    recommended: 'error',\n", '')
  const lint = (text: string): ReturnType<typeof rungs> =>
    rungs(folder({ ...threeLevels, 'ladder.config.mjs': text }), 'lint')
  expect((await lint(idle)).stdout).toContain(
    'Unexpected rule `no-shouting` that never runs, expected a severity',
  )
  const named = idle.replace("'monotonic-axes': 'off'", "'monotonic-axes': 'off', 'no-shouting': 'off'")
  expect(await lint(named)).toMatchObject({ code: 0 })
})

it('tells its crash once, with its line', async () => {
  const crashing = module.replace('level.summary.includes', 'level.nothing.includes')
  const root = folder({ ...threeLevels, 'notes/README.md': 'Hello.\n', 'ladder.config.mjs': crashing })
  const { code, stdout } = await rungs(root, 'lint')
  expect(stdout.match(/^error\[internal-error\].*$/gmu)).toEqual([
    "error[internal-error]: Unexpected crash of the rule `no-shouting` (Cannot read properties of undefined (reading 'includes'), ladder.config.mjs:10), expected a result; the other rules ran. Correct it, or switch it off",
  ])
  expect(code).toBe(1)
})
