// How a link to the next level is judged and mended, by its form, its text and where it leads.
import rule from '../../src/rules/next-level/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Four levels that lead on, the second with other words. */
const four = (second: string, others: Record<string, string> = {}): Record<string, string> => ({
  'L1.md': '# L1: Junior\n\nNext: [L2](./L2)\n',
  'L2.md': `# L2: Engineer\n\nWorks.\n\n${second}\n`,
  'L3.md': '# L3: Senior\n\nNext: [L4](./L4)\n',
  'L4.md': '# L4: Lead\n\nTop.\n',
  ...others,
})
says('a link that skips a level, with an address without an ending', four('Next: [L4](./L4)'), [
  'L2.md:5:7-5:17: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
  '  fix: "L4](./L4" → "L3](./L3"',
])
says(
  'a link by title, and one by code and title',
  four('Next: [Lead](L4.md#top)\n\nNext: [L4: Lead](./L4.md)'),
  [
    'L2.md:5:7-5:24: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
    '  fix: "Lead](L4.md#top" → "Senior](L3.md"',
    'L2.md:7:7-7:26: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
    '  fix: "L4: Lead](./L4.md" → "L3: Senior](./L3.md"',
  ],
)
says('a link with words that are no name', four('Next: [go on](L4.md)'), [
  'L2.md:5:7-5:21: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
  '  fix: "L4.md" → "L3.md"',
])
says('a link that names a level which is not there', four('Next: [L9](L4.md) and then [more](none.md)'), [
  'L2.md:5:7-5:18: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
])
says('a link with emphasis in its text', four('Next: [*L4*](L4.md), or [ L3](L3.md)'), [
  'L2.md:5:7-5:20: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
])
says('a link in angle brackets and one in HTML', four('Next: <L4.md>\n\nNext: <a href="L4.md">L4</a>'), [
  'L2.md:7:7-7:23: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
])
says('a text that names another level', four('Next: [L4](L3.md)'), [
  'L2.md:5:8-5:10: Unexpected text `L4` of a link to `L3`, expected it to name that level; correct the text',
  '  fix: "L4" → "L3"',
])
says('words in emphasis with underscores', four('_Next up_: [L4](L3.md)'), [
  'L2.md:5:13-5:15: Unexpected text `L4` of a link to `L3`, expected it to name that level; correct the text',
  '  fix: "L4" → "L3"',
])
says('plain names, with and without emphasis', four('Next: **L3**\n\nNext: Senior'), [
  'L2.md:5:9-5:11: Unexpected plain text `L3`, expected a link to that level; make it one',
  '  fix: "L3" → "[L3](L3.md)"',
  'L2.md:7:7-7:13: Unexpected plain text `Senior`, expected a link to that level; make it one',
  '  fix: "Senior" → "[Senior](L3.md)"',
])
silent('links of which nothing is wrong', [
  four('Next: [[L3]]'),
  four('Next: [L3](./L3)'),
  four('Next: [the next one](./L3)'),
  four('Next: [L4](https://example.com/L4)'),
  four('Next: L4\n\nNext: L9'),
  four('Next: [guide](guide.md)', { 'guide.md': '# Guide\n\nText.\n' }),
])
says(
  'a link to a page under the name of a level',
  four('Next: [L3](guide.md)', { 'guide.md': '# Guide\n\nText.\n' }),
  [
    'L2.md:5:7-5:21: Unexpected link from `L2` to `guide.md`, expected one to `L3`, which comes next; correct the link',
    '  fix: "guide.md" → "L3.md"',
  ],
)
silent('a link to a page of another ladder under the name of a level', [
  {
    ...Object.fromEntries(
      Object.entries(four('Next: [L3](../ops/L3.md)')).map(([path, text]) => [`eng/${path}`, text]),
    ),
    'ops/L3.md': '# L3: Operator\n\nWorks.\n',
    'ops/L4.md': '# L4: Lead Operator\n\nWorks.\n',
  },
])
says(
  'a link that goes on from the top by a name',
  {
    ...four('Next: [L3](./L3)'),
    'L4.md': '# L4: Lead\n\nNext: [L3](guide.md)\n\nNext: [L1](./L1)\n',
    'guide.md': '# Guide\n\nText.\n',
  },
  [
    'L4.md:5:7-5:17: Unexpected link from `L4` on to `L1`, expected none as no level follows; remove it, or add the level',
  ],
)

