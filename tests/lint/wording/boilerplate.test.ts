// Which texts are about conditions, labels and other levels, and which only look like it.
import { expect, it } from 'vitest'
import { isLabel, isPolicy, refersElsewhere } from '../../../src/lint/wording/boilerplate.js'

it.each<[string, boolean]>([
  ['Eligibility', true],
  ['Promotion', true],
  ['Promotions and pay', true],
  ['Performance rating', true],
  ['Ratings', true],
  ['Compensation', true],
  ['Minimum tenure', true],
  ['Impact', false],
  ['Payments platform', false],
  ['Operating', false],
  ['Self-promotional', false],
])('a heading about conditions: %s, %s', (title, expected) => {
  expect(isPolicy(title)).toBe(expected)
})

it.each<[string, boolean]>([
  ['Criteria for sublevel A', true],
  ['Example of what we mean', true],
  ['Examples', true],
  ['Level 3', true],
  ['Levels of the team', true],
  ['Sublevel A', true],
  ['Sub-levels', true],
  ['You do all of this: ', true],
  ['Area: Making | Part: Machines', true],
  ['Area: Making | a part of it', false],
  ['Area: Making', false],
  ['As such: Area: Making | Part: Machines', false],
  [`Area: Making | Part: ${'machines, '.repeat(4)}all`, false],
  ['Writes criteria for others', false],
  ['Exampled work', false],
  ['Ships: on time', false],
])('a label: %s, %s', (text, expected) => {
  expect(isLabel(text)).toBe(expected)
})

it.each<[string, boolean]>([
  ['Same as L2', true],
  ['Unchanged', true],
  ['No change', true],
  ['In line with L2', true],
  ['All criteria from L2, and leads', true],
  ['All the expectations of a senior', true],
  ['As for level 2', true],
  ['As at the previous one', true],
  ['As in the level below', true],
  ['Equivalent to L2', true],
  ['All work of others', false],
  ['As for the team', false],
  ['Equivalently', false],
])('words that point to another level: %s, %s', (text, expected) => {
  expect(refersElsewhere(text)).toBe(expected)
})
