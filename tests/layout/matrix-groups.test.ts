// Rows of one name in several groups of a table, and tables whose first column is a level's.
import { expect, it } from 'vitest'
import { outline, read } from '../outline.js'

it('tells rows apart that have one name in two groups', () => {
  expect(
    outline(
      read({
        'matrix.md': `# Matrix

|  | L1 | L2 |
|---|---|---|
| **Craft** | | |
| Quality | Writes tests for every change. | Decides what is tested and how. |
| **People** | | |
| Quality | Listens to what others have to say. | Teaches others what they have learned. |
`,
      }),
    ),
  ).toBe(
    `
L1
  Craft: Quality: Writes tests for every change.
  People: Quality: Listens to what others have to say.
L2
  Craft: Quality: Decides what is tested and how.
  People: Quality: Teaches others what they have learned.`.trim(),
  )
})

it('reads a table of nothing but levels as about what stands above it', () => {
  expect(
    outline(
      read({
        'levels.md': `# Levels

| L1 | L2 | L3 |
|---|---|---|
| Finishes small tasks with help of others. | Leads projects of some weeks. | Leads all of the projects there are. |
`,
      }),
    ),
  ).toBe(
    `
L1
  Levels: Finishes small tasks with help of others.
L2
  Levels: Leads projects of some weeks.
L3
  Levels: Leads all of the projects there are.`.trim(),
  )
})

it('reads a named row of codes as what is said of the levels, and one without a name as a second head', () => {
  const rows = (label: string): string => `# Levels

| Area | L1 | L2 |
|---|---|---|
| Dough | Kneads what others have mixed for them. | Mixes flour and water for the whole day. |
| ${label} | B1 | B2 |
| Oven | Opens the door when it has to be opened. | Knows how hot it is without looking. |
`
  expect(outline(read({ 'levels.md': rows('English') }))).toContain('English: B2\n')
  expect(outline(read({ 'levels.md': rows('') }))).toContain('\nB2\n  Oven: Knows how hot')
})

it.each([
  [
    'another language',
    '求められること',
    '・生地を こねて、窯に入れることができる。',
    '生地を こねて、窯に入れることができる。',
  ],
  [
    'signs without spaces',
    '期待',
    '生地をこねて窯に入れることができる。',
    '生地をこねて窯に入れることができる。',
  ],
  [
    'words that might name an area',
    'At the oven',
    'Kneads dough for one tray.',
    'Kneads dough for one tray.',
  ],
])('takes headings for the areas where all tables have one head: %s', (_, head, cell, text) => {
  const area = (title: string): string =>
    `## ${title}\n\n| Level | ${head} |\n|---|---|\n| L1 | ${cell} |\n| L2 | ${cell} |\n\n`
  const found = outline(read({ 'levels.md': `# Career levels\n\n${area('Dough')}${area('Oven')}` }))
  expect(found).toContain(`L2\n  Dough: ${text}\n  Oven: ${text}`)
})

it('keeps the one head of tables that have other levels each: the headings above are those of careers', () => {
  const career = (title: string, ...levels: readonly string[]): string =>
    `## ${title}\n\n| Level | At the oven |\n|---|---|\n${levels.map((level) => `| ${level} | Bakes what a ${level} has to bake. |\n`).join('')}\n`
  const found = outline(
    read({
      'levels.md': `# Levels\n\n${career('Bakers', 'Baker', 'Senior Baker')}${career('Managers', 'Manager', 'Director')}`,
    }),
  )
  expect(found).toContain('At the oven: Bakes what a Director has to bake.')
})
