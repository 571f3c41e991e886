// Amounts that grow or shrink from level to level, and the one that does not.
import rule from '../../src/rules/quantity-order/rule.js'
import { levelsOf, levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const reviews = (...amounts: string[]): Record<string, string> =>
  levelsWith(
    ...amounts.map((amount) => [
      `Impact: ${amount === '' ? 'Plans what comes next.' : `Meets ${amount} of the dates that were agreed with the team.`}`,
    ]),
  )

says('an amount that falls where the others rise', reviews('70%', '80%', '75%', '90%'), [
  'warning L3.md:5:9-5:12: Unexpected `75%` at `L3` after `80%` at `L2`, expected an amount that rises as at the other levels; correct one of the two',
  '  see L1.md:5:1: `70%` at `L1`',
  '  see L2.md:5:1: `80%` at `L2`',
  '  see L4.md:5:1: `90%` at `L4`',
])
says('an amount that rises where the others fall', reviews('70%', '50%', '60%', '40%'), [
  'warning L3.md:5:9-5:12: Unexpected `60%` at `L3` after `50%` at `L2`, expected an amount that falls as at the other levels; correct one of the two',
  '  see L1.md:5:1: `70%` at `L1`',
  '  see L2.md:5:1: `50%` at `L2`',
  '  see L4.md:5:1: `40%` at `L4`',
])
says('an amount that is gone after it rose', reviews('70%', '80%', '90%', '', ''), [
  'warning L3.md:5:9-5:12: Unexpected last amount `90%` at `L3` (70%, 80%, 90%), expected `L4` to say how much as well; continue it there, or say that it no longer counts',
  '  see L1.md:5:1: `70%` at `L1`',
  '  see L2.md:5:1: `80%` at `L2`',
])
says('an amount that is gone after it fell', reviews('70%', '60%', '50%', ''), [
  'warning L3.md:5:9-5:12: Unexpected last amount `50%` at `L3` (70%, 60%, 50%), expected `L4` to say how much as well; continue it there, or say that it no longer counts',
  '  see L1.md:5:1: `70%` at `L1`',
  '  see L2.md:5:1: `60%` at `L2`',
])
says('spans of which one end differs', reviews('50-70%', '50-80%', '50-75%', '50-90%'), [
  'warning L3.md:5:9-5:15: Unexpected `50-75%` at `L3` after `50-80%` at `L2`, expected an amount that rises as at the other levels; correct one of the two',
  '  see L1.md:5:1: `50-70%` at `L1`',
  '  see L2.md:5:1: `50-80%` at `L2`',
  '  see L4.md:5:1: `50-90%` at `L4`',
])
says(
  'an amount that falls on one step, beside a step on which it stands still',
  reviews('70%', '80%', '80%', '75%', '90%'),
  [
    'warning L4.md:5:9-5:12: Unexpected `75%` at `L4` after `80%` at `L3`, expected an amount that rises as at the other levels; correct one of the two',
    '  see L1.md:5:1: `70%` at `L1`',
    '  see L2.md:5:1: `80%` at `L2`',
    '  see L3.md:5:1: `80%` at `L3`',
    '  see L5.md:5:1: `90%` at `L5`',
  ],
)
says(
  'an amount that rises on one step, beside a step on which it stands still',
  reviews('70%', '60%', '60%', '65%', '50%'),
  [
    'warning L4.md:5:9-5:12: Unexpected `65%` at `L4` after `60%` at `L3`, expected an amount that falls as at the other levels; correct one of the two',
    '  see L1.md:5:1: `70%` at `L1`',
    '  see L2.md:5:1: `60%` at `L2`',
    '  see L3.md:5:1: `60%` at `L3`',
    '  see L5.md:5:1: `50%` at `L5`',
  ],
)
says(
  'an amount of two things, of which one is not counted to the end',
  levelsWith(
    ...[
      'Keeps and meets 70%',
      'Keeps and meets 80%',
      'Keeps and meets 75%',
      'Keeps and meets 90%',
      'Meets 95%',
    ].map((start) => [`Impact: ${start} of the dates that were agreed with the team.`]),
  ),
  [
    'warning L3.md:5:19-5:22: Unexpected `75%` at `L3` after `80%` at `L2`, expected an amount that rises as at the other levels; correct one of the two',
    '  see L1.md:5:1: `70%` at `L1`',
    '  see L2.md:5:1: `80%` at `L2`',
    '  see L4.md:5:1: `90%` at `L4`',
    '  see L5.md:5:1: `95%` at `L5`',
  ],
)
const times = (...values: string[]): Record<string, string> =>
  levelsOf(
    ...values.map((time) => `${time === '' ? '' : `**Time here**: ${time}\n\n`}## Impact\n\n- Plans.\n`),
  )
says('a field that is gone after it rose', times('6 months', '12 months', '24 months', ''), [
  'warning L3.md:3:16-3:25: Unexpected last amount `24 months` at `L3` (6 months, 12 months, 24 months), expected `L4` to say how much as well; continue it there, or say that it no longer counts',
  '  see L1.md:3:1: `6 months` at `L1`',
  '  see L2.md:3:1: `12 months` at `L2`',
])
says(
  'a field that is gone where another goes on',
  Object.fromEntries(
    Object.entries(times('6 months', '12 months', '24 months', '')).map(([path, text]) => [
      path,
      text.replace(/(\n\n)(\*\*|## )/u, '$1**Paid by**: hours\n\n$2'),
    ]),
  ),
  [
    'warning L3.md:5:16-5:25: Unexpected last amount `24 months` at `L3` (6 months, 12 months, 24 months), expected `L4` to say how much as well; continue it there, or say that it no longer counts',
    '  see L1.md:5:1: `6 months` at `L1`',
    '  see L2.md:5:1: `12 months` at `L2`',
  ],
)
silent('a field that goes on without an amount', [
  times('6 months', '12 months', '24 months', 'open-ended'),
  times('6 months', '12 months', '24 months', 'as long as you like', ''),
])
silent('amounts that are in order, or in none', [
  reviews('70%', '80%', '90%', '95%'),
  reviews('70%', '80%', '75%', '85%', '80%'),
  reviews('70%', '80%', '70%'),
  reviews('70%', '70%', '70%', ''),
  reviews('70%', '80%', '80%', ''),
  reviews('70%', '60%', '60%', ''),
  reviews('70%', '80%', '', '90%', ''),
  reviews('', '80%', '85%', '90%'),
])
