import { describe, expect, it } from 'vitest'
import { createProfile } from '../../src/cli/profile.js'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

describe('--profile', () => {
  it('names stages and rules on the error stream, and leaves the report alone', async () => {
    const cwd = folder(threeLevels)
    const usual = await rungs(cwd, 'lint')
    const { stdout, stderr } = await rungs(cwd, 'lint', '--profile')
    expect(stdout).toBe(usual.stdout)
    for (const stage of ['find', 'read', 'parse', 'assemble', 'all rules', '  next-level'])
      expect(stderr).toMatch(new RegExp(String.raw`^${stage} +\d+\.\d ms$`, 'mu'))
  })

  it('counts a stage inside another for itself alone, and puts the slowest rule first', () => {
    let clock = 0
    const { timed, table } = createProfile(() => clock)
    const spend = (time: number) => (): void => {
      clock += time
    }
    timed('assemble', () => {
      timed('parse', spend(5))
      clock += 2
      timed('parse', spend(1))
    })
    timed('rule quick', spend(3))
    timed('rule slow', spend(4))
    clock += 10
    expect(table()).toBe(
      [
        'assemble              2.0 ms',
        'parse                 6.0 ms',
        'all rules             7.0 ms',
        'everything else      10.0 ms',
        '  slow                4.0 ms',
        '  quick               3.0 ms',
        '',
      ].join('\n'),
    )
  })
})