says(
  'a level without a link, by the way of the first that has the right one',
  { ...four('Works alone.'), 'L1.md': '# L1: Junior\n\n**Up next**: [L2: Engineer](./L2.md)\n' },
  [
    'L2.md:5:1-5:13: Unexpected end of `L2`, expected a link to `L3`; add `**Up next**: [L3: Senior](./L3.md)`',
    '  fix: after "Works alone." → "\\n\\n**Up next**: [L3: Senior](./L3.md)"',
  ],
)
says(
  'a level without a link, where the others name none',
  {
    ...four('Works alone.'),
    'L1.md': '# L1: Junior\n\nNext: [go on](L2.md)\n',
    'L3.md': '# L3: Senior\n\nNext: [go on](L4.md)\n',
  },
  [
    'L2.md:5:1-5:13: Unexpected end of `L2`, expected a link to `L3`; add `*Next up*: [L3](L3.md)`',
    '  fix: after "Works alone." → "\\n\\n*Next up*: [L3](L3.md)"',
  ],
)
says(
  'a level without a link in one document',
  {
    'ladder.md':
      '# Ladder\n\n## L1\n\nNext: [L2](#l2)\n\n## L2\n\nNext: [L3](#l3)\n\n## L3\n\nWorks.\n\n## L4\n\nTop.\n',
  },
  ['ladder.md:11:1-11:6: Unexpected end of `L3`, expected a link to `L4`'],
)
silent('levels that nobody expects to lead on', [
  levelsOf('Works.\n', 'Works.\n', 'Next: [L4](L4.md)\n', 'Top.\n'),
  levelsOf('Next: [L2](L2.md)\n', 'Works.\n', 'Works.\n', 'Works.\n', 'Next: [L6](L6.md)\n', 'Top.\n'),
])

const labelled = (second: string): Record<string, string> => ({
  ...four(second),
  'ladder.yml': 'nextLabel: Next\n',
})
says(
  'other words before the link',
  labelled(
    'Next → Next level: [L3](./L3)\n\nGo on then to next level: [L3](./L3)\n\nAnd now up next comes, well: [L3](./L3)',
  ),
  [
    'L2.md:5:1-5:18: Unexpected words `Next → Next level` before the link, expected `Next` as in the other levels; use the same words',
    '  fix: "Next → Next level" → "Next"',
  ],
)
says(
  'a label as an option',
  { ...four('Next: [L3](./L3)'), 'ladder.yml': 'rules:\n  next-level: [error, { label: Up next }]\n' },
  [
    'L1.md:3:1-3:5: Unexpected words `Next` before the link, expected `Up next` as in the other levels; use the same words',
    '  fix: "Next" → "Up next"',
    'L2.md:5:1-5:5: Unexpected words `Next` before the link, expected `Up next` as in the other levels; use the same words',
    '  fix: "Next" → "Up next"',
    'L3.md:3:1-3:5: Unexpected words `Next` before the link, expected `Up next` as in the other levels; use the same words',
    '  fix: "Next" → "Up next"',
  ],
)

