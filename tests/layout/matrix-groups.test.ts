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
