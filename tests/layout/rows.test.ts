// Competencies that are rows of a table inside a level.
import { describe, expect, it } from 'vitest'
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

/** A document of levels whose tables have one row each. */
const levelled = (head: string, ...rows: string[]) => {
  const rule = '---|'.repeat(head.split('|').length)
  const table = (row: string, index: number) => `## L${index + 1}\n\n| ${head} |\n|${rule}\n| ${row} |\n\n`
  return read({ 'doc.md': `# E\n\n${rows.map(table).join('')}` })
}

it('reads rows that an axis names', () => {
  expect(
    outline(
      levelled('Axis | Description', 'System | Works on one module.', 'System | Works on many modules.'),
    ),
  ).toBe('L1\n  System: Works on one module.\nL2\n  System: Works on many modules.')
})

it.each([
  [
    'beside the name',
    'Axis | Step | Description',
    (step: string, text: string) => `System | ${step} | ${text}`,
  ],
  [
    'after the text',
    'Axis | Description | Level',
    (step: string, text: string) => `System | ${text} | ${step}`,
  ],
])('keeps a step %s apart from what is expected', (_, head, row) => {
  const ladder = levelled(head, row('1', 'Works on one module.'), row('2b', 'Works on many modules.'))
  expect(outline(ladder)).toBe('L1\n  System: Works on one module.\nL2\n  System: Works on many modules.')
  const said = ladder.ladder.levels.flatMap(({ competencies }) => competencies)
  expect(said.flatMap(({ expectations }) => expectations.map(({ proficiency }) => proficiency))).toEqual([
    '1',
    '2b',
  ])
  expect(coverageOf(ladder).map(({ words, covered }) => words - covered)).toEqual([0])
})

it('takes nothing for a step where another row has words in that column, where it is a share, or where it stands alone', () => {
  const table = (rows: string) => `| Axis | What | More |\n|---|---|---|\n${rows}\n`
  const mixed = table('| System | 1 | Works on one module. |\n| People | Asks whom they know | Helps. |')
  const one = read({ 'doc.md': `# E\n\n## L1\n\n${mixed}\n## L2\n\n${mixed}` })
  expect(outline(one)).toBe(
    ['L1', 'L2']
      .map((id) => `${id}\n  System: 1 | Works on one module.\n  People: Asks whom they know | Helps.`)
      .join('\n'),
  )
  const weights = levelled(
    'Axis | Weight | Focus',
    'System | 40% | Whole products.',
    'System | 9% | The company.',
  )
  expect(weights.ladder.competencies).toEqual([])
  expect(levelled('Axis | Step', 'System | 1', 'System | 2').ladder.competencies).toEqual([])
})

describe('a table of competencies beside other headings', () => {
  const file = (heading: string, name: string, cell: (area: string) => string) =>
    `# ${name}\n\n## Scope\n\n- Works on the boats of ${name}.\n\n## ${heading}\n\n| **Responsibility** | What |\n|---|---|\n| Craft | ${cell('Craft')} |\n| People | ${cell('People')} |\n`
  const both = (heading: string, cell: (area: string) => string) =>
    outline(read({ 'L1.md': file(heading, 'L1', cell), 'L2.md': file(heading, 'L2', cell) }))

  it.each(['Competencies', 'Growth table'])('leaves them what they are, below "%s"', (heading) => {
    const own = '  Craft: Knows Craft at sea.\n  People: Knows People at sea.'
    expect(both(heading, (area) => `Knows ${area} at sea.`)).toBe(
      ['L1', 'L2'].map((name) => `${name}\n  Scope: Works on the boats of ${name}.\n${own}`).join('\n'),
    )
  })

  it('may have dashes in the paragraphs of its cells', () => {
    expect(both('Growth table', (area) => `<p>- Knows ${area}.</p><p>- Asks.</p>`)).toContain(
      '  Craft: Knows Craft. | Asks.\n',
    )
  })
})

