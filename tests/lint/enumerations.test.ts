// Where pages name the competencies in a row, and which words of a page are a row.
import { describe, expect, it } from 'vitest'
import { enumerationsOf } from '../../src/lint/enumerations.js'
import { read, type Files } from '../outline.js'
import { levelsWith } from '../rules/levels.js'

const titles = ['Impact', 'Craft', 'Growth', 'People & Culture', 'C++']

/** Each row: its form, and the words of the source that are its names; a name that no competency has ends in `?`. */
function rowsIn(files: Files): string[] {
  return enumerationsOf(read(files)).map(({ path, form, names }) => {
    const words = names.map(({ competency, place: { start, end } }) => {
      const own = (files[path] ?? '').slice(start.offset, end.offset)
      return competency === undefined ? `${own}?` : own
    })
    return `${form}: ${words.join(' | ')}`
  })
}

const rows = (text: string, own = titles): string[] =>
  rowsIn({ ...levelsWith(own, own), 'README.md': `# Levels\n\n${text}\n` })

it.each<[string, string[]]>([
  ['- Impact\n- Craft\n- Growth', ['list: Impact | Craft | Growth']],
  ['- **Impact**: what changes\n- **Craft:** how\n- **Growth** of others', ['list: Impact | Craft | Growth']],
  ['- Impact: what changes\n- Craft : how\n- Growth:', ['list: Impact | Craft | Growth']],
  ['- Impact - what changes\n- Craft – how: well\n- Growth —', ['list: Impact | Craft | Growth']],
  ['- Impact  \n  and more\n- Craft\n- Growth\n\n  More of it.', ['list: Impact | Craft | Growth']],
  ['- *Impact* \n  and more\n- Craft\n- Growth', ['list: Impact | Craft | Growth']],
  ['- Note: Impact - all\n- Impact\n- Craft\n- Growth', ['list: Note? | Impact | Craft | Growth']],
  ['- Impact\n- Craft\n- Growth\n- See *this* plan: all', []],
  [
    `- Impact\n- Craft\n- Growth\n- ${'n'.repeat(50)}: all`,
    [`list: Impact | Craft | Growth | ${'n'.repeat(50)}?`],
  ],
  [`- Impact\n- Craft\n- Growth\n- ${'n'.repeat(51)}: all`, []],
  ['- *Impact*\n- Craft\n- Growth', ['list: Impact | Craft | Growth']],
  ['- Impact\n- Craft\n- Plans', ['list: Impact | Craft | Plans?']],
  ['- All\n  - Impact\n  - Craft\n  - Growth', ['list: Impact | Craft | Growth']],
  ['- Impact\n- Craft\n- Growth\n- Plans\n- Notes', ['list: Impact | Craft | Growth | Plans? | Notes?']],
  ['- Impact\n- Craft\n- Plans\n- Notes', []],
  ['- Impact\n- Plans\n- Notes', []],
  ['- Impact\n- Craft', []],
  ['- Impact\n- Craft\n- Growth\n- [Plans](a.md)', []],
  ['- Impact\n- Craft\n- Growth\n- > Plans', []],
  ['- Impact\n- Craft\n- Growth\n- **\u00a0**', []],
  ['- Impact  – what changes\n- Craft\n- Growth', ['list: Impact | Craft | Growth']],
  [`- Impact${' '.repeat(12)}\n  and more\n- Craft\n- Growth`, ['list: Impact | Craft | Growth']],
  ['- Impact\n- Craft\n- Growth\n- Node.js', ['list: Impact | Craft | Growth | Node.js?']],
  ['- Impact\n- Craft\n- Growth\n- See **Plans** now', []],
  [`- Impact\n- Craft\n- Growth\n- ${'Internationalization '.repeat(4)}Plans: all`, []],
  ['- Impact\n- Craft\n- Growth\n-', []],
  ['- Impact\n- Craft\n- Growth\n- Asks what is next!', []],
  [
    '- Impact\n- Craft\n- Growth\n- One two three four five six',
    ['list: Impact | Craft | Growth | One two three four five six?'],
  ],
  ['- Impact\n- Craft\n- Growth\n- One two three four five six seven', []],
])('a list of names: %j', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

it.each<[string, string[]]>([
  ['We look at Impact, Craft and Growth.', ['sentence: Impact | Craft | Growth']],
  ['We look at impact, craft, & growth.', ['sentence: impact | craft | growth']],
  ['Impact/Craft; Growth', ['sentence: Impact | Craft | Growth']],
  ['Impact, Craft or Growth', ['sentence: Impact | Craft | Growth']],
  ['**Impact**,\n**Craft** and\n*Growth*', ['sentence: Impact | Craft | Growth']],
  ['Impact, C++ and people and Culture', ['sentence: Impact | C++ | people and Culture']],
  ['Impact, C++ and People\n& Culture', ['sentence: Impact | C++ | People\n& Culture']],
  ['Impact, People & Culture, Craft', ['sentence: Impact | People & Culture | Craft']],
  ['Impact, People&Culture, Craft', ['sentence: Impact | People&Culture | Craft']],
  ['Impact, Plans, Craft and Growth', ['sentence: Impact | Plans? | Craft | Growth']],
  ['Impact, Craft, and clear notes, and Growth', ['sentence: Impact | Craft | clear notes? | Growth']],
  ['Impact, one two three, Craft', ['sentence: Impact | one two three? | Craft']],
  ['Impact, one two three four, Craft, Growth', []],
  ['Impact, Plans (new), Craft, Growth', []],
  ['Impact with Craft and Growth', []],
  ['/ Impact, Craft and Growth', ['sentence: Impact | Craft | Growth']],
  ['Impact (new), Plans, Craft, Growth', []],
  ['Impact, Plans, with Craft, Growth', []],
  ['Impact , Plans , Craft', ['sentence: Impact | Plans? | Craft']],
  ['Impact,Plans,Craft', ['sentence: Impact | Plans? | Craft']],
  ['Impact, and  Plans, and  Craft', ['sentence: Impact | Plans? | Craft']],
  ['Impact, Craft. Growth, Impact and Craft', ['sentence: Growth | Impact | Craft']],
  ['Impacts, Craft and Growth', []],
  ['High-Impact, Craft and Growth', ['sentence: Impact | Craft | Growth']],
  ['Craft and Growth', []],
  ['## Impact, Craft and Growth', []],
  [
    'Impact, Craft and Growth\n\n- Craft\n- Growth\n- Impact\n\nGrowth, Impact, Craft',
    [
      'sentence: Impact | Craft | Growth',
      'list: Craft | Growth | Impact',
      'sentence: Growth | Impact | Craft',
    ],
  ],
])('a sentence: %j', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

it('says which competency a name means, by title or another name, and the name in one line', () => {
  const levels = levelsWith(titles, titles)
  const declaration = {
    competencies: [{ id: 'reach', title: 'Impact', aliases: ['Wide reach'] }, 'Craft', 'Growth'],
  }
  const parsed = read(
    { ...levels, 'README.md': '# Levels\n\nWide\nreach, Craft, Growth and Impact count.\n' },
    { configurations: [{ path: 'ladder.yml', declaration }] },
  )
  const [row] = enumerationsOf(parsed)
  expect(row?.names.map(({ name, competency }) => `${name} = ${String(competency)}`)).toEqual([
    'Wide reach = reach',
    'Craft = craft',
    'Growth = growth',
    'Impact = reach',
  ])
})

describe('a row of names', () => {
  const named = 'Impact, Craft and Growth count.\n\n- Impact\n- Craft\n- Growth'
  const found = ['sentence: Impact | Craft | Growth', 'list: Impact | Craft | Growth']
  const parts = '### Impact\n\n- Ships.\n\n### Craft\n\n- Tests.\n\n### Growth\n\n- Asks.\n'
  const document = (first: string, own: string): string =>
    `# Levels\n\n${first}\n\n## L1\n\n${own}\n\n${parts}\n## L2\n\n${own}\n\n${parts}`

  it('is of interest before the levels of a document, and not inside of them', () => {
    expect(rowsIn({ 'a.md': document(named, 'Works.') })).toEqual(found)
    expect(rowsIn({ 'a.md': document('All of them.', named) })).toEqual([])
  })

  it('is not of interest in the file of a level', () => {
    const levels = levelsWith(titles, titles)
    expect(rowsIn({ ...levels, 'L1.md': `${named}\n\n${levels['L1.md'] ?? ''}` })).toEqual([])
    expect(rowsIn({ ...levels, 'L1.md': `${levels['L1.md'] ?? ''}\n## Notes\n\n${named}\n` })).toEqual([])
  })
})

it('a ladder of one competency has no rows', () => {
  expect(rows('Impact, Impact and Impact', ['Impact'])).toEqual([])
  expect(rows('Impact, Craft and Impact', ['Impact', 'Craft'])).toEqual(['sentence: Impact | Craft | Impact'])
})

it('the longest name that fits is the one that is meant', () => {
  const own = ['Impact', 'Impact on teams', 'Craft']
  expect(rows('Impact on teams, Craft and Impact', own)).toEqual([
    'sentence: Impact on teams | Craft | Impact',
  ])
})

it('a list may be the last of its page', () => {
  const files = { ...levelsWith(titles, titles), 'README.md': '# Levels\n\n- Impact\n- Craft\n- Growth' }
  expect(rowsIn(files)).toEqual(['list: Impact | Craft | Growth'])
})
