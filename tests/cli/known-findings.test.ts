// Findings that are known and not reported again: those of a baseline, and those from before a change.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const astray = { ...threeLevels, 'L1.md': threeLevels['L1.md'].replace('[L2](L2.md)', '[L2](L9.md)') }

function change(root: string, path: string, from: string, to: string): void {
  const file = join(root, path)
  const before = readFileSync(file, 'utf8')
  if (!before.includes(from)) throw new Error(`nothing to replace in ${path}`)
  writeFileSync(file, before.replace(from, to))
}

/** `rule path`, for each finding that is reported. */
async function reported(root: string, ...flags: string[]): Promise<string[]> {
  const { stdout } = await rungs(root, 'lint', '--format', 'json', ...flags)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { ruleId: string; place: { path: string } }[] }
  return diagnostics.map(({ ruleId, place }) => `${ruleId} ${place.path}`)
}

describe('a baseline', () => {
  it('holds the findings of the day, and lets new ones through', async () => {
    const root = folder(astray)
    expect(await reported(root)).toEqual(['next-level L1.md'])
    const { stderr } = await rungs(root, 'lint', '--update-baseline')
    expect(stderr).toBe(
      'Wrote ladder.baseline.json: what is found today is held there, and new findings are reported. Commit it.\n',
    )
    expect(await reported(root)).toEqual([])
    change(root, 'L2.md', '#### Ownership', '#### Ownershp')
    expect((await reported(root)).every((line) => line.endsWith('L2.md'))).toBe(true)
    expect(await reported(root, '--no-baseline')).toContain('next-level L1.md')
  })

  it('is written by `init` for what was wrong, and not for advice on what `init` wrote', async () => {
    const clean = folder(threeLevels)
    expect((await rungs(clean, 'init')).stdout).not.toContain('ladder.baseline.json')
    expect(await reported(clean)).toEqual(['monotonic-axes L1.md'])
    const root = folder(astray)
    expect((await rungs(root, 'init')).stdout).toContain(
      'wrote ladder.baseline.json: 1 finding of today is held',
    )
    expect(await reported(root)).toEqual(['monotonic-axes L1.md'])
  })

  it('holds where `init` says to run `lint`', async () => {
    const root = folder(
      Object.fromEntries(Object.entries(astray).map(([path, text]) => [`ours/${path}`, text])),
    )
    const { stdout } = await rungs(root, 'init', 'ours')
    expect(stdout).toContain('run `rungs lint ours`.')
    expect((await rungs(root, 'lint', 'ours')).stdout).not.toContain('next-level')
    expect((await rungs(join(root, 'ours'), 'init')).stdout).not.toContain('run `rungs lint ours`')
  })

  it('knows a finding that has moved down by some lines', async () => {
    const root = folder(astray)
    await rungs(root, 'lint', '--update-baseline')
    change(root, 'L1.md', '# L1\n', '# L1\n\nOne more paragraph.\n')
    expect(await reported(root)).toEqual([])
  })

  it('lets go of what was mended, when it is updated', async () => {
    const root = folder(astray)
    await rungs(root, 'lint', '--update-baseline')
    change(root, 'L1.md', 'L9.md', 'L2.md')
    await rungs(root, 'lint', '--update-baseline')
    expect(JSON.parse(readFileSync(join(root, 'ladder.baseline.json'), 'utf8'))).toMatchObject({
      findings: {},
    })
  })

  it('that is broken is a finding, and holds nothing', async () => {
    const root = folder({ ...astray, 'ladder.baseline.json': '{ "schemaVersion": 9 }' })
    const { code, stdout } = await rungs(root, 'lint')
    expect(stdout).toContain('expected a baseline as `rungs lint --update-baseline` writes it')
    expect(stdout).toContain('next-level')
    expect(code).toBe(2)
  })

  it('is found from a folder below it as well, and keeps what it says of others', async () => {
    const { 'L1.md': first, 'L2.md': second, 'L3.md': third } = astray
    const root = folder({
      '.git/HEAD': '',
      'a/L1.md': first,
      'a/L2.md': second,
      'a/L3.md': third,
      'b/L1.md': first,
      'b/L2.md': second,
      'b/L3.md': third,
    })
    await rungs(root, 'lint', '--update-baseline')
    expect(await reported(join(root, 'a'))).toEqual([])
    change(root, 'a/L1.md', 'L9.md', 'L2.md')
    await rungs(join(root, 'a'), 'lint', '--update-baseline')
    const { findings } = JSON.parse(readFileSync(join(root, 'ladder.baseline.json'), 'utf8')) as {
      findings: object
    }
    expect(Object.keys(findings)).toEqual(['b/L1.md'])
  })

  it('keeps fix from what it holds', async () => {
    const root = folder(astray)
    await rungs(root, 'lint', '--update-baseline')
    await rungs(root, 'fix')
    expect(readFileSync(join(root, 'L1.md'), 'utf8')).toBe(astray['L1.md'])
    await rungs(root, 'fix', '--no-baseline')
    expect(readFileSync(join(root, 'L1.md'), 'utf8')).toBe(threeLevels['L1.md'])
  })

  it('is of the whole folder, which is said before anything is mended', async () => {
    const root = folder(astray)
    const { code, stderr } = await rungs(root, 'fix', 'L1.md', '--update-baseline')
    expect(stderr).toContain('expected the whole folder')
    expect(code).toBe(2)
    expect(readFileSync(join(root, 'L1.md'), 'utf8')).toBe(astray['L1.md'])
  })

  it.each([
    ['the configuration is broken', 'ladder.yml', 'titel: Ours\n', 2],
    ['a level cannot be read', 'L2.md', Buffer.from('# L2\n\nCaf\u00e9\n', 'latin1'), 1],
  ])('keeps what it holds where %s', async (_, path, content, expected) => {
    const root = folder(astray)
    await rungs(root, 'lint', '--update-baseline')
    const before = readFileSync(join(root, 'ladder.baseline.json'), 'utf8')
    writeFileSync(join(root, path), content)
    const { code, stdout, stderr } = await rungs(root, 'lint', '--update-baseline')
    expect(code).toBe(expected)
    expect(stdout).toContain(path)
    expect(stderr).toContain('rungs: Unexpected `--update-baseline` where not all could be linted')
    expect(readFileSync(join(root, 'ladder.baseline.json'), 'utf8')).toBe(before)
  })

  it('is not begun where there is no ladder', async () => {
    const root = folder({ 'notes.txt': 'x' })
    expect((await rungs(root, 'lint', '--update-baseline')).code).toBe(2)
    expect(readdirSync(root)).toEqual(['notes.txt'])
  })

  it('that is broken is not written over, and nothing that it may hold is mended, in its folder and below', async () => {
    const files = Object.fromEntries(Object.entries(astray).map(([path, text]) => [`a/${path}`, text]))
    const root = folder({ ...files, '.git/HEAD': '', 'ladder.baseline.json': '<<<<<<< HEAD\n' })
    const runs = [['lint', '--update-baseline'], ['lint', 'a', '--update-baseline'], ['fix'], ['fix', 'a']]
    for (const args of runs) {
      const { code, stderr } = await rungs(root, ...args)
      expect([code, stderr]).toEqual([2, expect.stringContaining('Unexpected content of')])
    }
    expect(readFileSync(join(root, 'ladder.baseline.json'), 'utf8')).toBe('<<<<<<< HEAD\n')
    expect(readFileSync(join(root, 'a/L1.md'), 'utf8')).toBe(astray['L1.md'])
  })
})

