// A folder for each level, with a file for each of its competencies.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, read, readAll, type Files } from '../outline.js'

const files: Files = {
  'L1/craft.md': '# Craft\n\n- Runs tests.\n',
  'L1/impact.md': '# Impact\n\n- Finishes tasks.\n',
  'L2/craft.md': '# Craft\n\n- Writes tests.\n',
  'L2/impact.md': '# Impact\n\n- Finishes projects.\n',
}

/** The files, in other folders and under other names. */
const renamed = (change: (path: string) => string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [change(path), text]))

const levels = (all: Files): string[][] =>
  readAll(all).map(({ ladder }) => ladder.levels.map(({ id, title }) => `${id}: ${title}`))

describe('a folder for each level', () => {
  it('has a competency in each file', () => {
    const parsed = read(files)
    expect(outline(parsed)).toBe(
      `
L1
  Craft: Runs tests.
  Impact: Finishes tasks.
L2
  Craft: Writes tests.
  Impact: Finishes projects.`.trim(),
    )
    expect(parsed.ladder.tracks.map(({ levels: ids }) => ids)).toEqual([['L1', 'L2']])
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[], [], [], []])
    const impact = parsed.ladder.levels[1]?.competencies[1]?.expectations[0]
    expect(impact && parsed.trace.places.get(impact)).toMatchObject({
      path: 'L2/impact.md',
      start: { line: 3 },
    })
    expect(parsed.ladder.documents.map(({ path, sections }) => [path, sections[0]?.blocks])).toEqual([
      ['L1/craft.md', [{ type: 'ref', ref: '/levels/0/sections/0' }]],
      ['L1/impact.md', [{ type: 'ref', ref: '/levels/0/sections/1' }]],
      ['L2/craft.md', [{ type: 'ref', ref: '/levels/1/sections/0' }]],
      ['L2/impact.md', [{ type: 'ref', ref: '/levels/1/sections/1' }]],
    ])
  })

  it.each([
    ['jobs', (path: string) => path.replace('L1', 'junior-engineer').replace('L2', 'engineer')],
    [
      'jobs in a folder',
      (path: string) => `our/${path.replace('L1', 'junior-engineer').replace('L2', 'engineer')}`,
    ],
    [
      'numbers before them',
      (path: string) => path.replace('L1', '2-junior-engineer').replace('L2', '10-engineer'),
    ],
  ])('may be called after %s', (_, change) => {
    expect(levels(renamed(change))).toEqual([['junior-engineer: Junior Engineer', 'engineer: Engineer']])
  })

  it('has its own text on its index page', () => {
    const index = (level: string) =>
      `---\ntitle: ${level}\n---\n\n# ${level}: Engineer\n\nAbout it.\n\n## Notes\n\n- A note.\n`
    const parsed = read({ ...files, 'L1/README.md': index('L1'), 'L2/README.md': index('L2') })
    expect(outline(parsed)).toBe(
      `
L1 (Engineer)
  Craft: Runs tests.
  Impact: Finishes tasks.
L2 (Engineer)
  Craft: Writes tests.
  Impact: Finishes projects.`.trim(),
    )
    expect(parsed.ladder.levels.map(({ source, summary }) => [source.path, summary])).toEqual([
      ['L1/README.md', 'About it.'],
      ['L2/README.md', 'About it.'],
    ])
    expect(coverageOf(parsed).flatMap(({ missing }) => missing)).toEqual([])
  })

  it('keeps what divides a file, and what one level alone has', () => {
    const parsed = read({
      ...files,
      'L1/craft.md':
        '---\nowner: us\n---\n\n# Craft (L1)\n\n## Reading\n\n- A book.\n\n## Doing\n\n- Runs tests.\n',
      'L2/craft.md': '## Reading\n\n- Two books.\n',
      'L2/growth.md': 'Helps others to learn.\n',
    })
    expect(outline(parsed)).toBe(
      `
L1
  Craft: A book. | Runs tests.
  Impact: Finishes tasks.
L2
  Craft: Two books.
  Growth: Helps others to learn.
  Impact: Finishes projects.`.trim(),
    )
    expect(coverageOf(parsed).flatMap(({ missing }) => missing)).toEqual([])
  })

  it('takes the name of a competency from its files where they agree but for the level in brackets', () => {
    const named = (one: string, two: string): Files => ({
      ...files,
      'L1/craft.md': `# ${one}\n\n- Runs.\n`,
      'L2/craft.md': `# ${two}\n\n- Writes.\n`,
    })
    const first = (all: Files) => read(all).ladder.competencies[0]?.title
    expect(first(named('DevOps (L1)', 'DevOps (L2)'))).toBe('DevOps')
    expect(first(named('How we build', 'What we build'))).toBe('Craft')
  })

  it('is one ladder beside a declaration, too', () => {
    const configurations = [{ path: 'ladder.yml', declaration: { title: 'Ours' } }]
    expect(outline(read(files, { configurations }))).toBe(outline(read(files)))
  })

  it('is none where the files are others, or levels name no folder', () => {
    expect(levels(renamed((path) => path.replace('L1/', 'L1/my-').replace('L2/', 'L2/our-')))).toEqual([])
    expect(levels(renamed((path) => path.replace('L1', 'drafts').replace('L2', 'ideas')))).toEqual([])
    expect(levels(renamed((path) => path.replace('L1', 'junior-engineer').replace('L2', 'manager')))).toEqual(
      [],
    )
    const { 'L2/impact.md': _, ...one } = files
    expect(levels(one)).toEqual([])
    const notes = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`L1/${name}.md`, 'Words.\n']))
    expect(levels({ ...files, ...notes })).toEqual([])
  })

  it('is a ladder of its own beside levels that the same page leads to', () => {
    const roles = {
      'README.md': '# Ours\n\n- [Developer](roles/developer.md)\n- [Senior Developer](roles/senior.md)\n',
      'roles/developer.md': '# Developer\n\n- Ships.\n',
      'roles/senior.md': '# Senior Developer\n\n- Leads.\n',
    }
    const guild = renamed((path) => path.replace('L1', 'apprentice').replace('L2', 'journeyman'))
    expect(levels({ ...guild, ...roles })).toEqual([
      ['developer: Developer', 'senior-developer: Senior Developer'],
      ['apprentice: Apprentice', 'journeyman: Journeyman'],
    ])
  })

  it('leaves out a folder that shares no file', () => {
    expect(levels({ ...files, 'L3/other.md': '# Other\n\n- Leads.\n' })).toEqual([['L1: L1', 'L2: L2']])
  })
})

it('calls competencies as their files are named, where headings name several alike or only the level', () => {
  const files = Object.fromEntries(
    ['L1', 'L2'].flatMap((level) => [
      [`${level}/impact.md`, `# Expectations\n\n- Ships in ${level}.\n`],
      [`${level}/craft.md`, `# Expectations\n\n- Writes in ${level}.\n`],
      [`${level}/process.md`, `# ${level}\n\n- Plans in ${level}.\n`],
    ]),
  )
  expect(read(files).ladder.competencies.map(({ title }) => title)).toEqual(['Craft', 'Impact', 'Process'])
})
