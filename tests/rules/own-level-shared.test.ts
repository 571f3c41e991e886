// Sentences that levels share but for the level that they name.
import { expect, it } from 'vitest'
import rule from '../../src/rules/own-level/rule.js'
import { levelsOf } from './levels.js'
import { runRule } from './run-example.js'

const named = (...lines: string[]): string[] =>
  runRule(
    rule,
    Object.entries(
      levelsOf(...lines.map((line, n) => `${line}\n\n## Impact\n\n- Plans ${String(n)}.\n`)),
    ).map(([path, text]) => ({ path, text })),
  ).map(
    ({ messageId, data, place }) =>
      `${messageId} ${place.path} ${String(data['words'])} for ${String(data['expected'])}`,
  )

it.each([
  [
    'the level below',
    ['', 'Builds on L1. Takes a year.', 'Builds on L1. Takes two.', 'Builds on L3.'],
    'L3.md L1 for L2',
  ],
  [
    'the level itself',
    [
      '',
      'Everything in L1, plus:',
      'Everything in L2, plus:',
      'Everything in L4, plus:',
      'Everything in L4, plus:',
    ],
    'L4.md L4 for L3',
  ],
  [
    'their own in folded parts',
    ['L1', 'L2', 'L3', 'L3'].map(
      (id) => `<details><summary>Good work at ${id}</summary>\n\n- Some.\n\n</details>`,
    ),
    'L4.md L3 for L4',
  ],
])('a name that differs from those of the others, for %s', (_, lines, told) => {
  expect(named(...lines)).toEqual([`shared ${told}`])
})

it.each([
  ['others agree', ['', 'Builds on L1.', 'Builds on L2.', 'Builds on L3.']],
  ['two differ', ['', 'Builds on L1.', 'Builds on L1.', 'Builds on L3.', 'Builds on L2.']],
  ['the words say nothing of a level below', ['', 'Guides L1.', 'Guides L1.', 'Guides L3.']],
  ['too few say it', ['', 'Builds on L1.', 'Builds on L1.']],
  [
    'two of the same words stand in one level',
    ['', 'Builds on L1.\n\nBuilds on L1.', 'Builds on L2.', 'Builds on L3.'],
  ],
  [
    'only two name themselves',
    ['Text.\n\nGood work at L1.', 'Text.\n\nGood work at L2.', 'Text.\n\nGood work at L2.'],
  ],
  ['a sentence names two', ['', 'Builds on L1 and L2.', 'Builds on L2 and L3.', 'Builds on L1 and L4.']],
])('nothing where %s', (_, lines) => {
  expect(named(...lines)).toEqual([])
})
