// A file for each competency, with the levels as its headings.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, read, readAll, type Files } from '../outline.js'

const page = (title: string, ...levels: string[]) =>
  `# ${title}\n\nAbout it.\n\n${levels.map((text, index) => `## Level ${String(index + 1)}\n\n- ${text}\n`).join('\n')}`

const files: Files = {
  'skills/testing.md': page('Testing', 'Runs tests.', 'Writes tests.', 'Plans tests.'),
  'skills/writing.md': page('Writing', 'Takes notes.', 'Writes guides.'),
}

const titles = (all: Files): string[] => readAll(all).map(({ ladder }) => ladder.id)

describe('a file for each competency', () => {
  it('is one ladder, whose levels have what each file says of them', () => {
    const parsed = read(files)
    expect(outline(parsed)).toBe(
      `
level-1 (Level 1)
  Testing: Runs tests.
  Writing: Takes notes.
level-2 (Level 2)
  Testing: Writes tests.
  Writing: Writes guides.
level-3 (Level 3)
  Testing: Plans tests.`.trim(),
    )
    expect(parsed.ladder.id).toBe('skills')
    expect(parsed.ladder.tracks.map(({ title }) => title)).toEqual(['Main'])
  })

  it('keeps every word in its own file', () => {
    const parsed = read(files)
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[], []])
    const [level] = parsed.ladder.levels
    const places = level?.competencies.flatMap(
      ({ expectations: [first] }) => first && parsed.trace.places.get(first),
    )
    expect(places?.map((place) => [place?.path, place?.start.line])).toEqual([
      ['skills/testing.md', 7],
      ['skills/writing.md', 7],
    ])
    const [, writing] = parsed.ladder.documents
    expect(writing?.sections[0]?.sections.map(({ blocks }) => blocks)).toEqual([
      [{ type: 'ref', ref: '/levels/0/sections/1' }],
      [{ type: 'ref', ref: '/levels/1/sections/1' }],
    ])
  })

  it('takes the folders in it for groups', () => {
    const { ladder } = read({
      'skills/hard-skills/testing.md': files['skills/testing.md'] ?? '',
      'skills/soft-skills/writing.md': files['skills/writing.md'] ?? '',
    })
    expect(ladder.competencies.map(({ title, group }) => [title, group])).toEqual([
      ['Testing', 'Hard skills'],
      ['Writing', 'Soft skills'],
    ])
  })

  it('takes the name of a level from the file that says it', () => {
    const named = (files['skills/writing.md'] ?? '').replace('Level 2', 'Level 2: Senior')
    expect(read({ ...files, 'skills/writing.md': named }).ladder.levels.map(({ title }) => title)).toEqual([
      'Level 1',
      'Senior',
      'Level 3',
    ])
  })

  it('is read so beside a declaration, too', () => {
    const configurations = [{ path: 'skills/ladder.yml', declaration: { title: 'Ours' } }]
    expect(read(files, { configurations }).ladder.levels.map(({ id }) => id)).toEqual([
      'level-1',
      'level-2',
      'level-3',
    ])
  })

  it('needs no such folder, where three files or more have no titles of departments', () => {
    const three = (...names: string[]): Files =>
      Object.fromEntries(names.map((name) => [`levels/${name}.md`, page(name, 'Learns.', 'Knows.')]))
    expect(titles(three('Testing', 'Writing', 'Listening'))).toEqual(['levels'])
    expect(titles(three('Testing', 'Writing'))).toHaveLength(2)
    expect(titles(three('Design', 'Product', 'Data'))).toHaveLength(3)
  })

  it.each([
    [
      'jobs name the levels',
      { 'skills/writing.md': page('Writing', 'a', 'b').replace('Level 1', 'Level 1: Writer') },
    ],
    ['the title is that of a job', { 'skills/writing.md': page('Technical Writer', 'a', 'b') }],
    ['the title is that of a career', { 'skills/writing.md': page('Writing track', 'a', 'b') }],
    [
      'the levels have parts',
      { 'skills/writing.md': page('Writing', 'a', 'b').replace('- a', '### Notes\n\n- a') },
    ],
    [
      'the levels are others',
      { 'skills/writing.md': page('Writing', 'a', 'b').replaceAll('Level', 'Grade') },
    ],
    ['both have one title', { 'skills/writing.md': page('Testing', 'a', 'b') }],
  ])('is a ladder of its own, where %s', (_, other) => {
    expect(titles({ ...files, ...other })).toHaveLength(2)
  })
})
