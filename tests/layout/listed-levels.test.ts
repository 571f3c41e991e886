// Levels that are no headings, but bold lines or items of a list.
import { expect, it } from 'vitest'
import { coverageOf } from '../../src/ladder/coverage.js'
import { outline, read, readAll } from '../outline.js'

const lines = `# Careers

Before them.

**Junior Engineer (L1)**

- Writes code.

**Senior Engineer (L2)**
- Designs a module.
- Reviews.

## Pay

It rises.
`

const items = `# Careers

## What we ask

- **Junior Nurse**
  - Craft: Learns.
- **Senior Nurse**
  - Craft: Teaches.
`

it('are levels where each has a list', () => {
  const parsed = read({ 'careers.md': lines })
  expect(outline(parsed)).toBe(
    `
L1 (Junior Engineer)
  -: Writes code.
L2 (Senior Engineer)
  -: Designs a module. | Reviews.`.trim(),
  )
  expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
})

it('are levels as items, whose nested items may be competencies', () => {
  expect(outline(read({ 'careers.md': items }))).toBe(
    `
junior-nurse (Junior Nurse)
  Craft: Learns.
senior-nurse (Senior Nurse)
  Craft: Teaches.`.trim(),
  )
})

it('are levels with a remark in brackets behind a long title', () => {
  const item = (level: string) =>
    `- **Engenheiro de nível ${level} (o que esperar)**\n  - Sabe remar bem.\n  - Pergunta.\n`
  const parsed = read({
    'careers.md': `# Senioridades\n\n${['trainee', 'júnior', 'sênior'].map(item).join('')}`,
  })
  expect(parsed.ladder.levels.map(({ title }) => title)).toEqual([
    'Engenheiro de nível trainee',
    'Engenheiro de nível júnior',
    'Engenheiro de nível sênior',
  ])
})

it.each([
  ['one says nothing', lines.replace('- Writes code.\n', '')],
  ['they list pages', lines.replaceAll(/^- (.*)$/gmu, '- [$1](page.md)')],
  ['there is one', lines.replace('**Senior Engineer (L2)**', '**What we also ask**')],
  ['they are of no family', items.replace('Junior Nurse', 'Tester').replace('Senior Nurse', 'Writer')],
])('are none where %s', (_, text) => {
  expect(readAll({ 'careers.md': text })).toEqual([])
})

it('are none beside levels that have files or headings', () => {
  const [ladder, ...others] = readAll({
    'careers.md': lines,
    'L1.md': '# L1\n\n- Writes.\n',
    'L2.md': '# L2\n\n- Reads.\n',
  })
  expect(others).toEqual([])
  expect(ladder?.ladder.levels.map(({ source }) => source.path)).toEqual(['L1.md', 'L2.md'])
  expect(readAll({ 'more/notes.md': lines, 'L1.md': '# L1', 'L2.md': '# L2' })).toHaveLength(1)
  expect(readAll({ 'contents.md': lines, 'levels/L1.md': '# L1', 'levels/L2.md': '# L2' })).toHaveLength(1)
  expect(
    readAll({ 'levels/more/notes.md': lines, 'levels/L1.md': '# L1', 'levels/L2.md': '# L2' }),
  ).toHaveLength(1)
  const notes = lines.replace('# Careers', '# Notes')
  expect(readAll({ 'pay/notes.md': notes, 'levels/L1.md': '# L1', 'levels/L2.md': '# L2' })).toHaveLength(1)
  expect(readAll({ 'pay/notes.md': notes })).toHaveLength(1)
  expect(readAll({ 'pay/notes.md': lines, 'levels/L1.md': '# L1', 'levels/L2.md': '# L2' })).toHaveLength(2)
})

const facets = `# Career of a baker

## Dough

- **L1** kneads what others have weighed.
- **L2** weighs and kneads by herself.

## Oven

Hot.

- **L1**: watches the clock and calls somebody.
- **L2**: knows when the bread is done.

## Shop

- L1: greets those who come in.
- L2: sells what is left in the evening.
`

it('are levels as items of several headings, each of which is a competency', () => {
  const parsed = read({ 'career.md': facets })
  expect(outline(parsed)).toBe(
    `
L1
  Dough: kneads what others have weighed.
  Oven: watches the clock and calls somebody.
  Shop: greets those who come in.
L2
  Dough: weighs and kneads by herself.
  Oven: knows when the bread is done.
  Shop: sells what is left in the evening.`.trim(),
  )
  expect(coverageOf(parsed).map(({ missing }) => missing)).toEqual([[]])
})

it.each([
  ['an item is of no level', facets.replace('- **L2**: knows', '- Knows')],
  ['they say little', facets.replaceAll(/(L\d(?:\*\*)?:?) .*$/gmu, '$1 ten days')],
  ['they are few', facets.slice(0, facets.indexOf('## Shop'))],
  ['a heading is that of a career', facets.replace('## Oven', '## Oven track')],
])('are none below headings where %s', (_, text) => {
  expect(readAll({ 'career.md': text })).toEqual([])
})

it('are none below headings of a page beside levels that have files', () => {
  const [ladder, ...others] = readAll({ 'career.md': facets, 'L1.md': '# L1\n\n- Bakes.\n' })
  expect(others).toEqual([])
  expect(ladder?.ladder.levels).toHaveLength(1)
})
