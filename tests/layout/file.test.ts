// Layout A: a file is a level, whatever the file is called and wherever the site generator keeps it.
import { describe, expect, it } from 'vitest'
import { order, outline, read, readAll } from '../outline.js'

const body = '\n## Impact\n\n- Ships.\n\n## Ownership\n\n- Owns.\n'

it('reads a level from each file', () => {
  const ladder = read({
    'README.md': '# Our ladder\n\nWords for everyone.\n',
    'L1.md': '# L1: Engineer\n\n### Impact\n\n- Finishes small tasks.\n\n### Craft\n\n- Writes tests.\n',
    'L2.md': '# L2: Senior Engineer\n\n### Impact\n\n- Leads projects.\n\n### Craft\n\n- Teaches testing.\n',
  })
  expect(ladder.ladder.title).toBe('Our ladder')
  expect(outline(ladder)).toBe(
    `
L1 (Engineer)
  Impact: Finishes small tasks.
  Craft: Writes tests.
L2 (Senior Engineer)
  Impact: Leads projects.
  Craft: Teaches testing.`.trim(),
  )
})

describe('says which level a file is', () => {
  it.each<[string, Record<string, string>]>([
    ['by file names in lower case', { 'l2.md': body, 'l10.md': body, 'l1.md': body }],
    [
      'by folders with a page each',
      { 'L1/README.md': body, 'L2/README.md': body, 'L10/README.md': body, 'README.md': '# Ladder\n' },
    ],
    ['by folders in lower case', { 'l1/index.md': body, 'l2/index.md': body, 'l10/_index.md': body }],
    ['by headings', { 'a.md': `# L10\n${body}`, 'b.md': `# L2\n${body}`, 'c.md': `# L1\n${body}` }],
    [
      'by titles in front matter alone',
      {
        'a.md': `---\ntitle: L10\n---\n${body}`,
        'b.md': `---\ntitle: "L2"\n---\n${body}`,
        'c.md': `---\ntitle: L1\n---\n${body}`,
      },
    ],
    [
      'by ids in front matter',
      {
        'L10.md': `---\nid: L10\n---\n${body}`,
        'L2.md': `---\nid: L2\n---\n${body}`,
        'L1.md': `---\nid: L1\n---\n${body}`,
      },
    ],
    [
      'by setext headings',
      { 'a.md': `L1\n==\n${body}`, 'b.md': `L2\n==\n${body}`, 'c.md': `L10\n===\n${body}` },
    ],
    [
      'by closed headings',
      { 'a.md': `# L1 #\n${body}`, 'b.md': `# L2 ##\n${body}`, 'c.md': `# L10 #\n${body}` },
    ],
    [
      'by HTML headings',
      {
        'a.md': `<h1>L1</h1>\n${body}`,
        'b.md': `<h1 align="center">L2</h1>\n${body}`,
        'c.md': `<h1>L10</h1>\n${body}`,
      },
    ],
  ])('%s', (_, files) => {
    expect(order(read(files))).toBe('L1 < L2 < L10')
  })
})

describe('orders files that have no codes', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'the numbers of their files',
      'associate < engineer < lead-engineer',
      { '1-associate.md': body, '02_engineer.md': body, '10-lead-engineer.md': body },
    ],
    [
      'front matter',
      'engineer < principal-engineer',
      {
        'a.md': `---\ntitle: Principal Engineer\nnav_order: 2\nlayout: default\nparent: Ladder\n---\n${body}`,
        'b.md': `---\ntitle: Engineer\nnav_order: 1\nlayout: default\nparent: Ladder\n---\n${body}`,
      },
    ],
    [
      'front matter',
      'lead-engineer < senior-engineer',
      {
        'senior.md': `---\nsidebar_position: 2\n---\n# Senior Engineer\n${body}`,
        'lead.md': `---\nsidebar_position: 1\n---\n# Lead Engineer\n${body}`,
      },
    ],
    [
      'front matter',
      'engineer < senior-engineer',
      {
        'one.md': `+++\ntitle = "Senior Engineer"\nweight = 20\n+++\n${body}`,
        'two.md': `+++\ntitle = 'Engineer'\nweight = 10\n+++\n${body}`,
      },
    ],
    [
      'the index page',
      'lead-engineer < senior-engineer < staff-engineer',
      {
        'README.md':
          '# Ladder\n\n1. [Lead](lead-engineer.md)\n2. [Senior](senior-engineer.md)\n3. [Staff](./staff-engineer)\n',
        'staff-engineer.md': body,
        'senior-engineer.md': body,
        'lead-engineer.md': body,
      },
    ],
    [
      'their links',
      'staff-engineer < senior-engineer',
      {
        'staff-engineer.md': `${body}\n*Next up*: [Senior](senior-engineer.md)\n`,
        'senior-engineer.md': body,
      },
    ],
    [
      'their links',
      'staff-engineer < senior-engineer',
      {
        'staff-engineer.md': `${body}\n_Next_: [Senior](senior-engineer.md)\n`,
        'senior-engineer.md': body,
      },
    ],
    [
      'seniority in their titles',
      'intern < junior-engineer < engineer < senior-engineer < staff-engineer < principal-engineer',
      {
        'principal-engineer.md': body,
        'senior-engineer.md': body,
        'staff-engineer.md': body,
        'junior-engineer.md': body,
        'intern.md': body,
        'engineer.md': body,
      },
    ],
  ])('by %s: %s', (from, expected, files) => {
    const ladder = read(files)
    expect(order(ladder)).toBe(expected)
    expect(ladder.assumptions.find(({ about }) => about === 'order')?.text).toBe(
      `Levels are ordered by ${from}.`,
    )
  })
})

