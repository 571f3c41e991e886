// Steps on declared axes: how far one may go, and that one must go somewhere.
import { describe } from 'vitest'
import bounded from '../../src/rules/bounded-step/rule.js'
import strict from '../../src/rules/strict-step/rule.js'
import { saysOf, silentOf } from './told.js'

const scale =
  '[{ id: a, title: Alone }, { id: b, title: Both }, { id: c, title: Company }, { id: d, title: Domain }, { id: e, title: Everyone }]'
const axes = (first = '', second = ''): string =>
  `axes:\n  - { id: scope, title: Scope, scale: ${scale}${first} }\n  - { id: reach, title: Reach, scale: ${scale}${second} }\n`
/** Levels by what their front matter says under `axes`. */
const levels = (config: string, ...values: string[]): Record<string, string> => ({
  'ladder.yml': config,
  ...Object.fromEntries(
    values.map((own, index) => [
      `L${String(index + 1)}.md`,
      `${own === '' ? '' : `---\naxes: { ${own} }\n---\n\n`}# L${String(index + 1)}\n\nWorks.\n`,
    ]),
  ),
})

describe('bounded-step', () => {
  const says = saysOf(bounded)
  const silent = silentOf(bounded)
  says(
    'jumps on two axes, one of which allows less',
    levels(axes('', ', maxStep: 1'), 'scope: a, reach: b', 'scope: d, reach: d'),
    [
      'warning L2.md:5:1-5:5: Unexpected jump of 2 steps in Reach, from `Both` at `L1` to `Domain` at `L2`, expected 1 at most; set a step between them, or add the level that is missing',
      '  see L1.md:5:1: `L1`',
      'warning L2.md:5:1-5:5: Unexpected jump of 3 steps in Scope, from `Alone` at `L1` to `Domain` at `L2`, expected 2 at most; set a step between them, or add the level that is missing',
      '  see L1.md:5:1: `L1`',
    ],
  )
  says(
    'a jump that an option forbids',
    levels(
      `${axes()}rules:\n  bounded-step: [warning, { maxStep: 1 }]\n`,
      'scope: b, reach: a',
      'scope: d, reach: b',
    ),
    [
      'warning L2.md:5:1-5:5: Unexpected jump of 2 steps in Scope, from `Both` at `L1` to `Domain` at `L2`, expected 1 at most; set a step between them, or add the level that is missing',
      '  see L1.md:5:1: `L1`',
    ],
  )
  silent('steps that are short or are not known', [
    levels(axes(), 'scope: b, reach: a', 'scope: d, reach: c'),
    levels(axes(), 'scope: x, reach: a', 'scope: d, reach: c'),
    levels(axes(), 'reach: a', 'scope: e, reach: c'),
    levels(axes(), 'scope: a', ''),
    levels(axes(), 'scope: e', ''),
  ])
})

describe('strict-step', () => {
  const says = saysOf(strict)
  const silent = silentOf(strict)
  says('two axes that both rest', levels(axes(), 'scope: a, reach: b', 'scope: a, reach: b'), [
    'warning L2.md:5:1-5:5: Unexpected `L2` with the same Scope `a`, Reach `b` as `L1`, expected at least one axis to rise; raise the one that sets the level apart, or declare the axis that does',
    '  see L1.md:5:1: `L1`',
  ])
  says('the only axis that the lower level has rests', levels(axes(), 'scope: a', 'scope: a, reach: b'), [
    'warning L2.md:5:1-5:5: Unexpected `L2` with the same Scope `a` as `L1`, expected at least one axis to rise; raise the one that sets the level apart, or declare the axis that does',
    '  see L1.md:5:1: `L1`',
  ])
  says('the only axis of both rests', levels(axes(), 'scope: a, reach: b', 'scope: a'), [
    'warning L2.md:5:1-5:5: Unexpected `L2` with the same Scope `a` as `L1`, expected at least one axis to rise; raise the one that sets the level apart, or declare the axis that does',
    '  see L1.md:5:1: `L1`',
  ])
  says(
    'a strict axis that rests while the other rises',
    levels(axes(', strict: true'), 'scope: a, reach: b', 'scope: a, reach: c'),
    [
      'warning L2.md:5:1-5:5: Unexpected Scope `a` at `L2` as at `L1`, expected it to move, for the axis is declared `strict`; set another step, or drop `strict`',
      '  see L1.md:5:1: `L1`',
    ],
  )
  silent('levels that rise, or have nothing to compare', [
    levels(axes(), 'scope: a, reach: b', 'scope: b, reach: b'),
    levels(axes(), 'scope: a', 'reach: a'),
    levels(axes(), '', ''),
    levels(axes(', strict: true'), 'reach: b', 'reach: c'),
  ])
})