describe('--since', () => {
  function repository(files: Record<string, string>): string {
    const root = folder(files)
    git(root, 'init', '--quiet')
    git(root, 'add', '.')
    git(root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'one')
    return root
  }

  function git(root: string, ...args: string[]): void {
    execFileSync('git', ['-C', root, ...args])
  }

  it('reports only what the change brought, wherever the old findings have moved', async () => {
    const root = repository(astray)
    change(root, 'L1.md', '# L1\n', '# L1\n\nOne more paragraph.\n')
    expect(await reported(root, '--since', 'HEAD')).toEqual([])
    change(root, 'L2.md', '[L3](L3.md)', '[L3](L7.md)')
    expect(await reported(root, '--since', 'HEAD')).toEqual(['next-level L2.md'])
    expect(await reported(root)).toEqual(['next-level L1.md', 'next-level L2.md'])
  })

  it('names a revision that is not there', async () => {
    const { code, stderr } = await rungs(repository(threeLevels), 'lint', '--since', 'nowhere')
    expect(stderr).toContain('Unexpected revision `nowhere`')
    expect(code).toBe(2)
  })

  it('names it before anything is mended or held', async () => {
    const root = repository(astray)
    const flags = ['--since', 'nowhere', '--update-baseline']
    expect((await rungs(root, 'fix', ...flags)).code).toBe(2)
    expect(readFileSync(join(root, 'L1.md'), 'utf8')).toBe(astray['L1.md'])
    expect(readdirSync(root)).not.toContain('ladder.baseline.json')
  })

  it('says so outside of a repository', async () => {
    const { code, stderr } = await rungs(folder(threeLevels), 'lint', '--since', 'HEAD')
    expect(stderr).toContain('Unexpected folder outside of git')
    expect(code).toBe(2)
  })
})

describe('severity', () => {
  it('is softened in a level that calls itself a draft', async () => {
    const draft = { ...astray, 'L1.md': `---\nstatus: draft\n---\n\n${astray['L1.md']}` }
    expect((await rungs(folder(astray), 'lint')).code).toBe(1)
    const { code, stdout } = await rungs(folder(draft), 'lint')
    expect(stdout).toContain('warning[next-level]')
    expect(code).toBe(0)
  })

  it('is set for some documents by overrides; the last that matches decides', async () => {
    const config = `
rules: { monotonic-axes: off }
overrides:
  - files: ['L*.md']
    rules: { next-level: info }
  - files: [L2.md]
    rules: { next-level: off, no-tenure: warning }
`
    const broken = { ...astray, 'L2.md': astray['L2.md'].replace('[L3](L3.md)', '[L3](L7.md)') }
    const root = folder({ ...broken, 'ladder.yml': config })
    const { stdout } = await rungs(root, 'lint')
    expect(stdout).toContain('info[next-level]')
    expect(stdout).not.toContain('--> L2.md')
    change(root, 'L1.md', 'An L1 learns the trade.', 'An L1 has 2 years of experience.')
    change(root, 'L2.md', 'An L2 works on their own.', 'An L2 has 3 years of experience.')
    expect(await reported(root)).toEqual(['next-level L1.md', 'no-tenure L2.md'])
  })
})