const declared = (texts: Record<string, string>, next: string): Record<string, string> => ({
  ...texts,
  'ladder.yml': `levels:\n  - { id: L1, next: ${next} }\n  - L2\n  - L3\n  - L4\n`,
})
says(
  'two levels that follow, and a link to neither',
  declared({ ...four('Next: [L3](./L3)'), 'L1.md': '# L1: Junior\n\nNext: [L4](./L4)\n' }, '[L3, L2]'),
  [
    'L1.md:3:7-3:17: Unexpected link from `L1` to `L4`, expected one to `L2` or `L3`, which comes next; correct the link',
  ],
)
says(
  'two levels that follow, with a link to one and to none',
  declared(
    { ...four('Next: [L3](./L3)'), 'L1.md': '# L1: Junior\n\nNext: [L2](./L2) or [L4](./L4)\n' },
    '[L3, L2]',
  ),
  [
    'L1.md:3:21-3:31: Unexpected link from `L1` to `L4`, expected one to `L3`, which comes next; correct the link',
    '  fix: "L4](./L4" → "L3](./L3"',
  ],
)

const tracked = (second: string, config: string): Record<string, string> => ({
  ...levelsOf('Next: [L2](L2.md)\n', `${second}\n`, 'Top.\n'),
  'M2.md': '---\ntrack: management\n---\n\n# M2\n\nNext: [M3](M3.md)\n',
  'M3.md': '---\ntrack: management\n---\n\n# M3\n\nTop.\n',
  ...(config === '' ? {} : { 'ladder.yml': config }),
})
silent('links to a track that is only guessed', [
  tracked('Next: [L3](L3.md) or [M2](M2.md)', ''),
  {
    ...tracked('', ''),
    'L2.md': '---\nnext: L3\n---\n\n# L2\n\nNext: [L3](L3.md) or [M2](M2.md)\n',
  },
])
says(
  'links to a track that is declared',
  tracked(
    'Next: [L3](L3.md) or [M2](M2.md)',
    'levels: [L1, L2, L3, M2, M3]\ntracks:\n  - { id: ic, levels: [L1, L2, L3] }\n  - { id: management, levels: [M2, M3] }\n',
  ),
  [
    'L2.md:3:22-3:33: Unexpected link from `L2` to `M2`, expected one to `L3`, which comes next; correct the link',
  ],
)

const titled = (extra: string, config: Record<string, string> = {}): Record<string, string> => ({
  'junior-engineer.md': `${extra}# Junior Engineer\n\nNext: [Senior Engineer](senior-engineer.md)\n`,
  'senior-engineer.md': '# Senior Engineer\n\nNext: [Junior Engineer](junior-engineer.md)\n',
  'staff-engineer.md': '# Staff Engineer\n\nTop.\n',
  ...config,
})
says('an order that is guessed from titles', titled(''), [
  'warning senior-engineer.md:3:7-3:44: Unexpected link from `senior-engineer` to `junior-engineer`, expected one to `staff-engineer`, which comes next; correct the link',
  '  fix: "Junior Engineer](junior-engineer.md" → "Staff Engineer](staff-engineer.md"',
])
says('an order that the front matter gives', titled('---\norder: 1\n---\n\n'), [
  'senior-engineer.md:3:7-3:44: Unexpected link from `senior-engineer` to `junior-engineer`, expected one to `staff-engineer`, which comes next; correct the link',
  '  fix: "Junior Engineer](junior-engineer.md" → "Staff Engineer](staff-engineer.md"',
])
says(
  'an order that is declared',
  titled('', { 'ladder.yml': 'levels: [junior-engineer, senior-engineer, staff-engineer]\n' }),
  [
    'senior-engineer.md:3:7-3:44: Unexpected link from `senior-engineer` to `junior-engineer`, expected one to `staff-engineer`, which comes next; correct the link',
    '  fix: "Junior Engineer](junior-engineer.md" → "Staff Engineer](staff-engineer.md"',
  ],
)
says(
  'an order that is declared by tracks',
  titled('', {
    'ladder.yml': 'tracks:\n  - { id: ic, levels: [junior-engineer, senior-engineer, staff-engineer] }\n',
  }),
  [
    'senior-engineer.md:3:7-3:44: Unexpected link from `senior-engineer` to `junior-engineer`, expected one to `staff-engineer`, which comes next; correct the link',
    '  fix: "Junior Engineer](junior-engineer.md" → "Staff Engineer](staff-engineer.md"',
  ],
)
