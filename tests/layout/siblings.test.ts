// Documents that are levels by what stands beside them: built like levels, or titled like all the others.
import { describe, expect, it } from 'vitest'
import { order, read, type Files } from '../outline.js'

const body = '\n## Scope\n\n- Works well.\n\n## Drive\n\n- Goes on.\n'

function jobs(...names: string[]): Files {
  const titled = (name: string): string =>
    name.replaceAll('-', ' ').replace(/\b[a-z]/gu, (l) => l.toUpperCase())
  return Object.fromEntries(names.map((name) => [`${name}.md`, `# ${titled(name)}\n${body}`]))
}

const three = jobs('junior-engineer', 'engineer', 'senior-engineer')

describe('a page beside levels', () => {
  it.each([
    ['has all of their headings', `# Course Creator\n${body}`],
    [
      'has its own title in a heading',
      `# Course Creator\n${body.replace('## Drive', '## Course Creator – Drive')}`,
    ],
    ['has half of their headings', '# Course Creator\n\n## Scope\n\n- Works well.\n'],
    ['is titled in front matter', `---\ntitle: Course Creator\n---\n${body}`],
  ])('is a level where it %s', (_, text) => {
    const { ladder } = read({ ...three, 'course-creator.md': text })
    expect(ladder.levels.map(({ title }) => title)).toContain('Course Creator')
  })

  it.each([
    ['has another heading', `# Course Creator\n${body}\n## How we hire\n\nSlowly.\n`],
    ['has none of their headings', '# Course Creator\n\nWe like them.\n'],
    ['has no title', body],
    ['is an index', `# Roles\n${body}`, 'README.md'],
    ['stands in another folder', `# Course Creator\n${body}`, 'more/course-creator.md'],
  ])('is a page where it %s', (_, text, path = 'course-creator.md') => {
    expect(read({ ...three, [path]: text }).ladder.levels).toHaveLength(3)
  })

  it('is a page where two levels do not show how levels are built', () => {
    const two = jobs('engineer', 'senior-engineer')
    expect(read({ ...two, 'course-creator.md': `# Course Creator\n${body}` }).ladder.levels).toHaveLength(2)
  })
})

it('is a level beside two where its title says how senior people are', () => {
  const { ladder } = read({ ...jobs('engineer', 'senior-engineer'), 'new-grad.md': `# New Grad\n${body}` })
  expect(ladder.levels.map(({ title }) => title)).toEqual(['New Grad', 'Engineer', 'Senior Engineer'])
})

describe('levels that share one title', () => {
  const named = (name: string): [string, string] => [
    `${name}.md`,
    `---\ntitle: Our Design Framework\n---\n${body}`,
  ]

  it('are named by their files', () => {
    const { ladder } = read(
      Object.fromEntries(['lead-ux-designer', 'junior-ux-designer', 'ux-designer'].map(named)),
    )
    expect(ladder.levels.map(({ title }) => title)).toEqual([
      'Junior UX Designer',
      'UX Designer',
      'Lead UX Designer',
    ])
  })

  it('keep it where the file says the same, or what another level is called', () => {
    const copied = `# Engineer\n${body}`
    const ladder = read({ ...three, 'lead-tester.md': copied, 'Head-of-Testing.md': copied })
    expect(order(ladder).split(' < ')).toEqual(
      expect.arrayContaining(['engineer', 'lead-tester', 'head-of-testing', 'senior-engineer']),
    )
  })
})

it('reads a grade from the name of a file', () => {
  const files = Object.fromEntries(
    ['grade-10', 'grade-2', 'grade-9'].map((name) => [`${name}.md`, body.trimStart()]),
  )
  expect(order(read(files))).toBe('grade-2 < grade-9 < grade-10')
})

it('takes a page about the way from one job to another for no job', () => {
  const way = (title: string): string => `# ${title}\n${body}`
  const files = { 'one.md': way('Moving from Engineer → Senior'), 'two.md': way('Senior Engineer -> Lead') }
  expect(
    read({ ...three, ...Object.fromEntries(Object.entries(files).map(([p, t]) => [`ways/${p}`, t])) }).ladder
      .levels,
  ).toHaveLength(3)
})

it('takes headings about the way from one level to the next for no levels', () => {
  const ways = `# Growth\n${['A-1 → A-2: Junior I → Junior II', 'A-2 → A-3: Junior II → Senior'].map((title) => `\n## ${title}\n\n- Sails a boat of its own.\n`).join('')}`
  expect(read({ ...three, 'growth.md': ways }).ladder.levels).toHaveLength(3)
})
