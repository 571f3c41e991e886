// Ladders of communities: their steps are called after what people do.
import { expect, it } from 'vitest'
import { order, outline, readAll } from '../outline.js'

const step = (title: string, depth = '##'): string =>
  `${depth} ${title}\n\n- Responsibilities:\n  - Answers as a ${title}.\n- Privileges:\n  - Has the keys of a ${title}.\n`

const leaving = '## Stepping Down\n\n- Tells the others.\n'
const steps = ['Guild Member', 'Helper', 'Keeper']

const found = (text: string, path = 'page.md'): string[] => readAll({ [path]: text }).map(order)

it('takes people with the same parts for levels where the page is called a ladder', () => {
  const page = `# Helper Ladder\n\n${steps.map((title) => step(title)).join('\n')}\n${leaving}`
  expect(found(page)).toEqual(['guild-member < helper < keeper'])
  const [ladder] = readAll({ 'page.md': page })
  expect(ladder && outline(ladder)).toContain('Responsibilities: Answers as a Keeper.')
})

it('reads the name of the file, and headings that stand deeper', () => {
  const page = `# Ways to help\n\n## Steps\n\n${steps.map((title) => step(title, '###')).join('\n')}`
  expect(found(page, 'HELPER_LADDER.md')).toEqual(['guild-member < helper < keeper'])
})

it.each([
  ['a page on something else', `# Helpers\n\n${steps.map((title) => step(title)).join('\n')}`],
  ['two people', `# Helper Ladder\n\n${step('Helper')}\n${step('Keeper')}`],
  ['things', `# Helper Ladder\n\n${['Dough', 'Oven', 'Clay'].map((title) => step(title)).join('\n')}`],
  [
    'people of whom nothing alike is said',
    `# Helper Ladder\n\n${steps.map((title) => `## ${title}\n\n- Answers as a ${title}.\n`).join('\n')}`,
  ],
])('finds no levels in %s', (_, page) => {
  expect(found(page)).toEqual([])
})
