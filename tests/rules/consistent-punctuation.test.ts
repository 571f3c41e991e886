// How the items of a list end and begin, and the one that does so in another way.
import { expect, it } from 'vitest'
import rule from '../../src/rules/consistent-punctuation/rule.js'
import { runRule } from './run-example.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const list = (...items: string[]): string =>
  `# L1\n\n## Impact\n\n${items.map((item) => `- ${item}\n`).join('')}`

says(
  'an item without the full stop of the four others',
  list('Plans work.', 'Ships v1.0 on time with all care', 'Tests.', 'Asks.', 'Reads (all).'),
  [
    'warning L1.md:6:31-6:35: Unexpected end of the item after `with all care`, expected a full stop as in the rest of the list; add it',
    '  fix: after "ith all care" → "."',
  ],
)
says(
  'an item with a full stop that the four others lack',
  list('Plans work', 'Ships on time with all their *care*.', 'Tests “it”', 'Asks 10%', 'Reads (all)'),
  [
    'warning L1.md:6:38-6:39: Unexpected full stop after `all their care`, expected none as in the rest of the list; remove it',
    '  fix: "." → ""',
  ],
)
says(
  'items that end in a sign have no say',
  list(
    'Plans work.',
    'Ships:',
    'Tests?',
    'Asks etc.',
    'Reads, and more …',
    'Writes..',
    'Leads the team',
    'Helps.',
    'Works.',
    'Knows.',
  ),
  [
    'warning L1.md:11:13-11:17: Unexpected end of the item after `Leads the team`, expected a full stop as in the rest of the list; add it',
    '  fix: after "ads the team" → "."',
  ],
)
says(
  'items that hold others have no say',
  list('Plans work.', 'Ships\n  - Now\n  - Then', 'Tests.', 'Asks.', 'Reads.', 'Writes'),
  [
    'warning L1.md:12:3-12:9: Unexpected end of the item after `Writes`, expected a full stop as in the rest of the list; add it',
    '  fix: after "ds.\\n- Writes" → "."',
  ],
)
silent('lists without a usual end', [
  list('Plans.', 'Ships.', 'Tests'),
  list('Plans.', 'Ships.', 'Tests', 'Asks'),
  list('Plans', 'Ships', 'Tests', 'Asks', 'Reads. Then writes.'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', 'Works with `code`'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', 'Works on R&amp;D'),
])
says(
  'an item in lower case where the others have a capital',
  list('Plans.', 'ships it all.', 'Tests.', 'Asks.', 'Reads.'),
  [
    'warning L1.md:6:3-6:8: Unexpected `ships` at the start of an item, expected `Ships` as in the rest of the list; write it with a capital',
    '  is: ships',
    '  should be: Ships',
    '  fix: "ships" → "Ships"',
  ],
)
silent('lower case that is meant', [
  list('plans.', 'Ships.', 'tests.', 'Asks.', 'reads.'),
  list('Plans.', 'Ships.', 'tests.'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', 'iOS and more.'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', 'npm-based work.'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', '**care**: works.'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', '*care* counts.'),
  `# L1\n\n## Impact\n\n<ul>\n${['Plans.', 'Ships.', 'Tests.', 'Asks.', '<b>care</b>: works.'].map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`,
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', '“care” counts.'),
])

says(
  'marks in the middle of items',
  list('Plans etc. and more', 'Ships … later', 'Tests v1.. again', 'Asks (now)', 'Reads it.'),
  [
    'warning L1.md:9:9-9:12: Unexpected full stop after `Reads it`, expected none as in the rest of the list; remove it',
    '  fix: "." → ""',
  ],
)
says('signs in front of words', list('Plans.', '5 Ships.', 'Tests.', 'Asks.', 'Reads.', 'helps.'), [
  'warning L1.md:10:3-10:8: Unexpected `helps` at the start of an item, expected `Helps` as in the rest of the list; write it with a capital',
  '  is: helps',
  '  should be: Helps',
  '  fix: "helps" → "Helps"',
])
says(
  'full stops in the middle of items',
  list('Plans v1.0 work.', 'Ships v1.0 of it', 'Tests.', 'Asks.', 'Reads.'),
  [
    'warning L1.md:6:17-6:19: Unexpected end of the item after `v1.0 of it`, expected a full stop as in the rest of the list; add it',
    '  fix: after "s v1.0 of it" → "."',
  ],
)
silent('items that open with a name or a sign', [
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', '**reading**: reads.'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', '(reads) all.'),
  list('Plans.', 'Ships.', 'Tests.', 'Asks.', 'eBay and Reads.'),
])
says(
  'marks in the middle of items that alone lack the full stop',
  list(
    ...['Plans.', 'Ships.', 'Tests.', 'Asks.', 'Reads.', 'Writes.', 'Leads.', 'Helps.', 'Knows.'],
    'Works etc. and more',
    'Learns … later',
    'Uses v1.. again',
  ),
  [
    'warning L1.md:14:18-14:22: Unexpected end of the item after `etc. and more`, expected a full stop as in the rest of the list; add it',
    '  fix: after "tc. and more" → "."',
    'warning L1.md:15:12-15:17: Unexpected end of the item after `Learns … later`, expected a full stop as in the rest of the list; add it',
    '  fix: after "arns … later" → "."',
    'warning L1.md:16:13-16:18: Unexpected end of the item after `Uses v1.. again`, expected a full stop as in the rest of the list; add it',
    '  fix: after "s v1.. again" → "."',
  ],
)
silent('signs in front of words, and capitals inside of them, among three others', [
  list('Plans.', 'Ships.', '.NET.', 'tests it.'),
  list('Plans.', 'Ships.', 'iOS.', 'tests it.'),
])
it('tells where an end is by its offsets as by its line', () => {
  const text = list('Plans work.', 'Ships with all care', 'Tests.', 'Asks.', 'Reads.')
  const found = runRule(rule, [{ path: 'L1.md', text }])
  expect(found.map(({ place: { start, end } }) => text.slice(start.offset, end.offset))).toEqual(['care'])
})
says('an item with blanks behind it', list('Plans.', 'Ships with care  ', 'Tests.', 'Asks.', 'Reads.'), [
  'warning L1.md:6:14-6:18: Unexpected end of the item after `Ships with care`, expected a full stop as in the rest of the list; add it',
  '  fix: after "ps with care" → "."',
])
