import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadLadder } from '../../src/node/load-ladder.js'
import { snapshotOf } from '../../src/diff/snapshot.js'
import { repository } from './versions.js'
import { rungs } from './rungs.js'

describe('rungs fix --ids', () => {
  it('writes every derived id behind its words, and changes no id and no other byte', async () => {
    const folder = join(repository(), 'ladder')
    const text = readFileSync(join(folder, 'L3.md'), 'utf8')
    const before = snapshotOf(await loadLadder(folder)).expectations.map(({ id }) => id)
    const { stdout } = await rungs(folder, 'fix', '--ids')
    expect(stdout).toBe(
      'Wrote 25 ids into 4 files. They are part of the text now: keep them when words change or move.\n',
    )
    const after = snapshotOf(await loadLadder(folder)).expectations
    expect(after.map(({ id }) => id)).toEqual(before)
    expect(after.every(({ explicit }) => explicit)).toBe(true)
    const written = readFileSync(join(folder, 'L3.md'), 'utf8')
    expect(written).toContain(
      '- Designs the release process of the team <!-- id: designs-the-release-process-of-the -->\n',
    )
    expect(written.replace(/ <!-- id: [\w-]+ -->/gu, '')).toBe(text)
    expect((await rungs(folder, 'diff')).stdout).toBe('Nothing changed.\n')
    expect((await rungs(folder, 'fix', '--ids')).stdout).toBe(
      'Every expectation that has room for an id has one.\n',
    )
  })
})

describe('rungs fix --ids of one file', () => {
  it('writes into that file and no other', async () => {
    const folder = join(repository(), 'ladder')
    const texts = (): string[] =>
      ['L1.md', 'L2.md', 'L3.md', 'L4.md'].map((name) => readFileSync(join(folder, name), 'utf8'))
    const before = texts()
    const { code, stdout } = await rungs(folder, 'fix', 'L3.md', '--ids')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Wrote \d+ ids into 1 file\. /u)])
    expect(texts().map((text, index) => text === before[index])).toEqual([true, true, false, true])
  })

  it.each([
    ['--format', 'json'],
    ['--since', 'HEAD'],
    ['--preset', 'none'],
    ['--rule', 'next-level=off'],
    ['--update-baseline'],
    ['--no-cache'],
  ])('refuses %s, which would do nothing', async (flag, ...value) => {
    const folder = join(repository(), 'ladder')
    const { code, stderr } = await rungs(folder, 'fix', '--ids', flag, ...value)
    expect([code, stderr]).toEqual([
      2,
      `rungs: Unexpected \`${flag}\` together with \`--ids\`, expected one of the two; leave one out\n`,
    ])
    expect(readFileSync(join(folder, 'L1.md'), 'utf8')).not.toContain('<!-- id:')
  })
})

describe('rungs show --to', () => {
  it('says what is raised, new and the same', async () => {
    const folder = join(repository(), 'ladder')
    const { stdout } = await rungs(folder, 'show', 'L3', '--to', 'L4')
    expect(stdout.split('\n').slice(0, 9)).toEqual([
      'L3 → L4',
      '',
      'Raised',
      '  scope: team → teams',
      '  horizon: months → years',
      '',
      'New',
      '  Impact',
      '    • Finds problems that no team owns and gets them solved',
    ])
    expect(
      JSON.parse((await rungs(folder, 'show', 'L3', '--to', 'L4', '--format', 'json')).stdout),
    ).toMatchObject({
      path: ['L4'],
    })
    const far = (await rungs(folder, 'show', 'L2', '--to', 'L4')).stdout
    expect(far.split('\n').filter((line) => / · Impact$/u.test(line))).toEqual([
      '  L3 · Impact',
      '  L4 · Impact',
      '  L2 · Impact',
      '  L1 · Impact',
    ])
    expect((await rungs(folder, 'show', 'L4', '--to', 'L3')).stderr).toBe(
      'rungs: Unexpected end of the way from `L4` to `L3`, expected a level above it\n',
    )
  })
})
