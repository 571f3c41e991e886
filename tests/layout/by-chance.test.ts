// Among many notes, a few are called like levels by chance.
import { describe, expect, it } from 'vitest'
import { readAll, readAs, type Files } from '../outline.js'

function notes(count: number): Files {
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `notes/day-${'x'.repeat(number)}.md`,
      `# On bread\n\nDay ${String(number)}.\n`,
    ]),
  )
}

function titles(files: Files): string[] {
  return readAll(files).flatMap(({ ladder }) => ladder.levels.map(({ title, id }) => title || id))
}

const page = (title: string): string => `# ${title}\n\nHow we do it.\n`
const managers = {
  'notes/a.md': page('Secrets manager'),
  'notes/b.md': page('Session manager'),
  'notes/s3.md': page('S3: Where files are kept'),
}

describe('a few pages that are called like levels', () => {
  it('are no levels among many others', () => {
    expect(titles({ ...notes(30), ...managers })).toEqual([])
  })

  it.each([
    ['where there are few others', { ...notes(10), ...managers }],
    ['where they are a tenth', { ...notes(27), ...managers }],
    [
      'where they stand in a folder of their own',
      { ...notes(30), 'people/a.md': page('Baker manager'), 'people/b.md': page('Senior baker manager') },
    ],
  ])('are levels %s', (_, files) => {
    expect(titles(files).length).toBeGreaterThan(1)
  })

  it('are levels where they are steps: codes of one kind, or one job with how senior', () => {
    const coded = { 'notes/m1.md': page('M1'), 'notes/m2.md': page('M2'), 'notes/m3.md': page('M3') }
    expect(titles({ ...notes(60), ...coded })).toEqual(['M1', 'M2', 'M3'])
    const jobs = {
      'notes/a.md': page('Engineer'),
      'notes/b.md': page('Senior Engineer'),
      'notes/c.md': page('Staff Engineer'),
    }
    expect(titles({ ...notes(60), ...jobs })).toEqual(['Engineer', 'Senior Engineer', 'Staff Engineer'])
    const two = { 'notes/m1.md': page('M1'), 'notes/m2.md': page('M2') }
    expect(titles({ ...notes(60), ...two })).toEqual([])
  })

  it('are levels where they are declared, or have a step on an axis', () => {
    const declared = readAs({ ...notes(60), ...managers }, { declaration: { levels: ['a', 'b'] } })
    expect(declared.ladder.levels).toHaveLength(2)
    const axes = { 'notes/a.md': `---\naxes: { scope: team }\n---\n${page('Session manager')}` }
    expect(titles({ ...notes(60), ...axes })).toEqual(['Session manager'])
  })
})
