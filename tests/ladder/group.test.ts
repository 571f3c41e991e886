// Which documents make which ladder, and which pages belong to none.
import { describe, expect, it } from 'vitest'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { order, readAll } from '../outline.js'

const body = '\n### Impact\n\n- Ships.\n'
const ladderOf = (title: string) => `# ${title}\n\n## L1\n${body}\n## L2\n${body}`

function parse(files: Record<string, string>) {
  return parseWorkspace(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    { name: 'ours' },
  )
}

it('makes a ladder of each document of levels, named by its file', () => {
  const ladders = readAll({
    'design.md': ladderOf('Design'),
    'sales/index.md': ladderOf('Sales levels'),
    'engineering.md': ladderOf('Engineering'),
  })
  expect(ladders.map(({ ladder }) => `${ladder.id}: ${ladder.title}`)).toEqual([
    'design: Design',
    'engineering: Engineering',
    'sales: Sales levels',
  ])
})

it('names a ladder after the folder where its file has no name of its own', () => {
  const text = '# Engineers\n\n## L1\n\n### Impact\n\n- Ships.\n\n## L2\n\n### Impact\n\n- Ships more.\n'
  const ids = (path: string) => readAll({ [path]: text }).map(({ ladder }) => ladder.id)
  expect(ids('ladder.md')).toEqual(['ours'])
  expect(ids('data/ladder.md')).toEqual(['data'])
  expect(ids('engineers.md')).toEqual(['engineers'])
})

it('gives ladders ids of their own', () => {
  const ladders = readAll({ 'a/levels.md': ladderOf('A'), 'b/a/levels.md': ladderOf('B') })
  expect(ladders.map(({ ladder }) => ladder.id)).toEqual(['a', 'a-2'])
})

it('keeps pages that lead to several ladders apart', () => {
  const { ladders, pages } = parse({
    'README.md': '# Careers\n\n- [Design](design/README.md)\n- [Sales](sales/README.md)\n',
    'design/README.md': '# Design\n\n- [L1](L1.md)\n',
    'design/L1.md': `# L1\n${body}`,
    'design/L2.md': `# L2\n${body}`,
    'sales/README.md': '# Sales\n',
    'sales/L1.md': `# L1\n${body}`,
    'sales/L2.md': `# L2\n${body}`,
    'elsewhere/notes.md': '# Notes\n',
  })
  expect(ladders.map(({ documents }) => documents.map(({ source }) => source.path))).toEqual([
    ['design/L1.md', 'design/L2.md', 'design/README.md'],
    ['sales/L1.md', 'sales/L2.md', 'sales/README.md'],
  ])
  expect(pages.documents.map(({ source }) => source.path)).toEqual(['README.md'])
})

it('takes an index for that of the one ladder whose levels it lists, wherever else it leads', () => {
  const files = {
    'README.md': '# Bakery\n\n- [L1](levels/L1.md)\n- [L2](levels/L2.md)\n- [Shop](more/shop.md)\n',
    'levels/L1.md': `# L1\n${body}`,
    'levels/L2.md': `# L2\n${body}`,
    'more/shop.md': ladderOf('Shop'),
  }
  const titles = (texts: Record<string, string>) => parse(texts).ladders.map(({ ladder }) => ladder.title)
  expect(titles(files)).toEqual(['Bakery', 'Shop'])
  const two = { ...files, 'more/L1.md': `# L1\n${body}`, 'more/L2.md': `# L2\n${body}` }
  const index = `${two['README.md']}- [L1](more/L1.md)\n- [L2](more/L2.md)\n`
  expect(titles({ ...two, 'README.md': index })).toHaveLength(2)
})

describe('pages beside a ladder that is the only one', () => {
  const levels = {
    'careers/paths/L1.md': `# L1\n${body}\n[How we review](../../talks/reviews.md)\n`,
    'careers/paths/L2.md': `# L2\n${body}`,
    'careers/README.md': '# Careers\n',
    'people/path.md': '# Career path\n',
    'talks/reviews.md': '# Reviews\n',
  }
  const posts = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, post) => [`posts/${String(post)}.md`, '# Post\n']))
  const documentsOf = (files: Record<string, string>) =>
    parse(files).ladders.flatMap(({ documents }) => documents.map(({ source }) => source.path))

  it('are its own above it, where its levels lead, and on careers', () => {
    expect(documentsOf({ ...levels, ...posts(6) })).toEqual(Object.keys(levels).sort())
  })

  it('are its own where most of the folder is', () => {
    expect(documentsOf({ ...levels, ...posts(5) })).toHaveLength(10)
  })
})

it('takes a page that is called as a folder of levels for its index, wherever else it leads', () => {
  const level = (title: string) => `# ${title}\n${body}`
  const ladders = readAll({
    'bakers.md': '# Bakers\n\n[Head](bakers/head-baker.md), [Director](bakers/director.md), [pay](pay.md)\n',
    'bakers/director.md': level('Director of Baking'),
    'bakers/head-baker.md': level('Head of Baking'),
    'pay.md': ladderOf('Pay'),
  })
  expect(
    ladders.map(({ ladder }) => ladder.levels.map(({ title, code }) => title || code).join(' < ')),
  ).toEqual(['Head of Baking < Director of Baking', 'L1 < L2'])
})

it('does not make a ladder of a page that mentions a level', () => {
  expect(
    readAll({
      'README.md': '# How we got to L3\n\nWords about L1 and L2.\n',
      'blog/2020-review.md': '# Review\n',
    }),
  ).toEqual([])
})

