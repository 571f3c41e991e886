// `--out` of a release and of a site: the folder of an older one is replaced, and nothing else ever is.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { folder, threeLevels } from '../ladder.js'
import { rungs } from './rungs.js'

/** Everything below a folder: path to text. */
function contents(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name)
        const text = entry.isSymbolicLink() ? 'a link' : readFileSync(path, 'utf8')
        return [path.slice(root.length + 1).replaceAll('\\', '/'), text]
      })
      .sort(),
  )
}

function within(name: string, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]))
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Runs a command that has to be refused, and shows that every file is as it was. */
async function refused(root: string, ...args: string[]): Promise<string> {
  const before = contents(root)
  const { code, stdout, stderr } = await rungs(root, ...args)
  expect([code, stdout]).toEqual([2, ''])
  expect(contents(root)).toEqual(before)
  return stderr
}

const oneDocument = '# Ladder\n\n## L1\n\n- Does small tasks.\n\n## L2\n\n- Does projects.\n'

describe('a folder that holds the ladder itself is refused', () => {
  it.each(['site', 'release'])(
    'by rungs %s, where the levels are in a folder of its own name',
    async (command) => {
      const root = folder(within('handbook/levels', threeLevels))
      expect(await refused(root, command, 'handbook', '--out', 'handbook')).toBe(
        'rungs: Unexpected `--out handbook`, expected a place without the ladder itself: `handbook/levels/L1.md` would be gone; name another\n',
      )
    },
  )

  it.each(['site', 'release'])(
    'by rungs %s, where the document has the name of a file of a release',
    async (command) => {
      const root = folder({ 'career/ladder.md': oneDocument })
      expect(await refused(root, command, 'career', '--out', 'career')).toContain(
        '`career/ladder.md` would be gone',
      )
    },
  )

  it('by rungs export, whose file would take the place of the document', async () => {
    const root = folder({ 'career/ladder.md': oneDocument })
    expect(await refused(root, 'export', 'markdown', 'career', '--out', 'career/ladder.md')).toContain(
      '`career/ladder.md` would be gone',
    )
    expect((await rungs(root, 'export', 'markdown', 'career', '--out', 'career/matrix.md')).code).toBe(0)
  })

  it('though an `index.json` lists the document', async () => {
    const root = folder(threeLevels)
    await rungs(root, 'release')
    rmSync(join(root, 'release/ladder.json'))
    writeFileSync(join(root, 'release/ladder.md'), oneDocument)
    expect(await refused(root, 'release', 'release', '--id', 'release', '--out', 'release')).toContain(
      '`release/ladder.md` would be gone',
    )
  })
})

describe('a folder with anything else is refused', () => {
  it('where a website has the names of ours', async () => {
    const website = { 'index.html': '<!doctype html><title>Ours</title>', 'assets/icon.svg': '<svg/>' }
    const root = folder({ ...within('levels', threeLevels), ...within('public', website) })
    expect(await refused(root, 'site', 'levels', '--out', 'public')).toBe(
      'rungs: Unexpected `index.html` in `public`, expected an older site or nothing; name another folder with `--out`, or move this one away\n',
    )
  })

  it.each([
    ['release/ladder.json', '{}'],
    ['release/ladder.md', '# Matrix\n'],
    ['release/index.json', '{ "schemaVersion": 1, "files": {} }'],
    ['release/index.json', '['],
    ['release/index.json', 'null'],
    ['site/assets/site.css', 'body {}'],
    ['site/levels/L1.html', '<p>'],
  ])('where nothing says that %s is ours', async (path, text) => {
    const root = folder({ ...threeLevels, [path]: text })
    const [command = '', ...name] = path.split('/')
    expect(await refused(root, command)).toContain(
      `Unexpected \`${name.join('/')}\` in \`${command}\`, expected an older`,
    )
  })

  it.each([
    'release/levels/notes.txt',
    'release/levels/L9.json',
    'release/schema/.kept',
    'site/levels/notes.md',
    'site/assets/logo.svg',
    'site/levels/history.html',
    'site/ladders/notes.txt',
  ])('where somebody put %s into ours', async (path) => {
    const root = folder(threeLevels)
    const [command = '', ...name] = path.split('/')
    expect((await rungs(root, command)).code).toBe(0)
    put(root, path, 'mine')
    expect(await refused(root, command)).toContain(
      `Unexpected \`${name.join('/')}\` in \`${command}\`, expected an older`,
    )
  })

  it('but not where only the lock is written', async () => {
    const root = folder({ ...threeLevels, 'release/holiday.txt': 'x' })
    expect((await rungs(root, 'release', '--lock')).code).toBe(0)
    expect(contents(root)['release/holiday.txt']).toBe('x')
  })

  it('where it is a release of a newer rungs', async () => {
    const root = folder(threeLevels)
    await rungs(root, 'release')
    const index = readFileSync(join(root, 'release/index.json'), 'utf8')
    writeFileSync(join(root, 'release/index.json'), index.replace('"schemaVersion": 1', '"schemaVersion": 2'))
    expect(await refused(root, 'release')).toContain('Unexpected `index.json` in `release`')
  })

  it.skipIf(process.platform === 'win32')('where it is a link, or has one', async () => {
    const root = folder({ ...threeLevels, 'elsewhere/empty/.keep': '' })
    rmSync(join(root, 'elsewhere/empty/.keep'))
    symlinkSync(join(root, 'elsewhere/empty'), join(root, 'release'))
    expect(await refused(root, 'release')).toContain('Unexpected `release` in `release`')
    expect((await rungs(root, 'release', '--out', 'r')).code).toBe(0)
    rmSync(join(root, 'r/levels'), { recursive: true })
    symlinkSync(join(root, 'elsewhere'), join(root, 'r/levels'))
    expect(await refused(root, 'release', '--out', 'r')).toContain('Unexpected `levels` in `r`')
  })
})

