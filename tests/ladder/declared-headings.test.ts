// Levels that are declared are found under headings that no layout takes for levels.
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, readAs } from '../outline.js'

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
