// `--rule` sets a severity, and leaves the options that are declared.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { edited, folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

it('keeps the options of a rule that a flag sets', async () => {
  const root = folder({
    ...threeLevels,
    'ladder.yml': 'rules:\n  semver-bump: [off, { release: build/last }]\n',
  })
  await rungs(root, 'release', '--out', 'build/last', '--version', '1.0.0')
  writeFileSync(join(root, 'L2.md'), edited(threeLevels['L2.md'], '- Looks after one service.\n', ''))
  const lint = async (...flags: string[]): Promise<string> =>
    (await rungs(root, 'lint', '--preset', 'none', ...flags)).stdout
  expect(await lint()).not.toContain('semver-bump')
  expect(await lint('--rule', 'semver-bump=error')).toContain(
    'error[semver-bump]: Unexpected change since `1.0.0`',
  )
})

it.each(['next-level=error=x', 'next-level=', 'next-level', 'next-level=off='])(
  'refuses `--rule %s`, which is no severity',
  async (flag) => {
    const { code, stderr } = await rungs(folder(threeLevels), 'lint', '--rule', flag)
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Unexpected \`--rule ${flag}\``)])
  },
)