describe('an older one is replaced', () => {
  test('a release whose files were edited or lost', async () => {
    const root = folder(threeLevels)
    await rungs(root, 'release')
    const whole = contents(join(root, 'release'))
    writeFileSync(join(root, 'release/ladder.csv'), 'edited')
    rmSync(join(root, 'release/ladder.md'))
    expect((await rungs(root, 'release')).code).toBe(0)
    expect(contents(join(root, 'release'))).toEqual(whole)
  })

  test('a release that had another level, and notes', async () => {
    const root = folder({ ...threeLevels, 'ladder.yml': 'version: 1.0.0\n' })
    await rungs(root, 'release', '--out', 'first')
    expect((await rungs(root, 'release', '--since', 'first', '--version', '1.1.0')).code).toBe(0)
    rmSync(join(root, 'L3.md'))
    expect((await rungs(root, 'release')).code).toBe(0)
    expect(Object.keys(contents(join(root, 'release')))).not.toContain('notes.md')
    expect(Object.keys(contents(join(root, 'release')))).not.toContain('levels/L3.json')
  })

  test('one that a run left beside its name when it was killed', async () => {
    const root = folder(threeLevels)
    await rungs(root, 'release')
    renameSync(join(root, 'release'), join(root, '.release.rungs-old'))
    expect((await rungs(root, 'release')).code).toBe(0)
    expect((await rungs(root, 'release', '--check')).code).toBe(0)
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('but what a killed run left is looked at as well', async () => {
    const root = folder({ ...threeLevels, '.release.rungs-old/thesis.doc': 'precious' })
    expect((await rungs(root, 'release')).stderr).toContain('Unexpected `thesis.doc` in `release`')
    expect(contents(root)['release/thesis.doc']).toBe('precious')
  })

  test('a site, of one ladder and of several, with images', async () => {
    const image = { 'one/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }
    const level = `${threeLevels['L1.md']}\n![A dot](dot.svg)\n`
    const root = folder({
      ...within('one', { ...threeLevels, 'L1.md': level, 'ladder.yml': 'title: One\n' }),
      ...within('two', { ...threeLevels, 'ladder.yml': 'title: Two\n' }),
      ...image,
    })
    expect((await rungs(root, 'site')).code).toBe(0)
    expect(Object.keys(contents(join(root, 'site'))).join()).toMatch(/assets\/images\/[0-9a-f]{12}\.svg/u)
    expect((await rungs(root, 'site', 'one')).code).toBe(0)
    expect((await rungs(root, 'site')).code).toBe(0)
  })

  test('a site of a version whose pages did not say who made them', async () => {
    const root = folder(threeLevels)
    await rungs(root, 'site')
    for (const [path, text] of Object.entries(contents(join(root, 'site'))))
      put(root, `site/${path}`, text.replace('<meta name="generator" content="rungs" />\n', ''))
    expect(readFileSync(join(root, 'site/levels/L1.html'), 'utf8')).not.toContain('generator')
    expect((await rungs(root, 'site')).code).toBe(0)
  })
})

describe('a file that a command writes', () => {
  it.each([
    ['export csv', '--out', 'L1.md'],
    ['export markdown', '--out', 'ladder.yml'],
    ['lint --format json', '--output-file', 'L2.md'],
    ['lint --fix --format json', '--output-file', 'ladder.yml'],
  ])('is none of the ladder’s: rungs %s %s %s', async (command, flag, file) => {
    const root = folder({ ...threeLevels, 'ladder.yml': 'title: Ours\n' })
    const before = readFileSync(join(root, file), 'utf8')
    const { code, stderr } = await rungs(root, ...command.split(' '), flag, file)
    expect([code, stderr]).toEqual([
      2,
      `rungs: Unexpected \`${flag} ${file}\`, expected a place without the ladder itself: \`${file}\` would be gone; name another\n`,
    ])
    expect(readFileSync(join(root, file), 'utf8')).toBe(before)
  })

  it('may be one that was written before', async () => {
    const root = folder(threeLevels)
    for (const command of ['export csv --out levels.csv', 'lint --format json --output-file report.json']) {
      await rungs(root, ...command.split(' '))
      expect((await rungs(root, ...command.split(' '))).stderr).toBe('')
    }
  })
})
