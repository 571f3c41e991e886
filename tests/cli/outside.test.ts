// A folder that was not written by its reader: nothing in it reads, writes or runs anything outside of it.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

const stranger = '# L4\n\n#### Impact\n\n- Is nobody’s business.\n'

/** A ladder beside a folder `secret` that is not part of it. */
function besideSecret(files: Record<string, string> = {}): { root: string; secret: string } {
  const root = folder({ ...threeLevels, ...files })
  const secret = join(dirname(root), 'secret')
  mkdirSync(secret)
  writeFileSync(join(secret, 'L4.md'), stranger)
  return { root, secret }
}

/** Ids of the levels as the command line reads them. */
async function levelsOf(root: string, ...flags: string[]): Promise<string[]> {
  const { stdout, stderr } = await rungs(root, 'show', '--format', 'json', ...flags)
  if (stdout === '') throw new Error(stderr)
  return (JSON.parse(stdout) as { levels: { id: string }[] }).levels.map(({ id }) => id)
}

describe('what is outside of the folder', () => {
  it('is not read through links, to files or to folders, unless it was allowed', async () => {
    const { root, secret } = besideSecret()
    symlinkSync(join(secret, 'L4.md'), join(root, 'L4.md'))
    expect(await levelsOf(root)).toEqual(['L1', 'L2', 'L3'])
    expect(await levelsOf(root, '--allow', '../secret')).toEqual(['L1', 'L2', 'L3', 'L4'])
    expect(await levelsOf(root, '--allow', '../absent')).toEqual(['L1', 'L2', 'L3'])

    const other = besideSecret()
    symlinkSync(other.secret, join(other.root, 'more'))
    expect((await rungs(other.root, 'show', '--format', 'json')).stdout).not.toContain('nobody')
    const allowed = await rungs(other.root, 'show', '--format', 'json', '--allow', other.secret)
    expect(allowed.stdout).toContain('nobody')
  })

  it('is not read by a folder whose name begins the same', async () => {
    const { root } = besideSecret()
    mkdirSync(`${root}-too`)
    writeFileSync(join(`${root}-too`, 'L4.md'), stranger)
    symlinkSync(`${root}-too`, join(root, 'more'))
    expect(await levelsOf(root)).toEqual(['L1', 'L2', 'L3'])
  })

  it('is no reason to walk for ever: links may lead in circles', async () => {
    const { root } = besideSecret()
    symlinkSync(root, join(root, 'again'))
    symlinkSync('loop', join(root, 'loop'))
    mkdirSync(join(root, 'a'))
    symlinkSync('..', join(root, 'a', 'b'))
    expect(await levelsOf(root)).toEqual(['L1', 'L2', 'L3'])
  })

  it.each([
    ['files', 'files: ["*.md", "../secret/*.md", "/**/secret/*.md", "**/../secret/L4.md"]'],
    ['ignore', 'ignore: ["../**", "/etc/*"]'],
    ['extends', 'extends: [../secret/L4.md, /etc/passwd]'],
    ['levels', 'levels: [L1, L2, L3, { id: L4, file: ../secret/L4.md }]'],
  ])('is not read by `%s` of a configuration', async (_, line) => {
    const { root } = besideSecret({ 'ladder.yml': `${line}\n` })
    const { stdout } = await rungs(root, 'show', '--format', 'json')
    expect(stdout).not.toContain('nobody')
    expect(stdout).toContain('Finishes small tasks')
  })

  it('is not read as the release of a configuration', async () => {
    const { root, secret } = besideSecret()
    mkdirSync(join(root, '.git'))
    await rungs(root, 'release', '.', '--out', '../secret/release', '--version', '1.0.0')
    expect(existsSync(join(secret, 'release/index.json'))).toBe(true)
    const rule = (severity: string): string =>
      `version: 1.0.0\nrules:\n  semver-bump: [${severity}, { release: ../secret/release }]\n`
    writeFileSync(join(root, 'ladder.yml'), rule('error'))
    writeFileSync(join(root, 'L3.md'), threeLevels['L3.md'].replace('- Plans', '- Asks for more.\n- Plans'))
    const lint = async (...flags: string[]): Promise<string> => (await rungs(root, 'lint', ...flags)).stdout
    expect(await lint()).not.toContain('semver-bump')
    expect(await lint('--allow', '../secret')).toContain('semver-bump')
  })

  it('is not written through links in the place of what rungs writes', async () => {
    const { root, secret } = besideSecret({ 'ladder.yml': 'title: Ours\n' })
    const target = join(secret, 'L4.md')
    symlinkSync(target, join(root, 'ladder.lock.json'))
    const baseline = join(secret, 'baseline.json')
    const none = '{ "schemaVersion": 1, "findings": {} }'
    writeFileSync(baseline, none)
    symlinkSync(baseline, join(root, 'ladder.baseline.json'))
    const locked = await rungs(root, 'release', '--lock')
    expect([locked.code, locked.stderr]).toEqual([
      2,
      `rungs: Unexpected failure to write \`ladder.lock.json\` (it leads to \`${target}\`, which is outside of the ladder’s folder), expected a folder that exists and may be written; what was there is unchanged\n`,
    ])
    const held = await rungs(root, 'lint', '--update-baseline')
    expect([held.code, held.stderr]).toEqual([2, expect.stringContaining('outside of the ladder’s folder')])
    expect(readFileSync(target, 'utf8')).toBe(stranger)
    expect(readFileSync(baseline, 'utf8')).toBe(none)
  })

  it('is not written by an id that is a path', async () => {
    const { root } = besideSecret({
      'a.ladder.yml': 'id: ../../secret/a\nfiles: [L1.md]\n',
      'b.ladder.yml': 'id: b\nfiles: [L2.md, L3.md]\n',
    })
    const { stderr, stdout } = await rungs(root, 'release', '--lock', '--id', '../../secret/a')
    expect(stderr + stdout).toBe('Wrote ..%2f..%2fsecret%2fa.ladder.lock.json.\n')
    expect(readdirSync(join(dirname(root), 'secret'))).toEqual(['L4.md'])
  })

  it('is not written where the folder of a release or a site is a link, which stays', async () => {
    const { root, secret } = besideSecret({ 'ladder.yml': 'title: Ours\n' })
    const empty = join(secret, 'empty')
    mkdirSync(empty)
    symlinkSync(empty, join(root, 'release'))
    const { code, stderr } = await rungs(root, 'release')
    expect([code, stderr]).toEqual([2, expect.stringContaining('expected an older release or nothing')])
    expect(lstatSync(join(root, 'release')).isSymbolicLink()).toBe(true)
    expect(readdirSync(empty)).toEqual([])
  })

  it.each(['../secret/L4.md', '/etc/passwd', 'C:\\secret\\L4.md', 'levels/../../secret/L4.md'])(
    'is not read as a file `%s` of a release',
    async (path) => {
      const { root } = besideSecret()
      await rungs(root, 'release')
      const index = join(root, 'release/index.json')
      const before = readFileSync(index, 'utf8')
      writeFileSync(index, before.replace('"levels/L1.json": {', `${JSON.stringify(path)}: {`))
      const { code, stderr } = await rungs(root, 'release', '--check')
      expect(code).toBe(1)
      expect(stderr).toContain(`Unexpected absence of \`${path}\``)
    },
  )
})

describe('--no-config-code', () => {
  const files = {
    ...threeLevels,
    'ladder.config.mjs':
      "import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default {}\n",
  }
  const refusal =
    'Unexpected configuration that runs code, expected data, because of `--no-config-code`; write it as `ladder.yml`, or run without the flag where you trust the folder'

  it.each([
    ['lint'],
    ['fix'],
    ['show'],
    ['init'],
    ['release'],
    ['export', 'csv'],
    ['site'],
    ['diff', '.', '.'],
    ['lint', '--config', 'ladder.config.mjs'],
  ])('refuses a module: rungs %s', async (...words) => {
    const root = folder(files)
    const { code, stdout, stderr } = await rungs(root, ...words, '--no-config-code')
    expect((stdout + stderr).replaceAll(/\s+/gu, ' ')).toContain(refusal)
    expect(code).toBe(2)
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  it('lets data pass, and modules run without it', async () => {
    const root = folder(files)
    expect((await rungs(root, 'lint')).code).toBe(0)
    expect(existsSync(join(root, 'ran'))).toBe(true)
    const data = folder({ ...threeLevels, 'ladder.yml': 'title: Ours\n' })
    expect((await rungs(data, 'lint', '--no-config-code')).code).toBe(0)
  })
})
