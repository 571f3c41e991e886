import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { LadderError, loadLadder } from '../../src/node/load-ladder.js'
import { releaseFiles } from '../../src/node/load-release.js'
import { edit, files } from '../diff/engineering.js'
import { commit, inLadder, repository, write } from './versions.js'
import { rungs } from './rungs.js'

const lowered = edit(files, 'L4.md', '- Chairs the architecture forum\n', '')
const raised = edit(
  files,
  'L3.md',
  '- Runs the review after an incident\n',
  '- Runs the review after an incident\n- Reviews designs of other groups\n',
)

describe('rungs release', () => {
  it('writes a whole release, the same twice, and reads it back as the same ladder', async () => {
    const folder = repository()
    const first = await rungs(folder, 'release', 'ladder', '--version', '1.0.0')
    expect(first.stdout).toBe(
      'Released Engineering 1.0.0: 4 levels in 14 files.\n  release/ladder.json\n  ladder/ladder.lock.json, which remembers the ids: commit it\n',
    )
    const before = releaseFiles(join(folder, 'release'))
    const again = await rungs(folder, 'release', 'ladder', '--version', '1.0.0')
    expect(again.stdout).not.toContain('ladder.lock.json')
    expect(releaseFiles(join(folder, 'release'))).toEqual(before)
    expect((await rungs(folder, 'release', '--check')).stdout).toBe('release is whole.\n')
    expect(await loadLadder(join(folder, 'release'))).toEqual(await loadLadder(join(folder, 'ladder')))
    expect(existsSync(join(folder, 'ladder', 'ladder.lock.json'))).toBe(true)
  })

  it('says that a version names another ladder than before, unless the version was asked for', async () => {
    const folder = repository()
    const again =
      '  0.0.0 was another ladder before: number this one with `--version`, or with `--since` and the last release\n'
    const told = async (...flags: string[]): Promise<boolean> =>
      (await rungs(folder, 'release', 'ladder', ...flags)).stdout.includes(again)
    expect(await told()).toBe(false)
    expect(await told()).toBe(false)
    write(folder, inLadder(raised))
    expect(await told('--lock')).toBe(false)
    expect(await told()).toBe(true)
    expect(await told()).toBe(false)
    write(folder, inLadder(lowered))
    expect(await told('--version', '0.0.0')).toBe(false)
  })

  it('holds files that its own schemas know', async () => {
    const folder = repository()
    await rungs(folder, 'release', 'ladder')
    const found = releaseFiles(join(folder, 'release'))
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const read = (path: string): object => {
      const data: unknown = JSON.parse(found.get(path) ?? '')
      return typeof data === 'object' && data !== null ? data : {}
    }
    for (const [schema, file] of [
      ['ladder', 'ladder.json'],
      ['level', 'levels/L2.json'],
      ['index', 'index.json'],
    ]) {
      const validate = ajv.compile(read(`schema/${schema ?? ''}.schema.json`))
      validate(read(file ?? ''))
      expect(validate.errors).toBeNull()
    }
  })

  it('computes the version since a tag, and writes notes', async () => {
    const folder = repository()
    write(folder, inLadder(lowered))
    const { stdout } = await rungs(folder, 'release', 'ladder', '--since', 'v1.0.0')
    expect(stdout).toContain('Released Engineering 1.1.0 (minor: One requirement fewer)')
    const notes = readFileSync(join(folder, 'release/notes.md'), 'utf8')
    expect(notes).toContain('\n**Minor change** since 1.0.0 (now 1.1.0). One requirement fewer.\n')
    expect(notes).toContain('The bar is lower: 1 fewer expectation in Process.')
  })

  it('refuses a version that says less than the changes, unless a person says why', async () => {
    const folder = repository()
    write(folder, inLadder(raised))
    const refused = await rungs(folder, 'release', 'ladder', '--since', 'v1.0.0', '--bump', 'patch')
    expect([refused.code, refused.stderr]).toEqual([
      2,
      'rungs: Unexpected version `1.0.1`, expected at least `2.0.0` after `1.0.0`, because the changes are major (A new requirement); overrule it with `--reason`\n',
    ])
    const overruled = await rungs(
      folder,
      'release',
      'ladder',
      '--since',
      'v1.0.0',
      '--bump',
      'patch',
      '--reason',
      'It was always asked',
    )
    expect(overruled.stdout).toContain(
      'Released Engineering 1.0.1 (patch instead of major: It was always asked)',
    )
    expect(readFileSync(join(folder, 'release/index.json'), 'utf8')).toContain(
      '"reason": "It was always asked"',
    )
    expect(readFileSync(join(folder, 'release/notes.md'), 'utf8')).toContain(
      '\n**Patch change** since 1.0.0 (now 1.0.1) instead of a major one: It was always asked. A new requirement.\n',
    )
    expect((await rungs(folder, 'release', '--check')).code).toBe(0)
  })

  it('keeps ids though words change, release after release', async () => {
    const folder = repository()
    await rungs(folder, 'release', 'ladder')
    commit(folder, 'Release')
    const texts = [
      'Asks for help after a day of being stuck alone',
      'Asks a colleague for help after a day of being stuck alone',
      'Asks a colleague for help when stuck alone for a day',
    ]
    let now = 'Asks for help within a day of being stuck'
    let all = files
    for (const text of texts) {
      all = edit(all, 'L1.md', now, text)
      now = text
      write(folder, inLadder(all))
      expect((await rungs(folder, 'release', 'ladder')).code).toBe(0)
    }
    const ladder = await loadLadder(join(folder, 'release'))
    const found = ladder.levels[0]?.competencies[0]?.expectations.find((each) => each.text === now)
    expect(found?.id).toBe('L1/impact/asks-for-help-within-a-day')
    expect(
      (await loadLadder(join(folder, 'ladder'))).levels[0]?.competencies[0]?.expectations,
    ).toContainEqual(found)
  })

  it('finds each way in which a release can be broken', async () => {
    const folder = repository()
    await rungs(folder, 'release', 'ladder')
    const out = join(folder, 'release')
    const level = readFileSync(join(out, 'levels/L2.json'), 'utf8')
    writeFileSync(join(out, 'levels/L2.json'), level.replace('Engineer II', 'Engineer 2'))
    const { code, stderr } = await rungs(folder, 'release', '--check')
    expect([code, stderr]).toEqual([
      1,
      'release/levels/L2.json: Unexpected content of `levels/L2.json`, expected what was released (its SHA-256 differs from `index.json`); change the ladder’s source and release again\n',
    ])
    writeFileSync(join(out, 'levels/L2.json'), level)
    const ladder = readFileSync(join(out, 'ladder.json'), 'utf8')
    writeFileSync(join(out, 'ladder.json'), ladder.replace('Engineer II', 'Engineer 2'))
    await expect(loadLadder(out)).rejects.toThrow(LadderError)
    writeFileSync(join(out, 'ladder.json'), ladder)
    const index = readFileSync(join(out, 'index.json'), 'utf8')
    writeFileSync(join(out, 'index.json'), index.replace('"schemaVersion": 1', '"schemaVersion": 2'))
    await expect(loadLadder(out)).rejects.toThrow('made by a newer rungs')
    // There, and not to be read: no reason to take the ladder without what vouches for it.
    rmSync(join(out, 'index.json'))
    mkdirSync(join(out, 'index.json'))
    await expect(loadLadder(out)).rejects.toThrow('EISDIR')
    await expect(loadLadder(join(out, 'ladder.json'))).resolves.toBeDefined()
  })

  it('checks the folder that is named, at the path or in --out', async () => {
    const folder = repository()
    await rungs(folder, 'release', 'ladder', '--out', 'first')
    await rungs(folder, 'release', 'ladder')
    writeFileSync(join(folder, 'first/ladder.csv'), 'edited')
    const checked = async (...args: string[]): Promise<[number, string]> => {
      const { code, stdout, stderr } = await rungs(folder, 'release', ...args, '--check', '--no-color')
      return [code, (stdout + stderr).split(':')[0] ?? '']
    }
    expect(await checked()).toEqual([0, 'release is whole.\n'])
    expect(await checked('first')).toEqual([1, 'first/ladder.csv'])
    expect(await checked('--out', 'first')).toEqual([1, 'first/ladder.csv'])
    expect((await checked('first', '--out', 'release'))[0]).toBe(2)
    expect((await checked('--since', 'v1.0.0'))[0]).toBe(2)
  })

  it('takes a version or a step, and not one of them for both', async () => {
    const { code, stderr } = await rungs(
      repository(),
      'release',
      'ladder',
      '--bump',
      'minor',
      '--version',
      '2.0.0',
    )
    expect([code, stderr]).toEqual([2, expect.stringContaining('`--version` together with `--bump`')])
  })
})

