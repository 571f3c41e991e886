import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { getLevel, LadderError, loadLadder, placeOf, safeLoadLadder } from '../../src/index.js'
import { folder, threeLevels } from '../ladder.js'

/** Diagnostics as one reads them: where, and what. */
async function problems(source: string, options = {}): Promise<string[]> {
  const { diagnostics } = await safeLoadLadder(source, options)
  return diagnostics.map(
    ({ severity, place, message }) =>
      `${severity} ${place.path}:${place.start.line}:${place.start.column}: ${message}`,
  )
}

describe('what can be named', () => {
  it('is a folder, a file of it, or a URL of either', async () => {
    const root = folder(threeLevels)
    for (const source of [root, join(root, 'L2.md'), pathToFileURL(root), pathToFileURL(root).href]) {
      expect((await loadLadder(source)).levels.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3'])
    }
  })

  it('is relative to the working directory that is given', async () => {
    const root = folder({ 'docs/ladder/L1.md': '# L1\n\nText.\n', 'docs/ladder/L2.md': '# L2\n\nText.\n' })
    expect((await loadLadder('ladder', { cwd: join(root, 'docs') })).levels).toHaveLength(2)
  })

  it('says when nothing is there', async () => {
    const root = folder({})
    expect(await problems('docs', { cwd: root })).toEqual([
      'error docs:1:1: Unexpected path `docs`, expected a folder or a file; nothing is there',
    ])
  })

  it.each([
    ['L3', 'ladder/L3.md'],
    ['ladder/L3', 'ladder/L3.md'],
    ['laddr', 'ladder'],
    ['L2', undefined],
    ['L4', undefined],
  ])('says what is there instead of `%s`', async (path, meant) => {
    const root = folder({ 'ladder/L2.md': '# L2\n', 'ladder/L3.md': '# L3\n', 'other/L2.md': '# L2\n' })
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`
    expect(String(await problems(path, { cwd: root }))).toMatch(
      new RegExp(`nothing is there${hint.replace('?', '\\?')}$`, 'u'),
    )
  })

  it('refuses what is no path in words', async () => {
    await expect(loadLadder(undefined as never)).rejects.toThrow(
      new TypeError('Unexpected undefined in the place of a path, expected a path or a `file:` URL'),
    )
  })

  it('says when no ladder is there', async () => {
    const root = folder({ 'README.md': '# Hello\n\nText.\n' })
    await expect(loadLadder(root)).rejects.toThrow(LadderError)
    await expect(loadLadder(root)).rejects.toThrow(
      /Unexpected absence of a ladder, expected a document per level/u,
    )
  })

  it('asks which, where there are several ladders', async () => {
    const root = folder({
      'design/ladder.yml': 'id: design\n',
      'design/D1.md': '# D1\n\nText.\n',
      'engineering/ladder.yml': 'id: engineering\n',
      'engineering/L1.md': '# L1\n\nText.\n',
    })
    expect(await problems(root)).toEqual([
      'error .:1:1: Unexpected 2 ladders, expected one; choose with the option `id`: `design`, `engineering`',
    ])
    expect((await loadLadder(root, { id: 'design' })).levels[0]?.id).toBe('D1')
    expect(await problems(root, { id: 'enginering' })).toEqual([
      'error .:1:1: Unexpected ladder `enginering`, expected one that is there; did you mean `engineering`?',
    ])
  })
})

describe('a configuration', () => {
  it('is found in a parent folder, up to the root of the repository', async () => {
    const root = folder({ 'ladder.yml': 'id: ours\n', 'levels/L1.md': '# L1\n\nText.\n' })
    mkdirSync(join(root, '.git'))
    expect((await loadLadder(join(root, 'levels'))).id).toBe('ours')
  })

  it('is not looked for above a folder that is in no repository', async () => {
    const root = folder({ 'ladder.yml': 'id: ours\n', 'levels/L1.md': '# L1\n\nText.\n' })
    expect((await loadLadder(join(root, 'levels'))).id).not.toBe('ours')
  })

  it('that is broken is said with line and column, and gives no ladder', async () => {
    const root = folder({ ...threeLevels, 'ladder.yml': 'title: Ours\nlevles: [L1, L2, L3]\n' })
    expect(await problems(root)).toEqual([
      'error ladder.yml:2:1: Unexpected key `levles` in the configuration, expected a known key; did you mean `levels`?',
    ])
    await expect(loadLadder(root)).rejects.toThrow(/^ladder\.yml:2:1: Unexpected key `levles`/u)
  })

  it('that sets a rule that does not exist is broken', async () => {
    const root = folder({ ...threeLevels, 'ladder.yml': 'rules:\n  no-empty-sectoin: off\n' })
    expect(await problems(root)).toEqual([
      'error ladder.yml:2:3: Unexpected rule `no-empty-sectoin`, expected the name of a rule; did you mean `no-empty-section`?',
    ])
  })

  it('can be a module', async () => {
    const root = folder({
      ...threeLevels,
      'ladder.config.mjs': "export default { id: 'made', title: 'Made' }\n",
    })
    expect((await loadLadder(root)).id).toBe('made')
  })

  it('that is a module is checked as any other', async () => {
    const root = folder({ ...threeLevels, 'ladder.config.mjs': 'export default { levels: 3 }\n' })
    expect(await problems(root)).toEqual([
      'error ladder.config.mjs:1:1: Unexpected `3` for `levels`, expected a list',
    ])
    const thrown = folder({ ...threeLevels, 'ladder.config.mjs': "throw new Error('no network')\n" })
    expect(await problems(thrown)).toEqual([
      'error ladder.config.mjs:1:1: Unexpected failure of this module (no network), expected it to load; run it with `node` to see why',
    ])
  })

  it('stands once in a folder', async () => {
    const root = folder({ ...threeLevels, 'ladder.yml': 'id: a\n', 'ladder.json': '{ "id": "b" }\n' })
    expect(await problems(root)).toEqual([
      'error ladder.yml:1:1: Unexpected second configuration beside `ladder.json`, expected one per folder; keep the one that you edit and remove the other',
    ])
  })

  it('given by the caller must keep what its types promise', async () => {
    const root = folder(threeLevels)
    expect(await problems(root, { declaration: { levels: ['L1', 'L2', 'L3', 'L4'] } })).toEqual([
      'error L1.md:1:1: Unexpected absence of the level `L4`, which the declaration names; expected it in the documents',
    ])
  })
})

describe('files', () => {
  it('in dot folders, node_modules and released ladders are not read', async () => {
    const root = folder({
      ...threeLevels,
      '.cache/L4.md': '# L4\n\nText.\n',
      'node_modules/other/L5.md': '# L5\n\nText.\n',
      'build/ladder.json': '{ "schemaVersion": 1 }',
      'build/levels/L6.md': '# L6\n\nText.\n',
    })
    expect((await loadLadder(root)).levels.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3'])
  })

  it('behind links are read once, and never outside the folder or in a circle', async () => {
    const outside = folder({ 'L9.md': '# L9\n\nText.\n' })
    const root = folder(threeLevels)
    symlinkSync(join(outside, 'L9.md'), join(root, 'L9.md'))
    symlinkSync(outside, join(root, 'more'))
    symlinkSync(root, join(root, 'again'))
    symlinkSync(join(root, 'L1.md'), join(root, 'L0.md'))
    expect((await loadLadder(root)).levels.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3'])
  })

  it('keep their byte order mark to themselves', async () => {
    const root = folder({ ...threeLevels, 'L1.md': `\ufeff${threeLevels['L1.md']}` })
    expect(getLevel(await loadLadder(root), 'L1')?.heading).toBe('# L1')
  })

  it('that are not UTF-8 are named, with the way out', async () => {
    const root = folder({
      ...threeLevels,
      'L1.md': Buffer.from('# L1\n\nR\u00e9sum\u00e9\n', 'latin1'),
      'L2.md': Buffer.from('\ufeff# L2\n', 'utf16le'),
      'L3.md': Buffer.from('# L3\n\0\n'),
    })
    expect(await problems(root)).toEqual([
      "error L1.md:3:2: Unexpected bytes that are not UTF-8 (most likely Latin-1 or Windows-1252), expected UTF-8; save the file as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8 'L1.md' > utf-8.tmp && mv utf-8.tmp 'L1.md'`",
      "error L2.md:1:1: Unexpected UTF-16 text, expected UTF-8; save the file as UTF-8, for example with `iconv -f UTF-16 -t UTF-8 'L2.md' > utf-8.tmp && mv utf-8.tmp 'L2.md'`",
      'error L3.md:2:1: Unexpected NUL byte, expected text; remove the byte, or name the file under `ignore` in `ladder.yml`',
      'error .:1:1: Unexpected absence of a ladder, expected a document per level (`L1.md`, `L2.md` …) or one document with a heading per level; name another path, or say in `ladder.yml` where the levels are',
    ])
  })

  it('of more than ten megabytes are refused', async () => {
    const root = folder({ ...threeLevels, 'L4.md': 'x'.repeat(10 * 1024 * 1024 + 1) })
    expect(await problems(root)).toEqual([
      'error L4.md:1:1: Unexpected file of 10.1 MB, expected at most 10 MB; split it, or name it under `ignore` in `ladder.yml`',
    ])
  })

  it('that cannot be read matter only beside levels', async () => {
    const root = folder({ ...threeLevels, 'vendor/notes.md': Buffer.from('caf\u00e9\n', 'latin1') })
    expect(await problems(root)).toEqual([])
  })

  it('without an extension are read when they look like Markdown', async () => {
    const { 'L3.md': third, ...others } = threeLevels
    const root = folder({ ...others, L3: third, notes: 'nothing\n', Makefile: '# all\n' })
    expect((await loadLadder(root)).levels.map(({ source }) => source.path)).toEqual(['L1.md', 'L2.md', 'L3'])
  })
})

describe('places', () => {
  it('are found by JSON pointer', async () => {
    const ladder = await loadLadder(folder(threeLevels))
    const index = ladder.levels.findIndex(({ id }) => id === 'L2')
    expect(placeOf(ladder, `/levels/${index}/competencies/0/expectations/1`)).toMatchObject({
      path: 'L2.md',
      start: { line: 12 },
    })
    expect(placeOf(ladder, `/levels/${index}/competencies/0/expectations/1/text`)?.start.line).toBe(12)
    expect(placeOf(ladder, '/levels/99')).toBeUndefined()
    expect(placeOf(structuredClone(ladder), '/levels/0')).toBeUndefined()
  })
})
