import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { rules } from '../../src/rules/index.js'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const cwd = import.meta.dirname

describe('help', () => {
  it('of the program names every command and exit code', async () => {
    const { code, stdout } = await rungs(cwd, '--help')
    expect(code).toBe(0)
    for (const word of ['lint', 'fix', 'show', 'release', 'explain', 'Exit codes'])
      expect(stdout).toContain(word)
  })

  it.each(['lint', 'fix', 'show', 'release', 'explain'])(
    'of %s says how to call it, with examples',
    async (name) => {
      const { code, stdout } = await rungs(cwd, name, '--help')
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Usage {2}rungs ${name}`, 'u'))
      expect(stdout).toMatch(/^Examples$/mu)
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
      expect(await rungs(cwd, 'help', name)).toEqual({ code: 0, stdout, stderr: '' })
    },
  )
})

it('knows its version', async () => {
  expect(await rungs(cwd, '--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

describe('a slip of the fingers ends with 2 and says what was meant', () => {
  it.each([
    [['lnt'], 'Unexpected command `lnt`, expected a command or a path; did you mean `lint`?'],
    [
      ['lint', '--fxi'],
      'Unexpected flag `--fxi`, expected a flag of `rungs lint [path] [flags]`; did you mean `--fix`?',
    ],
    [
      ['lint', '-x'],
      'Unexpected flag `-x`, expected a flag of `rungs lint [path] [flags]`; `--help` lists them',
    ],
    [['lint', '--format', 'jsn'], expect.stringContaining('did you mean `json`?')],
    [['lint', '--format'], 'Unexpected end after `--format`, expected format'],
    [['lint', '--format', '--fix'], 'Unexpected end after `--format`, expected format'],
    [['lint', '--fix=yes'], 'Unexpected value for `--fix`, expected the flag alone'],
    [['lint', 'a', 'b'], 'Unexpected argument `b`, expected `rungs lint [path] [flags]`'],
    [['lint', '--max-warnings', 'few'], 'Unexpected `few` for `--max-warnings`, expected a whole number'],
    [['lint', '--preset', 'strikt'], expect.stringContaining('did you mean `strict`?')],
    [['lint', '--rule', 'no-empty-sectoin=off'], expect.stringContaining('did you mean `no-empty-section`?')],
    [['lint', '--rule', 'no-empty-section=loud'], expect.stringContaining('expected `no-empty-section=off`')],
    [['explain', 'no-empty-sectoin'], expect.stringContaining('did you mean `no-empty-section`?')],
    [['show', '--format', 'xml'], 'Unexpected format `xml`, expected `pretty` or `json`'],
    [
      ['show', 'L1', '--coverage', '--to', 'L2'],
      expect.stringContaining('`--to` together with `--coverage`'),
    ],
    [
      ['show', '--coverage', '--format', 'json'],
      expect.stringContaining('`--format` together with `--coverage`'),
    ],
    [
      ['show', 'L1', '--coverage'],
      expect.stringContaining('Unexpected level `L1` together with `--coverage`'),
    ],
  ])('rungs %j', async (args, message: string) => {
    const { code, stdout, stderr } = await rungs(cwd, ...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.replace(/^rungs: |\n$/gu, '')).toEqual(message)
  })
})

describe('explain', () => {
  it('lists every rule', async () => {
    const { stdout } = await rungs(cwd, 'explain', '--list')
    for (const { id } of rules) expect(stdout).toContain(`  ${id} `)
  })

  it('shows a rule as its readme does, without what only Markdown needs', async () => {
    const { code, stdout } = await rungs(cwd, 'explain', 'no-empty-section')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^no-empty-section\n/u)
    expect(stdout).toMatch(/^Why$/mu)
    expect(stdout).not.toMatch(/<!-- \/?generated|```/u)
  })

  it('keeps the comments that a rule is about, in words and in examples', async () => {
    const said = async (rule: string): Promise<string> => (await rungs(cwd, 'explain', rule)).stdout
    expect(await said('supersedes-rises')).toContain('`<!-- supersedes: L1/impact/')
    expect(await said('no-duplicate-expectation')).toContain('ship. <!-- unchanged since: L1 -->\n')
    for (const { id } of rules) expect(await said(id)).not.toContain('generated')
  })
})

describe('show', () => {
  it('draws levels, a matrix and what was assumed', async () => {
    const { code, stdout } = await rungs(folder(threeLevels), 'show')
    expect(code).toBe(0)
    expect(stdout).toBe(`Ours  ours
3 levels · 2 competencies

Levels
  L1  → L2
  L2  → L3
  L3  top

Expectations
              L1   L2   L3
  Impact       1    2    1
  Ownership    1    1    1

Assumed, because nothing declares it
  Levels are ordered by their codes.
  Competencies are the headings that the levels share.
  No axis is declared, so nothing is checked for rising scope.
  A level adds to those below it (additive).
`)
  })

  it('shows where a level lacks a competency, and where it expects nothing', async () => {
    const root = folder({
      'ladder.yml': 'competencies: [Impact, Ownership]\n',
      'L1.md': '# L1\n\n## Impact\n\n- Finishes tasks.\n',
      'L2.md': '# L2\n\n## Impact\n\n- Finishes projects.\n\n## Ownership\n',
    })
    const { stdout } = await rungs(root, 'show')
    expect(stdout).toContain(`
              L1   L2
  Impact       1    1
  Ownership    –    0
  – not at this level · 0 named, but nothing is expected
`)
  })

  it('shows one level, by whatever name', async () => {
    const root = folder(threeLevels)
    const { stdout } = await rungs(root, 'show', 'l2')
    expect(stdout).toMatch(
      /^L2 .*\nafter L1 · leads to L3\n\nAn L2 works on their own\.\n\nImpact\n {2}• Finishes projects/u,
    )
    expect(await rungs(root, 'show', 'L9')).toMatchObject({
      code: 2,
      stderr: 'rungs: Unexpected level `L9`, expected a level of the ladder; there are L1, L2, L3\n',
    })
  })
})

it('the README calls each command as its help does', async () => {
  const readme = readFileSync(join(cwd, '../../README.md'), 'utf8')
  const calls = [...readme.matchAll(/^\| `rungs (\w+) ([^`]*)`/gmu)]
  expect(calls.length).toBeGreaterThan(9)
  for (const [, name = '', words = ''] of calls) {
    const { stdout } = await rungs(cwd, name, '--help')
    expect(stdout.split('\n')[0]?.replace(' [flags]', '')).toBe(`Usage  rungs ${name} ${words}`)
  }
})
