import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DiffReport } from '../../src/diff/change.js'
import { edit, files } from '../diff/engineering.js'
import { commit, git, inLadder, repository, write } from './versions.js'
import { rungs } from './rungs.js'

const raised = edit(
  edit(
    files,
    'L3.md',
    '- Runs the review after an incident\n',
    '- Runs the review after an incident\n- Reviews designs of other groups\n',
  ),
  'L2.md',
  'Recieves',
  'Receives',
)

describe('rungs diff', () => {
  it('says what is not committed yet, and for whom', async () => {
    const folder = repository()
    write(folder, inLadder(raised))
    const { code, stdout } = await rungs(join(folder, 'ladder'), 'diff')
    expect(stdout).toBe(`Engineering: major
  A new requirement

L2 Engineer II: no expectation is new: 1 expectation reworded
  ~ Process: reworded  [-Recieves-] {+Receives+} feedback without excuses

L3 Senior Engineer: the bar is higher: 1 new expectation in Ownership
  + Ownership: new  Reviews designs of other groups

L4 builds on what changed below it.
`)
    expect(code).toBe(0)
  })

  it('compares names of git without touching a file', async () => {
    const folder = repository()
    write(folder, inLadder(raised))
    commit(folder, 'Ask for more', 'v2.0.0')
    write(folder, { 'ladder/L1.md': 'not committed' })
    const { stdout } = await rungs(
      folder,
      'diff',
      'v1.0.0..v2.0.0',
      '--path',
      'ladder',
      '--format',
      'markdown',
    )
    expect(stdout).toBe(`**Major change** since 1.0.0 (now 2.0.0). A new requirement.

### L2 Engineer II

No expectation is new: 1 expectation reworded.

- **Reworded** in Process: ~~Recieves~~ **Receives** feedback without excuses

### L3 Senior Engineer

The bar is higher: 1 new expectation in Ownership.

- **New** in Ownership: Reviews designs of other groups

L4 builds on what changed below it.
`)
    expect(git(folder, 'status', '--porcelain')).toBe(' M ladder/L1.md\n')
  })

  it('begins where a branch left the other with three dots, and at its end with two', async () => {
    const folder = repository()
    git(folder, 'switch', '--quiet', '--create', 'wording')
    write(folder, inLadder(edit(files, 'L2.md', 'Recieves', 'Receives')))
    commit(folder, 'Correct a word')
    git(folder, 'switch', '--quiet', 'main')
    write(folder, inLadder(edit(files, 'L3.md', '- Runs the review after an incident\n', '')))
    commit(folder, 'Ask for less')
    const branch = `Engineering: patch
  Wording

L2 Engineer II: no expectation is new: 1 expectation reworded
  ~ Process: reworded  [-Recieves-] {+Receives+} feedback without excuses
`
    expect((await rungs(join(folder, 'ladder'), 'diff', 'main...wording')).stdout).toBe(branch)
    git(folder, 'switch', '--quiet', 'wording')
    expect((await rungs(join(folder, 'ladder'), 'diff', 'main...')).stdout).toBe(branch)
    expect((await rungs(join(folder, 'ladder'), 'diff', 'main..wording')).stdout).toContain(
      'Runs the review after an incident',
    )
  })

  it('prints data that its schema knows', async () => {
    const folder = repository()
    write(folder, inLadder(raised))
    const { stdout } = await rungs(folder, 'diff', 'HEAD', '--path', 'ladder', '--format', 'json')
    const report = DiffReport.parse(JSON.parse(stdout))
    expect(report.changes.map(({ kind }) => kind)).toEqual(['expectation-reworded', 'expectation-added'])
    expect(report.effects.map(({ level, bar }) => [level, bar])).toEqual([
      ['L2', 'same'],
      ['L3', 'higher'],
    ])
  })

  it('compares two folders, and a release with the source that came after it', async () => {
    const folder = repository()
    await rungs(folder, 'release', 'ladder', '--out', 'release', '--version', '1.0.0')
    write(folder, inLadder(raised))
    const { stdout } = await rungs(folder, 'diff', 'release', 'ladder')
    expect(stdout).toContain('the bar is higher: 1 new expectation in Ownership')
    expect((await rungs(folder, 'diff', 'ladder', 'ladder')).stdout).toBe('Nothing changed.\n')
  })

  it('writes a changeset with the step that the changes ask for', async () => {
    const folder = repository()
    write(folder, {
      ...inLadder(raised),
      'package.json': '{ "name": "@example/ladder" }',
      '.changeset/README.md': '',
    })
    const { stdout } = await rungs(folder, 'diff', 'v1.0.0', '--path', 'ladder', '--changeset')
    const [name = ''] = readdirSync(join(folder, '.changeset')).filter((file) => file.startsWith('ladder-'))
    expect(stdout).toBe(`Wrote .changeset/${name}: major.\n`)
    const text = readFileSync(join(folder, '.changeset', name), 'utf8')
    // A person may write another step: the words below do not contradict it.
    expect(text).toMatch(/^---\n"@example\/ladder": major\n---\n\nA new requirement\.\n\n### L2 Engineer II/u)
  })

  it('says what is wrong with a name that nothing has', async () => {
    const folder = repository()
    const { code, stderr } = await rungs(folder, 'diff', 'v9', '--path', 'ladder')
    expect([code, stderr]).toEqual([
      2,
      'rungs: Unexpected name `v9`, expected a path, or a branch, tag or commit; nothing here is called so\n',
    ])
    expect((await rungs(folder, 'diff', '--output=x')).code).toBe(2)
  })
})