describe('tables whose heads do not say that they are about areas', () => {
  const levels = (file: (n: number) => string) =>
    outline(read({ 'L1.md': `# L1\n\n${file(1)}`, 'L2.md': `# L2\n\n${file(2)}` }))
  const both = (...lines: string[]): string =>
    ['1', '2']
      .map((n) => [`L${n}`, ...lines.map((line) => `  ${line.replaceAll('#', n)}`)].join('\n'))
      .join('\n')
  const craft = (n: number): string => `Knows ${n} ways to fire clay`
  const trade = (n: number): string => `Sells the bowls of ${n} potters`
  const people = (n: number): string => `Helps ${n} others along the way`
  const said = both('Craft: Knows # ways to fire clay', 'Trade: Sells the bowls of # potters')

  it.each<[string, (n: number) => string]>([
    ['no heads', (n) => `| | |\n|---|---|\n| Craft | ${craft(n)} |\n| Trade | ${trade(n)} |\n`],
    [
      'other heads',
      (n) => `| What | How it shows |\n|---|---|\n| Craft | ${craft(n)} |\n| Trade | ${trade(n)} |\n`,
    ],
    [
      'the level as head',
      (n) => `| | L${n} |\n|---|---|\n| Craft | ${craft(n)} |\n| Trade | ${trade(n)} |\n`,
    ],
    ['the first area as head', (n) => `| Craft | ${craft(n)} |\n|---|---|\n| Trade | ${trade(n)} |\n`],
    [
      'a table for each area',
      (n) =>
        `| | |\n|---|---|\n| Craft | ${craft(n)} |\n| Trade | ${trade(n)} |\n\nMore.\n\n| | |\n|---|---|\n| Shop | ${trade(n)} |\n| Guild | ${people(n)} |\n`,
    ],
  ])('are read with %s, where the levels have the same ones', (_, file) => {
    expect(levels(file)).toContain(said.split('\n')[1])
    expect(levels(file)).toContain(said.split('\n')[2])
  })

  it('may have a column for each area', () => {
    const file = (n: number): string =>
      `Words.\n\n| Craft | Trade | People |\n|---|---|---|\n| ${craft(n)} | ${trade(n)} | ${people(n)} |\n| Fires the kiln with ${n} others | | |\n`
    expect(levels(file)).toBe(
      both(
        'Craft: Knows # ways to fire clay | Fires the kiln with # others',
        'Trade: Sells the bowls of # potters',
        'People: Helps # others along the way',
      ),
    )
  })

  it.each<[string, (n: number) => string]>([
    [
      'say the same at each level',
      () =>
        `| | |\n|---|---|\n| Kiln | We use it to fire all clay |\n| Shop | We use it to sell all bowls |\n`,
    ],
    ['say little', (n) => `| | |\n|---|---|\n| Reports to | Potter ${n} |\n| Pay | ${n} bowls |\n`],
    [
      'have other names at each level',
      (n) =>
        `| | |\n|---|---|\n| Craft ${'of'.repeat(n)} | ${craft(n)} |\n| Trade ${'of'.repeat(n)} | ${trade(n)} |\n`,
    ],
    [
      'have sentences for names',
      (n) =>
        `| Do | Do not |\n|---|---|\n| Fire all of the clay in the kiln | ${craft(n)} |\n| Sell all of the bowls in the shop | ${trade(n)} |\n`,
    ],
    ['have two columns of sentences', (n) => `| Ask | Say |\n|---|---|\n| ${craft(n)} | ${trade(n)} |\n`],
    [
      'name levels',
      (n) =>
        `| | |\n|---|---|\n| Junior Potter Engineer | ${craft(n)} |\n| Senior Potter Engineer | ${trade(n)} |\n`,
    ],
  ])('are none where they %s', (_, file) => {
    const { ladder } = read({ 'L1.md': `# L1\n\n${file(1)}`, 'L2.md': `# L2\n\n${file(2)}` })
    expect(ladder.competencies).toEqual([])
  })
})

it('keeps what stands in such tables at few of the levels', () => {
  const areas = ['Craft', 'Trade', 'People']
  const table = (n: number): string =>
    `## Skills of the shop\n\n| ${areas.join(' | ')} |\n|---|---|---|\n| ${areas.map((area) => `Knows ${n} things of ${area}`).join(' | ')} |\n`
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [`L${n}.md`, `# L${n}\n\n${n < 3 ? table(n) : 'Words.'}\n`]),
  )
  expect(read(files).ladder.competencies.map(({ title }) => title)).toEqual(areas)
})
