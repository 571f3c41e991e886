// Levels that are declared are found under headings that no layout takes for levels.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, readAll, readAs } from '../outline.js'

const text = `# Weavers

## Apprentice of the loom

- Learns one pattern.

## Weaver

- Weaves what was drawn.

## Those who draw

- Draw what nobody has woven.

## Questions

Ask.
`

describe('declared levels', () => {
  it.each([
    ['by their ids', ['Apprentice of the loom', 'Weaver', 'Those who draw']],
    [
      'by title or alias',
      [
        { id: 'W1', title: 'Apprentice of the loom' },
        { id: 'W2', title: 'Weaver' },
        { id: 'W3', title: 'Drawer', aliases: ['those who draw'] },
      ],
    ],
  ])('are headings, %s', (_, levels) => {
    const parsed = readAs({ 'weavers.md': text }, { declaration: { levels } })
    expect(parsed.ladder.levels.map(({ expectations }) => expectations.map((each) => each.text))).toEqual([
      ['Learns one pattern.'],
      ['Weaves what was drawn.'],
      ['Draw what nobody has woven.'],
    ])
    expect(parsed.ladder.levels.map(({ next }) => next.length)).toEqual([1, 1, 0])
    expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
  })

  it('are headings that begin with their codes, where these look like a list of something else', () => {
    const decisions =
      '# The kiln\n\n## D1: Use one kiln for all\n\n- Burns the clay.\n\n## D2: Buy the clay for all\n\n- Buys the clay.\n'
    expect(readAll({ 'kiln.md': decisions })).toEqual([])
    const { ladder } = readAs({ 'kiln.md': decisions }, { declaration: { levels: ['D1', 'D2'] } })
    expect(ladder.levels.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'D1: Use one kiln for all',
      'D2: Buy the clay for all',
    ])
  })

  it('are not looked for on pages, where they are found already', () => {
    const files = { 'L1.md': '# L1\n\n- Ships.\n', 'page.md': '# Page\n\n## L1\n\nSee there.\n' }
    const parsed = readAs(files, { declaration: { levels: ['L1'] } })
    expect(outline(parsed)).toBe('L1\n  -: Ships.')
  })

  it('are not found under one heading of a page beside the others', () => {
    const files = { 'L1.md': '# L1\n\n- Ships.\n', 'page.md': '# Page\n\n## L2\n\nSee there.\n' }
    expect(outline(readAs(files, { declaration: { levels: ['L1', 'L2'] } }))).toBe('L1\n  -: Ships.')
  })

  it('are not headings of a page that have another name', () => {
    expect(readAs({ 'weavers.md': text }, { declaration: { levels: ['Spinner'] } }).ladder.levels).toEqual([])
  })
})

describe('declared levels in a table', () => {
  const across = `# Weavers

| | Tier 1 | Tier 2 | Others |
|---|---|---|---|
| Loom | Learns one pattern. | Weaves what was drawn. | Look on. |
`
  const down = `# Weavers

| Who | Loom | Wool |
|---|---|---|
| Explorer | Learns one pattern. | Washes it with care. |
| Settler | Weaves what was drawn. | Spins it on every day. |
`
  const read = (text: string, levels: string[]): string =>
    outline(readAs({ 'weavers.md': text }, { declaration: { levels } }))

  it('are its columns or its rows', () => {
    expect(read(across, ['Tier 1', 'tier 2'])).toBe(
      'Tier 1\n  Loom: Learns one pattern.\ntier 2 (Tier 2)\n  Loom: Weaves what was drawn.',
    )
    expect(read(down, ['Explorer', 'Settler'])).toBe(
      'Explorer\n  Loom: Learns one pattern.\n  Wool: Washes it with care.\nSettler\n  Loom: Weaves what was drawn.\n  Wool: Spins it on every day.',
    )
  })

  it('are none where it names one of them, or none', () => {
    expect(read(across, ['Tier 1', 'Tier 3'])).toBe('')
    expect(read(down, ['Explorer', 'Weaver'])).toBe('')
  })

  it('are headings where there are such, too', () => {
    const both = `${across}\n## Tier 1\n\n- Starts.\n\n## Tier 2\n\n- Goes on.\n`
    expect(read(both, ['Tier 1', 'Tier 2'])).toBe('Tier 1\n  -: Starts.\nTier 2\n  -: Goes on.')
  })
})
