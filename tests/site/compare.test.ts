// Two levels side by side, and words that are found.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseLadder } from '../../src/core.js'
import { loadLadder } from '../../src/index.js'
import { renderSite } from '../../src/site.js'
import { wayUp } from '../../src/model/way-up.js'
import { compareLevels } from '../../src/site/compare-levels.js'
import { ladderData, levelData } from '../../src/site/level-data.js'
import { searchData } from '../../src/site/search-data.js'
import { searcher } from '../../src/site/search.js'
import { siteOf } from '../../src/site/site.js'
import { folder } from '../ladder.js'
import { readPage } from './pages.js'

const files = {
  'L1.md':
    '# L1\n\n## Impact\n\n- Delivers small tasks with help from the team.\n- Writes tests.\n- Asks early.\n\nNext: [L2](L2.md)\n',
  'L2.md':
    '# L2\n\n## Impact\n\n- Delivers large tasks without help from the team.\n- Writes tests.\n- Plans a quarter ahead of time.\n',
}
const { ladder } = parseLadder(
  Object.entries(files).map(([path, text]) => ({ path, text })),
  { name: 'ours' },
)
const site = siteOf(ladder)
const [first, second] = ladder.levels.map((level) => levelData(site, level, 'compare.html'))

test('an expectation is raised, new, unchanged, or stays behind', () => {
  if (!first || !second) throw new Error('two levels')
  const [impact] = compareLevels(ladderData(site), first, [second]).competencies
  const texts = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text)
  expect(impact?.raised.map(({ runs }) => runs.map(({ type, text }) => `${type}: ${text}`))).toEqual([
    [
      'same: Delivers ',
      'removed: small ',
      'added: large ',
      'same: tasks ',
      'removed: with ',
      'added: without ',
      'same: help from the team.',
    ],
  ])
  expect(texts(impact?.new ?? [])).toEqual(['Plans a quarter ahead of time.'])
  expect(texts(impact?.unchanged ?? [])).toEqual(['Writes tests.'])
  expect(texts(impact?.before ?? [])).toEqual(['Asks early.'])
})

test('of more than two hundred at each level, only those that are named as a pair are raised', () => {
  const raisedOf = (count: number): number | undefined => {
    const levels = ['Plans', 'Leads'].map((verb, index) => ({
      path: `L${String(index + 1)}.md`,
      text: `# L${String(index + 1)}\n\n## Impact\n\n${Array.from({ length: count }, (_, by) => `- ${verb} the work of team ${String(by)}.`).join('\n')}\n`,
    }))
    const many = siteOf(parseLadder(levels, { name: 'ours' }).ladder)
    const [lower, higher] = many.ladder.levels.map((level) => levelData(many, level, 'compare.html'))
    const [own] = higher?.competencies ?? []
    const [before] = lower?.competencies[0]?.expectations ?? []
    if (!lower || !higher || !own || !before) throw new Error('two levels')
    const [named, ...others] = own.expectations
    if (!named) throw new Error('an expectation')
    const competencies = [{ ...own, expectations: [{ ...named, supersedes: before.id }, ...others] }]
    return compareLevels(ladderData(many), lower, [{ ...higher, competencies }]).competencies[0]?.raised
      .length
  }
  expect(raisedOf(200)).toBe(200)
  expect(raisedOf(201)).toBe(1)
})

test('the way up is the shortest, and there is none down', () => {
  const ways: Record<string, string[]> = { a: ['b', 'c'], b: ['d'], c: ['d'], d: ['e', 'a'] }
  const nextOf = (id: string): string[] => ways[id] ?? []
  expect(wayUp(nextOf, 'a', 'b')).toEqual(['b'])
  expect(wayUp(nextOf, 'a', 'e')).toEqual(['b', 'd', 'e'])
  expect(wayUp(nextOf, 'e', 'a')).toBeUndefined()
})

describe('search', () => {
  const { find } = searcher({
    areas: [
      { id: 'impact', title: 'Impact' },
      { id: '', title: 'Café' },
    ],
    levels: [
      {
        id: 'L1',
        name: 'L1 Engineer',
        path: 'levels/L1.html',
        entries: [
          ['Runs incident reviews.', 0, 'a'],
          ['Reviews résumés.', 1],
        ],
      },
    ],
  })

  test('takes the beginnings of words, whatever their case and accents', () => {
    expect(find('REV inc').hits.map(({ id }) => id)).toEqual(['a'])
    expect(find('resu cafe').hits.map(({ runs }) => runs)).toEqual([['Reviews ', 'résu', 'més.']])
  })

  test('does not take the middle of words', () => {
    expect(find('views').total).toBe(0)
    expect(find('  ').total).toBe(0)
  })
})

test('the index knows every text that a page shows', async () => {
  const texts = {
    'README.md':
      '# Garden\n\nWho tends what.\n\n## Questions\n\nMay I *skip* a bed? No.\n\n- [Level 1](L1.md)\n- [Level 2](L2.md)\n',
    'L1.md': [
      '---\ngrade: nine\n---\n\n# L1: Gardener\n\nTends **one** bed.\n\n<!-- quiet -->\n\n## Soil\n\nDark and warm.',
      '- Turns compost.\n\n  Twice a year.\n\n  - With a fork.\n- Waters beds.\n\n## Notes\n\nSee above.\n',
      '## Notes\n\n| Month | Bed |\n| --- | --- |\n| May | Roses |\n\n## Anti-patterns\n\nThese hurt.\n\n- **Drowning**. Waters daily.\n',
    ].join('\n\n'),
    'L2.md': '# L2: Head Gardener\n\nTends *all* beds.\n\n## Soil\n\n- Plans rotation.\n',
  }
  const garden = await loadLadder(folder(texts))
  const data = searchData(siteOf(garden))
  const pages = renderSite(garden)
  const { find } = searcher(data)
  for (const words of [
    'one bed',
    'dark and warm',
    'turns compost',
    'twice a year',
    'with a fork',
    'see above',
    'may roses',
    'these hurt',
    'drowning waters',
    'tends all',
    'skip a bed',
    'who tends',
    'grade nine',
  ]) {
    const [hit] = find(words).hits
    expect(hit?.path, words).toBeDefined()
    if (hit && hit.id !== '') expect(readPage(pages.get(hit.path) ?? '').ids, words).toContain(hit.id)
  }
  expect(find('quiet').total).toBe(0)
  expect(find('roses').hits.map(({ id }) => id)).toEqual(['notes-2'])
})

test('the index says each thing once, and leads to the place of each statement', async () => {
  const engineering = await loadLadder(join(import.meta.dirname, '../../ladders/engineering'))
  const site = siteOf(engineering)
  const data = searchData(site)
  const pages = renderSite(engineering)
  const expected = engineering.levels
    .flatMap(({ competencies }) => competencies)
    .flatMap((own) => own.expectations)
  const written = data.levels.flatMap(({ entries }) => entries).filter(([, , id]) => id?.includes('/'))
  expect(written.map(([, area]) => data.areas[area]?.title)).toEqual(written.map(() => 'Anti-pattern'))
  const { find } = searcher(data)
  for (const { text, id } of expected) {
    const hit = find(text).hits.find((one) => one.id === id)
    expect(readPage(pages.get(hit?.path ?? '') ?? '').ids).toContain(id)
  }
})
