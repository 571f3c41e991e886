// Which headings of a level are competencies, or stand among them.
import { describe, expect, it } from 'vitest'
import { competencySections } from '../../src/lint/headed.js'
import { headedLevels } from '../../src/lint/headed-levels.js'
import { read, type Files } from '../outline.js'

const declaration = { competencies: ['Reach', 'Craft'] }

/** `title: key` of each heading, level by level. */
function headed(files: Files): string[][] {
  const { ladder } = read(files, { configurations: [{ path: 'ladder.yml', declaration }] })
  return ladder.levels.map((level) =>
    competencySections(level).map(({ section, key }) => `${section.title}: ${key}`),
  )
}

describe('headings that count are', () => {
  it('those of competencies, and those beside them whose role is not known', () => {
    expect(
      headed({
        'L1.md': '# L1\n\n## Overview\n\nA level.\n\n## Reach\n\n- Asks.\n\n## Luck 🍀\n\n- Has it.\n',
      }),
    ).toEqual([['Reach: reach', 'Luck 🍀: luck']])
  })

  it('not those beside them that are known, or only lead to pages', () => {
    const text =
      '# L1\n\n## Reach\n\n- Asks.\n\n## Notes\n\nText.\n\n## Where to go\n\n- [A](a.md)\n- [B](b.md)\n'
    expect(headed({ 'L1.md': text })).toEqual([['Reach: reach']])
  })

  it('not those around them, nor those below', () => {
    const text =
      '# L1\n\n## Notes\n\n### Reach\n\n- Asks.\n\n#### More\n\n- Asks often.\n\n### Luck\n\n- Has it.\n'
    expect(headed({ 'L1.md': text })).toEqual([['Reach: reach', 'Luck: luck']])
  })
})

it('levels without headings are none of headed levels', () => {
  const table = `# Levels

| | L1 | L2 |
|---|---|---|
| Reach | Finishes small tasks with help. | Leads projects of some weeks. |
| Craft | Writes tests for every change. | |
`
  const { ladder } = read({ 'a.md': table })
  expect(ladder.levels).toHaveLength(2)
  expect(headedLevels(ladder.levels)).toEqual([])
})