describe('numbers that stand before names', () => {
  const files = {
    '01-junior.md': `# 01 – Junior\n${body}`,
    '02b Senior-L1 (people).md': `# 02b Senior-L1 (people)\n${body}`,
    '02a Senior-L1 (makers).md': `# 02a. Senior-L1 (makers)\n${body}`,
    '03 Senior-L2.md': `# 03 Senior-L2\n${body}`,
  }

  it('are no part of what levels are called, and order them', () => {
    expect(read(files).ladder.levels.map(({ title }) => title)).toEqual([
      'Junior',
      'Senior-L1 (makers)',
      'Senior-L1 (people)',
      'Senior-L2',
    ])
  })

  it('are a part of it, where the file has another or none', () => {
    const other = {
      '01-junior.md': `# 1 Junior\n${body}`,
      '02-senior.md': `# 02\n${body}`,
      '3d-expert.md': `# 3D Expert\n${body}`,
    }
    expect(read(other).ladder.levels.map(({ title }) => title)).toEqual(['1 Junior', '02', '3D Expert'])
  })
})

it('keeps what a site generator needs out of the facts about a level', () => {
  const matter = 'layout: default\nparent: Ladder\nsidebar_position: 1\npermalink: /l1\ntenure: 2 years'
  const ladder = read({ 'L1.md': `---\n${matter}\n---\n# L1\n${body}`, 'L2.md': `# L2\n${body}` })
  expect(ladder.ladder.levels[0]?.meta).toEqual([
    { key: 'tenure', label: 'tenure', value: '2 years', markdown: '' },
  ])
})

it('does not take pages beside the levels for levels', () => {
  const ladder = read({
    'README.md': '# Ladder\n\n## Engineer\n\nWords.\n\n## Senior Engineer\n\nWords.\n',
    'FAQ.md': '# FAQ\n\n## When am I ready?\n\nWhen you are.\n',
    'glossary.md': '# Glossary\n\n## Scope\n\nHow far it reaches.\n',
    'L1.md': `# L1\n${body}`,
    'L2.md': `# L2\n${body}`,
    'all-levels/notes.md': '# Notes\n\nWords.\n',
  })
  expect(order(ladder)).toBe('L1 < L2')
  expect(ladder.ladder.documents.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
    'FAQ.md: page',
    'L1.md: level',
    'L2.md: level',
    'README.md: index',
    'all-levels/notes.md: page',
    'glossary.md: page',
  ])
})

describe('finds each ladder of a repository', () => {
  it('takes folders with levels of their own for ladders of their own', () => {
    const ladders = readAll({
      'README.md': '# Ladders\n\n- [Design](design/README.md)\n- [Engineering](engineering/README.md)\n',
      'design/README.md': '# Design\n',
      'design/L1.md': `# L1\n${body}`,
      'design/L2.md': `# L2\n${body}`,
      'engineering/README.md': '# Engineering\n',
      'engineering/L1.md': `# L1\n${body}`,
      'engineering/L2.md': `# L2\n${body}`,
    })
    expect(ladders.map(({ ladder }) => `${ladder.id}: ${order({ ladder })}`)).toEqual([
      'design: L1 < L2',
      'engineering: L1 < L2',
    ])
  })

  it('takes folders that are named for tracks as tracks of one ladder', () => {
    const { ladder } = read({
      'ic/ic1.md': `# IC1\n${body}`,
      'ic/ic2.md': `# IC2\n${body}`,
      'managers/m1.md': `# M1\n${body}`,
      'managers/m2.md': `# M2\n${body}`,
    })
    expect(ladder.tracks.map(({ title, levels }) => `${title}: ${levels.join(' ')}`)).toEqual([
      'ic: IC1 IC2',
      'managers: M1 M2',
    ])
  })

  it('keeps levels in a folder together, also when the index above links to a few of them', () => {
    const ladder = read({
      'README.md': '# Our ladder\n\nBegin with [the first](levels/01-junior.md).\n',
      'levels/01-junior.md': `# Junior Engineer\n${body}`,
      'levels/02-engineer.md': `# Engineer\n${body}`,
      'levels/03-senior.md': `# Senior Engineer\n${body}`,
    })
    expect(order(ladder)).toBe('junior-engineer < engineer < senior-engineer')
  })

  it('takes folders that one index page lists level by level for tracks', () => {
    const { ladder } = read({
      'README.md': '# Ours\n\n- [a](web/L1.md)\n- [b](web/L2.md)\n- [c](ops/L3.md)\n- [d](ops/L4.md)\n',
      'web/L1.md': `# L1\n${body}`,
      'web/L2.md': `# L2\n${body}`,
      'ops/L3.md': `# L3\n${body}`,
      'ops/L4.md': `# L4\n${body}`,
    })
    expect(ladder.tracks.map(({ title, levels }) => `${title}: ${levels.join(' ')}`)).toEqual([
      'web: L1 L2',
      'ops: L3 L4',
    ])
  })
})

