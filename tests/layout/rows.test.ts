// Competencies that are rows of a table inside a level.
import { expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, read } from '../outline.js'

const level = (name: string, rows: string) =>
  `# ${name}\n\n## What we expect\n\nWords.\n\n| Competency | Expectations | Examples |\n|---|---|---|\n${rows}\n\nMore words.\n\n## Anti-patterns\n\n- **Silence**. Says nothing.\n`

it('reads rows whose names recur across levels', () => {
  const ladder = read({
    'L1.md': level(
      'L1',
      '| **Impact** | Finishes tasks.<br>• Asks early. | A form |\n| Craft | Writes tests. | |',
    ),
    'L2.md': level(
      'L2',
      '| **Impact** | Leads projects. | |\n| Craft | Teaches *testing*. | A talk<br>A book |',
    ),
  })
  expect(outline(ladder)).toBe(
    `
L1
  Impact: Finishes tasks. | Asks early. | e.g. A form
  Craft: Writes tests.
  not: Silence = Says nothing.
L2
  Impact: Leads projects.
  Craft: Teaches testing. | e.g. A talk | e.g. A book
  not: Silence = Says nothing.`.trim(),
  )
  expect(coverageOf(ladder).map(({ words, covered }) => words - covered)).toEqual([0, 0])
  const impact = ladder.ladder.levels[0]?.competencies[0]
  expect(impact && ladder.trace.places.get(impact)?.start.line).toBe(9)
})

it('reads rows under "Responsibilities", also those of one level alone', () => {
  const text = (name: string, area: string) =>
    `## ${name}\n\n### Responsibilities\n\n| Area | What |\n|---|---|\n| ${area} | Does it well enough. |\n\n`
  expect(outline(read({ 'all.md': `# E\n\n${text('L1', 'Impact')}${text('L2', 'Leadership')}` }))).toBe(
    `
L1
  Impact: Does it well enough.
L2
  Leadership: Does it well enough.`.trim(),
  )
})

it('leaves a table of facts alone', () => {
  const text = (name: string) =>
    `# ${name}\n\n| Area | Value |\n|---|---|\n| Scope | team |\n| Tenure | 2 |\n\n## Impact\n\n- Ships.\n`
  expect(outline(read({ 'L1.md': text('L1'), 'L2.md': text('L2') }))).toBe(
    'L1\n  Impact: Ships.\nL2\n  Impact: Ships.',
  )
})

it('reads rows that an axis names, unless they only say on which step the level stands', () => {
  const text = (head: string, row: string) =>
    `## L1\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n| ${row} |\n\n## L2\n\n| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n| ${row} |\n`
  const titles = (head: string, row: string) =>
    read({ 'doc.md': `# E\n\n${text(head, row)}` }).ladder.competencies.map(({ title }) => title)
  expect(titles('Axis | Description', 'System | Works on one module.')).toEqual(['System'])
  expect(titles('Axis | Step | Description', 'System | 1 | Works on one module.')).toEqual([])
})
