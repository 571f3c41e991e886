// Sentences that levels share but for the level that they name.
import { expect, it } from 'vitest'
import rule from '../../src/rules/own-level/rule.js'
import { levelsOf } from './levels.js'
import { runRule } from './run-example.js'
import { saysOf, silentOf } from './told.js'

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
    'one of two sentences',
    [
      '',
      'Builds on L1. Extends L1 in reach.',
      'Builds on L1. Extends L2 in reach.',
      'Builds on L3. Extends L3 in reach.',
    ],
    'L3.md L1 for L2',
  ],
  [
    'a level that is named twice',
    ['', 'More than L1: L1 and beyond.', 'More than L2: L2 and beyond.', 'More than L2: L2 and beyond.'],
    'L4.md L2 for L3',
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
    ['', 'Builds on L1.\n\nBuilds on L3.', 'Builds on L2.', 'Builds on L3.'],
  ],
  [
    'only two name themselves',
    ['Text.\n\nGood work at L1.', 'Text.\n\nGood work at L2.', 'Text.\n\nGood work at L2.'],
  ],
  [
    'a sentence names two',
    ['', 'Builds on L1, unlike L5.', 'Builds on L2, unlike L5.', 'Builds on L2, unlike L5.', ''],
  ],
  [
    'no level is where the words would have it',
    ['Builds on L2.', 'Builds on L1.', 'Builds on L2.', 'Builds on L3.'],
  ],
  ['a longer code begins with that of a level', ['', 'Builds on L10.', 'Builds on L10.', 'Builds on L10.']],
])('nothing where %s', (_, lines) => {
  expect(named(...lines)).toEqual([])
})

const body = '\n\n## Impact\n\n'
saysOf(rule)(
  'it is a warning, says what the others name, and shows them',
  levelsOf('', `Builds on L1.${body}- Asks.`, `Builds on L1.${body}- Ships.`, `Builds on L3.${body}- Leads.`),
  [
    'warning L3.md:3:11-3:13: Unexpected `L1` in `Builds on L1.` at `L3`, expected `L2`, as the other levels say it of the level below them; correct the level',
    '  see L2.md:3:1: `L2` says it so.',
    '  see L4.md:3:1: `L4` says it so.',
  ],
)
saysOf(rule)(
  'or that they name themselves',
  levelsOf(
    ...['L1', 'L2', 'L2', 'L4'].map((id, n) => `Text.\n\nGood work at ${id}.${body}- Does ${String(n)}.`),
  ),
  [
    'warning L3.md:5:14-5:16: Unexpected `L2` in `Good work at L2.` at `L3`, expected `L3`, as the other levels say it of themselves; correct the level',
    '  see L1.md:5:1: `L1` says it so.',
    '  see L2.md:5:1: `L2` says it so.',
    '  see L4.md:5:1: `L4` says it so.',
  ],
)
saysOf(rule)(
  'what is told as the subject of a sentence is not told again',
  levelsOf(
    ...['L1', 'L2', 'L2', 'L4'].map((id, n) => `An ${id} is expected to act.${body}- Does ${String(n)}.`),
  ),
  [
    'L3.md:3:1-3:6: Unexpected `An L2` in the text of `L3`, expected `An L3`; correct the level, or move the sentence to `L2`',
    '  is: An L2',
    '  should be: An L3',
  ],
)

const titled = (...texts: string[]): Record<string, string> =>
  Object.fromEntries(
    ['Junior', 'Middle', 'Senior', 'Principal'].map((title, n) => [
      `${String(n + 1)}-${title.toLowerCase()}.md`,
      `# ${title} Engineer\n\n${texts[n] ?? ''}${body}- Does ${String(n)}.`,
    ]),
  )
silentOf(rule)('titles, and the codes of other tracks, are no such names', [
  titled('', 'Builds on Junior Engineer.', 'Builds on Junior Engineer.', 'Builds on Senior Engineer.'),
  {
    ...Object.fromEntries(
      ['', 'Builds on IC1.', 'Builds on M1.', 'Builds on IC3.'].map((text, n) => [
        `ic/IC${String(n + 1)}.md`,
        `# IC${String(n + 1)}\n\n${text}${body}- Does ${String(n)}.`,
      ]),
    ),
    'management/M1.md': `# M1\n\nText.${body}- Leads.`,
    'management/M2.md': `# M2\n\nText.${body}- Leads more.`,
  },
])