describe('what is about the way from one level to another is none of them', () => {
  const step = '\n## The shift\n\n| L1 (Engineer) | L2 (Senior) |\n|---|---|\n| Learns. | Leads. |\n'
  const levels = {
    'L1.md': `# L1: Engineer\n${body}`,
    'L2.md': `# L2: Senior Engineer\n${body}`,
  }

  it.each<[string, Record<string, string>]>([
    ['by its file name', { 'guides/L1_to_L2_guide.md': `# What to learn\n${step}` }],
    ['by its heading', { 'guides/first.md': `# A guide: L1 → L2\n${step}` }],
    ['by job titles', { 'guides/engineer-to-senior-engineer.md': step }],
    ['by seniority', { 'guides/first.md': `# Junior vs. Senior\n${step}` }],
  ])('%s', (_, guide) => {
    const ladder = read({ ...levels, ...guide })
    expect(order(ladder)).toBe('L1 < L2')
    expect(ladder.ladder.documents.map(({ kind }) => kind)).toEqual(['level', 'level', 'page'])
  })

  it.each([
    ['# L3: Senior to Staff Engineer'],
    ['# Assistant to the Director of Engineering'],
    ['# Principal Engineer\n\n# From L1 to L2'],
    ['# Principal Engineer: back to engineering'],
  ])('but a level may have such words: %s', (heading) => {
    const ladder = read({ ...levels, 'L3.md': `${heading}\n${body}` })
    expect(order(ladder)).toBe('L1 < L2 < L3')
  })
})

it.each(['manager-responsibilities.md', 'partner-role.md'])('%s beside levels is a page', (path) => {
  const title = path.replace('-', ' ').replace('.md', '')
  const ladder = read({
    'L1.md': `# L1\n${body}`,
    'L2.md': `# L2\n${body}`,
    [path]: `# ${title}\n\n- Listens.\n`,
  })
  expect(order(ladder)).toBe('L1 < L2')
})

it.each([
  ['interviews', '# Engineer\n\n- Why?\n', '# Writer\n\n- Why?\n'],
  ['talks', '# Engineer Interview Questions\n\n- Why?\n', '# Writer Interview Questions\n\n- Why?\n'],
])('does not take what is asked in %s for levels', (folder, engineer, writer) => {
  const ladders = readAll({
    'README.md': `# Jobs\n\n- [Engineer](engineer.md)\n- [Writer](writer.md)\n- [Engineer](${folder}/engineer.md)\n- [Writer](${folder}/writer.md)\n`,
    'engineer.md': `# Engineer\n${body}`,
    'writer.md': `# Writer\n${body}`,
    [`${folder}/engineer.md`]: engineer,
    [`${folder}/writer.md`]: writer,
  })
  expect(ladders.map(order)).toEqual(['engineer < writer'])
})

it.each([
  [['l2.md', 'l3a.md', 'l3b.md', 'l4.md'], '# Engineer\n', 'L2 < L3A < L3B < L4'],
  [['level-one.md', 'level-two.md', 'level-three.md'], '# Engineer\n', 'level-one < level-two < level-three'],
  [['l3b.md', 'l3c.md'], '# L3c: Engineer\n', 'L3B < L3c'],
  [['is-one.md', 'a-two.md'], '# What we do\n', undefined],
])('%j are called after levels', (paths, heading, ids) => {
  const files = Object.fromEntries(
    paths.map((path, index) => [path, index === 0 ? heading.replace('L3c', 'L3B') + body : heading + body]),
  )
  expect(readAll(files).map(order)[0]).toBe(ids)
})