describe('rungs export', () => {
  it('writes CASE with what was said on the command line, and asks for what is missing', async () => {
    const folder = repository()
    const missing = await rungs(folder, 'export', 'case', 'ladder')
    expect([missing.code, missing.stderr]).toEqual([
      2,
      'rungs: Unexpected absence of `--base-uri`, expected it for `case`; `rungs export --help` says what it is for\n',
    ])
    const { stdout } = await rungs(
      folder,
      'export',
      'case',
      'ladder',
      '--base-uri',
      'https://example.com/l',
      '--creator',
      'Example',
      '--date',
      '2026-01-31T00:00:00Z',
    )
    expect(JSON.parse(stdout)).toMatchObject({ CFDocument: { creator: 'Example', title: 'Engineering' } })
    expect((await rungs(folder, 'export', 'csv', 'ladder')).stdout).toMatch(/^Competency,L1 Engineer,/u)
    for (const format of ['csv', 'csv-long']) {
      const { stdout: plain } = await rungs(folder, 'export', format, 'ladder')
      expect((await rungs(folder, 'export', format, 'ladder', '--bom')).stdout).toBe(`\ufeff${plain}`)
    }
  })

  it.each([
    ['markdown', '--bom', '`csv` or `csv-long`'],
    ['csv', '--base-uri=https://example.com/l', '`case` or `jsonld`'],
    ['jsonld', '--creator=Example', '`case`'],
  ])('refuses for %s the flag %s, which would do nothing', async (format, flag, formats) => {
    const { code, stdout, stderr } = await rungs(repository(), 'export', format, 'ladder', flag)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      `rungs: Unexpected \`${flag.replace(/=.*/u, '')}\` for \`${format}\`, expected it for ${formats}; leave it out, or name another format\n`,
    )
  })
})