it('takes files from configurations as they say', () => {
  const workspace = parseWorkspace(
    [
      { path: 'ladder.yml', text: '' },
      { path: 'eng/L1.md', text: `# L1\n${body}` },
      { path: 'eng/L2.md', text: `# L2\n${body}` },
      { path: 'drafts/L9.md', text: `# L9\n${body}` },
      { path: 'people/ladder.yml', text: '' },
      { path: 'people/M1.md', text: `# M1\n${body}` },
      { path: 'people/M2.md', text: `# M2\n${body}` },
    ],
    {
      configurations: [
        { path: 'ladder.yml', declaration: { ignore: ['drafts'] } },
        { path: 'people/ladder.yml', declaration: { files: ['M*.md'] } },
      ],
      name: 'ours',
    },
  )
  // What is ignored is no ladder of its own either.
  expect(workspace.ladders.map((parsed) => order(parsed))).toEqual(['L1 < L2', 'M1 < M2'])
})

describe('an index above the folder of a configuration', () => {
  const index = '# Bakery\n\n- [L1](bread/L1.md)\n- [L2](bread/L2.md)\n'
  const beside = (page: string, declaration = {}, more: Record<string, string> = {}) =>
    parseWorkspace(
      Object.entries({
        'README.md': page,
        'bread/L1.md': `# L1\n${body}`,
        'bread/L2.md': `# L2\n${body}`,
        'cakes/M1.md': `# M1\n${body}`,
        'cakes/M2.md': `# M2\n${body}`,
        ...more,
      }).map(([path, text]) => ({ path, text })),
      {
        configurations: [
          { path: 'bread/ladder.yml', declaration },
          { path: 'cakes/ladder.yml', declaration: {} },
        ],
        name: 'ours',
      },
    ).ladders.map(({ documents, ladder }) => [
      documents.map(({ source }) => source.path).filter((path) => path.endsWith('README.md')),
      ladder.documents.length,
    ])

  it('is checked with the ladder that it leads to, and no part of it', () => {
    expect(beside(index)).toEqual([
      [['README.md'], 2],
      [[], 2],
    ])
  })

  it('is checked with neither where it leads to both, or to one level', () => {
    const both = `${index}- [M1](cakes/M1.md)\n- [M2](cakes/M2.md)\n`
    for (const page of [both, '# Bakery\n\nSee [L1](bread/L1.md).\n'])
      expect(beside(page)).toEqual([
        [[], 2],
        [[], 2],
      ])
  })

  it('is left out where its own folder declares the ladder without it', () => {
    const page = '# Bread\n\n- [L1](L1.md)\n- [L2](L2.md)\n'
    const own = { 'bread/README.md': page }
    expect(beside('', { ignore: ['README.md'] }, own)[0]).toEqual([[], 2])
    expect(beside('', {}, own)[0]).toEqual([['bread/README.md'], 3])
  })
})

it('lends what a declaration extends', () => {
  const topic = (criteria: string) =>
    `---\ntopics:\n  - name: Impact\n    content:\n      - level: 1\n        criteria: [${criteria}]\n---\n`
  const { ladders } = parseWorkspace(
    [
      { path: 'base.md', text: topic('Is on time.') },
      { path: 'web/ladder.yml', text: '' },
      { path: 'web/web.md', text: topic('Ships pages.') },
    ],
    { configurations: [{ path: 'web/ladder.yml', declaration: { extends: '../base.md' } }], name: 'ours' },
  )
  const statements = ladders.find(({ folder }) => folder === 'web')?.ladder.levels[0]?.competencies[0]
    ?.expectations
  expect(statements?.map(({ text, inherited }) => [text, inherited])).toEqual([
    ['Ships pages.', undefined],
    ['Is on time.', 'base.md'],
  ])
})

describe('several documents for each level in a folder', () => {
  const folder = (...names: string[]): Record<string, string> =>
    Object.fromEntries(names.map((name) => [`${name}.md`, `# ${name.replaceAll('_', ' ')}\n${body}`]))
  const ladders = (...names: string[]): string[] =>
    readAll(folder(...names)).map(
      ({ ladder }) => `${ladder.title}: ${ladder.levels.map(({ id }) => id).join(' ')}`,
    )

  it('are a ladder for each kind, named by what file names say besides the level', () => {
    expect(
      ladders('IC1_Self_Review', 'IC1_Peer_Review', 'IC2_Self_Review', 'IC2_Peer_Review', 'IC3_Self_Review'),
    ).toEqual(['Peer Review: IC1 IC2', 'Self Review: IC1 IC2 IC3'])
  })

  it('are a ladder beside that of the levels themselves', () => {
    expect(ladders('IC1', 'IC1_Exit_Talk', 'IC2_Engineer', 'IC2_Exit_Talk')).toEqual([
      'Ours: IC1 IC2',
      'Exit Talk: IC1 IC2',
    ])
  })

  it.each([
    ['jobs', ['L1_Engineer', 'L1_Designer', 'L2_Engineer', 'L2_Designer']],
    ['tracks', ['L1_ic', 'L1_em', 'L2_ic', 'L2_em']],
    ['paths that part', ['L1', 'L2_web', 'L2_apps', 'L3_web', 'L3_apps']],
    ['documents of one level', ['L1_web', 'L1_apps', 'L2_web']],
    ['documents of other levels', ['L1_web', 'L2_web', 'L3_apps', 'L4_apps']],
  ])('are one ladder where they are %s', (_, names) => {
    expect(ladders(...names)).toHaveLength(1)
  })
})
