// A good ladder, broken by hand in one place at a time: the break is found once, at its line, and mended if it can be.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { corpusFolder, readFiles } from '../../bench/corpus.js'
import { folder } from '../ladder.js'
import { rungs } from './rungs.js'

type Files = Record<string, string>

const bundled = join(import.meta.dirname, '../../ladders/engineering')

/** Without the registry of ids: that an id is lost with its text is another finding, and has tests of its own. */
function filesOf(path: string): Files {
  const files = readFiles(path).filter((file) => file.path !== 'ladder.lock.json')
  return Object.fromEntries(files.map((file) => [file.path, file.text]))
}

/** The files with one text changed; it is an error when nothing changes. */
function edit(files: Files, path: string, from: string | RegExp, to: string): Files {
  const before = files[path] ?? ''
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to replace in ${path}: ${String(from)}`)
  return { ...files, [path]: after }
}

/** `rule path:line`, for every finding of the recommended rules. */
async function findings(files: Files): Promise<string[]> {
  const { stdout } = await rungs(folder(files), 'lint', '--format', 'json')
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { ruleId: string; place: { path: string; start: { line: number } } }[]
  }
  return diagnostics.map(({ ruleId, place }) => `${ruleId} ${place.path}:${String(place.start.line)}`)
}

/** What the files are after `rungs fix`. */
async function mended(files: Files): Promise<Files> {
  const root = folder(files)
  await rungs(root, 'fix')
  return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** The line of the first match. */
function lineOf(files: Files, path: string, text: string): number {
  const before = (files[path] ?? '').split(text)[0] ?? ''
  return before.split('\n').length
}

describe('the bundled ladder', () => {
  const good = filesOf(bundled)

  test('has nothing to mend', async () => {
    expect(await findings(good)).toEqual([])
  })

  const breaks: [name: string, broken: Files, expected: (files: Files) => string[]][] = [
    [
      'a section is deleted',
      edit(good, 'L3.md', /## Overview\n[^]*?(?=## )/u, ''),
      () => ['required-sections L3.md:9'],
    ],
    [
      'a link leads to a level that is not there',
      edit(good, 'L2.md', '[L3](L3.md)', '[L9](L9.md)'),
      (files) => [`next-level L2.md:${String(lineOf(files, 'L2.md', '[L9]'))}`],
    ],
    [
      'a level calls itself another',
      edit(good, 'L4.md', /^An L4 /mu, 'An L3 '),
      (files) => [`own-level L4.md:${String(lineOf(files, 'L4.md', 'An L3 '))}`],
    ],
    [
      'two headings are swapped',
      edit(
        edit(good, 'L3.md', '# L3: Senior Engineer', '# L4: Staff Engineer'),
        'L4.md',
        '# L4: Staff Engineer',
        '# L3: Senior Engineer',
      ),
      () => ['level-heading L3.md:9', 'level-heading L4.md:9'],
    ],
    [
      'two links are swapped',
      edit(edit(good, 'L3.md', '[L4](L4.md)', '[L5](L5.md)'), 'L4.md', '[L5](L5.md)', '[L4](L4.md)'),
      (files) => [
        `next-level L3.md:${String(lineOf(files, 'L3.md', '*Next up*'))}`,
        `next-level L4.md:${String(lineOf(files, 'L4.md', '*Next up*'))}`,
      ],
    ],
    [
      'a competency is dropped at L5',
      edit(good, 'L5.md', /### Culture\n[^]*?(?=###)/u, ''),
      (files) => [`competency-persists L5.md:${String(lineOf(files, 'L5.md', '### Process'))}`],
    ],
    [
      'an axis falls',
      edit(good, 'L4.md', /autonomy: \w+/u, 'autonomy: supported'),
      () => ['monotonic-axes L4.md:4'],
    ],
    [
      'an axis has a value that is no step',
      edit(good, 'L4.md', /scope: \w+/u, 'scope: temas'),
      () => ['monotonic-axes L4.md:3'],
    ],
    [
      'the link to the next level is missing',
      edit(good, 'L3.md', /\n\*Next up\*.*\n/u, ''),
      (files) => [`next-level L3.md:${String(lineOf(files, 'L3.md', '## Anti-patterns') + 4)}`],
    ],
    [
      'a section stands twice',
      edit(good, 'L2.md', '## Anti-patterns', '## Overview\n\nOnce more.\n\n## Anti-patterns'),
      (files) => [`unique-section L2.md:${String(lineOf(files, 'L2.md', 'Once more.') - 2)}`],
    ],
    [
      'a section is empty',
      edit(good, 'L2.md', /(### Growth\n)[^#]*/u, '$1\n'),
      (files) => [`no-empty-section L2.md:${String(lineOf(files, 'L2.md', '### Growth'))}`],
    ],
    [
      'a competency is misspelt',
      edit(good, 'L4.md', '### Communication', '### Comunication'),
      (files) => [`known-competency L4.md:${String(lineOf(files, 'L4.md', '### Comunication'))}`],
    ],
    [
      'a link leads to a page that is not there',
      edit(good, 'L4.md', '## Anti-patterns', 'See [the guide](guide.md).\n\n## Anti-patterns'),
      (files) => [`level-links L4.md:${String(lineOf(files, 'L4.md', 'See [the guide]'))}`],
    ],
    [
      'the top level leads on',
      edit(good, 'L6.md', /$/u, '\n*Next up*: [L7](L7.md)\n'),
      (files) => [`next-level L6.md:${String(lineOf(files, 'L6.md', '*Next up*'))}`],
    ],
    [
      'a heading is too deep',
      edit(good, 'L4.md', '### Growth', '#### Growth'),
      (files) => [`heading-depth L4.md:${String(lineOf(files, 'L4.md', '#### Growth'))}`],
    ],
    [
      'a level has no heading',
      edit(good, 'L4.md', '# L4: Staff Engineer\n\n', ''),
      () => ['level-heading L4.md:1'],
    ],
    [
      'a link has the wrong words',
      edit(good, 'L4.md', '[L5](L5.md)', '[L6](L5.md)'),
      (files) => [`next-level L4.md:${String(lineOf(files, 'L4.md', '*Next up*'))}`],
    ],
  ]

  test.each(breaks)('%s', async (_, broken, expected) => {
    expect(await findings(broken)).toEqual(expected(broken))
  })

  it.each([
    ['a link that leads astray', edit(good, 'L2.md', '[L3](L3.md)', '[L3](L9.md)')],
    [
      'links that are swapped',
      edit(edit(good, 'L3.md', '[L4](L4.md)', '[L5](L5.md)'), 'L4.md', '[L5](L5.md)', '[L4](L4.md)'),
    ],
    ['a missing link', edit(good, 'L3.md', /\n\*Next up\*.*\n/u, '')],
    ['the words of a link', edit(good, 'L4.md', '[L5](L5.md)', '[L6](L5.md)')],
    ['the depth of a heading', edit(good, 'L4.md', '### Growth', '#### Growth')],
  ])('fix mends %s, and touches no other byte', async (_, broken) => {
    expect(await mended(broken)).toEqual(good)
  })

  it('fix keeps CRLF and a byte order mark', async () => {
    const windows = (files: Files): Files =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]),
      )
    const broken = edit(good, 'L3.md', /\n\*Next up\*.*\n/u, '')
    expect(await mended(windows(broken))).toEqual(windows(good))
  })
})

const corpus = corpusFolder()

describe.skipIf(corpus === undefined)('a real ladder of six files, with no configuration', () => {
  const real = filesOf(join(corpus ?? '', 'danscratch__ladder'))

  it('has no error', async () => {
    const { code, stdout } = await rungs(folder(real), 'lint', '--quiet')
    expect(stdout).toContain('Nothing to mend in 6 levels')
    expect(code).toBe(0)
  })

  it.each<[string, Files, string]>([
    [
      'a lost competency',
      edit(real, 'L5.md', /#### Culture\n[^]*?(?=####)/u, ''),
      'competency-persists L5.md',
    ],
    ['a lost section', edit(real, 'L3.md', /### Overview\n[^]*?(?=###)/u, ''), 'required-sections L3.md'],
    ['a wrong link', edit(real, 'L3.md', '[L4](L4.md)', '[L6](L6.md)'), 'next-level L3.md'],
    ['a wrong self', edit(real, 'L4.md', 'An L4 has had', 'An L3 has had'), 'own-level L4.md'],
  ])('%s is found once', async (_, broken, expected) => {
    const before = await findings(real)
    const found = (await findings(broken)).map((line) => line.replace(/:\d+$/u, ''))
    const rest = before.map((line) => line.replace(/:\d+$/u, ''))
    for (const line of rest) found.splice(found.indexOf(line), found.includes(line) ? 1 : 0)
    expect(found).toEqual([expected])
  })
})
