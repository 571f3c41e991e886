import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LintReport } from '../../src/report/lint-report.js'
import { edited, folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const empty = edited(threeLevels['L2.md'], '- Looks after one service.\n', '')

async function findings(cwd: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await rungs(cwd, 'lint', '--format', 'json', ...args)
  const { diagnostics } = JSON.parse(stdout) as LintReport
  return diagnostics.map(({ ruleId, place }) => `${place.path}:${place.start.line} ${ruleId}`)
}

describe('a clean ladder', () => {
  it('ends with 0', async () => {
    expect(await rungs(folder(threeLevels), 'lint')).toMatchObject({ code: 0, stderr: '' })
  })

  it('is what `rungs` alone looks at', async () => {
    const root = folder(threeLevels)
    expect(await rungs(root)).toEqual(await rungs(root, 'lint', '.'))
  })
})

describe('a finding', () => {
  it('is shown in its line, ends with 1, and names the rule', async () => {
    const { code, stdout } = await rungs(folder({ ...threeLevels, 'L2.md': empty }), 'lint')
    expect(code).toBe(1)
    expect(stdout).toContain('error[no-empty-section]: Unexpected empty section `Ownership`')
    expect(stdout).toMatch(/--> L2\.md:14:1\n +\|\n14 \| #### Ownership\n +\| \^{14}/u)
  })

  it('has a path from where one is', async () => {
    const root = folder({
      'ladder/L1.md': threeLevels['L1.md'],
      'ladder/L2.md': empty,
      'ladder/L3.md': threeLevels['L3.md'],
      'docs/x.txt': '',
    })
    expect(await findings(root, 'ladder')).toContain('ladder/L2.md:14 no-empty-section')
    expect(await findings(join(root, 'docs'), '../ladder')).toContain('../ladder/L2.md:14 no-empty-section')
  })

  it('is left out when another file was asked about', async () => {
    const root = folder({ ...threeLevels, 'L2.md': empty })
    expect(await findings(root, 'L2.md')).toEqual(['L2.md:14 no-empty-section'])
    expect(await findings(root, 'L1.md')).toEqual([])
  })

  it('is shown of a page that was asked about, in the ladder or beside it', async () => {
    const page = '# Ladder\n\n- [L1](L1.md)\n- [L2](L2.md)\n- [L3](L3.md)\n- [Gone](L9.md)\n'
    const inside = folder({ ...threeLevels, 'L2.md': empty, 'README.md': page })
    expect(await findings(inside, 'README.md')).toEqual(['README.md:6 level-links'])
    const levels = Object.entries(threeLevels).map(([path, text]) => [`ladder/${path}`, text])
    const beside = folder({
      ...(Object.fromEntries(levels) as Record<string, string>),
      'ladder/L2.md': empty,
      'README.md': page.replaceAll('](', '](ladder/'),
    })
    expect(await findings(beside, 'README.md')).toEqual(['README.md:6 level-links'])
  })

  it('is as severe as the flags say', async () => {
    const root = folder({ ...threeLevels, 'L2.md': empty })
    const rule = (severity: string): string[] => ['lint', '--rule', `no-empty-section=${severity}`]
    expect(await rungs(root, ...rule('off'))).toMatchObject({ code: 0 })
    expect(await rungs(root, ...rule('warning'))).toMatchObject({ code: 0 })
    expect(await rungs(root, ...rule('warning'), '--max-warnings', '0')).toMatchObject({ code: 1 })
    expect((await rungs(root, ...rule('warning'), '--quiet')).stdout).not.toContain('no-empty-section')
    expect(await rungs(root, 'lint', '--preset', 'none')).toMatchObject({ code: 0 })
  })
})

describe('a configuration that is broken', () => {
  it('ends with 2, in every format, and hides no finding behind noise', async () => {
    const root = folder({ ...threeLevels, 'L2.md': empty, 'ladder.yml': 'levles: []\n' })
    const { code, stdout } = await rungs(root, 'lint')
    expect(code).toBe(2)
    expect(stdout).toContain('ladder.yml:1:1')
    expect(await findings(root)).toEqual(['ladder.yml:1 config'])
  })

  it('can be another file', async () => {
    const root = folder({
      ...threeLevels,
      'L2.md': empty,
      'ci/quiet.yml': 'rules:\n  no-empty-section: off\n',
    })
    expect(await rungs(root, 'lint', '--config', 'ci/quiet.yml')).toMatchObject({ code: 0 })
    expect((await rungs(root, 'lint', '--config', 'ci/none.yml')).code).toBe(2)
  })
})

it('ends with 2 where there is no ladder', async () => {
  const { code, stdout } = await rungs(folder({ 'README.md': 'Hello.\n' }), 'lint')
  expect(code).toBe(2)
  expect(stdout).toContain('Unexpected absence of a ladder, expected a document per level')
})

it('names the data that it could not read where there is no ladder', async () => {
  const root = folder({ 'levels.yml': 'levels:\n  - id: L1\n    impact: [Folds sails: all\n  - id: L2\n' })
  const { code, stdout } = await rungs(root, 'lint')
  expect(code).toBe(2)
  expect(stdout).toContain('levels.yml:4:3')
  expect(stdout).toContain('Data that cannot be read: a bracket that is not closed')
})

it('begins nothing where there is no ladder, and says how to', async () => {
  for (const args of [['init'], ['new', 'L1']]) {
    const { code, stderr } = await rungs(folder({ 'README.md': 'Hello.\n' }), ...args)
    expect(code).toBe(2)
    expect(stderr).toContain('To begin a ladder, write `L1.md`')
  }
})

it('does not ask for a level that is there and cannot be read', async () => {
  const root = folder({ 'L1.md': Buffer.from('\ufeff# L1\n\nBakes.\n', 'utf16le') })
  const { code, stderr } = await rungs(root, 'init')
  expect(code).toBe(2)
  expect(stderr).toContain('Unexpected UTF-16 text')
  expect(stderr).not.toContain('To begin a ladder')
})

it('says that the registry of ids cannot be read, beside all else that it finds', async () => {
  const root = folder({ ...threeLevels, 'L2.md': empty })
  await rungs(root, 'release', '--lock')
  const lock = join(root, 'ladder.lock.json')
  writeFileSync(lock, `<<<<<<< HEAD\n${readFileSync(lock, 'utf8')}`)
  const { code, stdout } = await rungs(root, 'lint')
  expect(code).toBe(2)
  expect(stdout).toContain('Unexpected content of `ladder.lock.json` (it is not JSON)')
  expect(await findings(root)).toEqual(['L2.md:14 no-empty-section', 'ladder.lock.json:1 config'])
})

it('takes no folder for the document of a level', async () => {
  const root = folder({ ...threeLevels, 'ladder.yml': 'levels: [L1, L2, L3]\n' })
  rmSync(join(root, 'L3.md'))
  mkdirSync(join(root, 'L3.md'))
  expect(await findings(root)).toContain('L2.md:1 declared-levels')
})

it('takes no level that cannot be read for one that is not there', async () => {
  const declared = { ...threeLevels, 'ladder.yml': 'levels: [L1, L2, L3]\n' }
  const absent = 'Unexpected absence of the level `L2`'
  const root = folder(declared)
  await rungs(root, 'release')
  writeFileSync(join(root, 'L2.md'), Buffer.from('\ufeff# L2\n', 'utf16le'))
  const unread = await rungs(root, 'lint')
  expect(unread.stdout).toContain('Unexpected UTF-16 text')
  expect(unread.stdout).not.toContain(absent)
  expect(unread.stdout).not.toContain('id-removed')
  const table = await rungs(root, 'export', 'csv')
  expect(table).toMatchObject({ code: 1, stdout: '' })
  expect(table.stderr).toContain('Unexpected UTF-16 text')
  const change = await rungs(root, 'diff', folder(declared), '.')
  expect(change).toMatchObject({ code: 1, stdout: '' })
  expect(change.stderr).toContain('(`L2.md` in `.`)')
  rmSync(join(root, 'L2.md'))
  expect((await rungs(root, 'lint')).stdout).toContain('id-removed')
  const ignored = { ...declared, 'ladder.yml': `${declared['ladder.yml']}ignore: [L2.md]\n` }
  expect((await rungs(folder(ignored), 'lint')).stdout).toContain(absent)
})

it('reads no ladder without its configuration, where that cannot be read', async () => {
  const root = folder({ ...threeLevels, 'ladder.yml': Buffer.from('\ufefflevels: [L1]\n', 'utf16le') })
  const { code, stdout } = await rungs(root, 'lint')
  expect(code).toBe(2)
  expect(stdout).toContain('error[config]: Unexpected UTF-16 text')
  expect(stdout).toContain('1 error\n')
})

it('writes the report into a file', async () => {
  const root = folder(threeLevels)
  expect(await rungs(root, 'lint', '--format', 'json', '--output-file', 'report.json')).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
  expect(JSON.parse(readFileSync(join(root, 'report.json'), 'utf8'))).toMatchObject({ diagnostics: [] })
})

describe('--fix', () => {
  // `-Item` without a space is prose to every parser; the rule that mends it touches one place.
  const slip = edited(threeLevels['L2.md'], '- Improves the work', '-Improves the work')

  it('mends what has one right answer, and no other byte', async () => {
    const windows = `\ufeff${slip.replaceAll('\n', '\r\n')}`
    const root = folder({ ...threeLevels, 'L2.md': windows })
    const { code, stdout } = await rungs(root, 'fix')
    expect({ code, stdout }).toMatchObject({ code: 0 })
    expect(readFileSync(join(root, 'L2.md'), 'utf8')).toBe(
      `\ufeff${threeLevels['L2.md'].replaceAll('\n', '\r\n')}`,
    )
  })

  it('finds nothing to mend the second time', async () => {
    const root = folder({ ...threeLevels, 'L2.md': slip })
    await rungs(root, 'lint', '--fix')
    const once = readFileSync(join(root, 'L2.md'), 'utf8')
    await rungs(root, 'lint', '--fix')
    expect(readFileSync(join(root, 'L2.md'), 'utf8')).toBe(once)
  })
})
