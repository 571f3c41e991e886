// Links to the next level in ladders of other shapes: names that few levels have, forks, folders, pages beside levels.
import rule from '../../src/rules/next-level/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

silent('a level that leads to one of two levels, of which nothing is declared', [
  {
    ...levelsOf('Next: [L2](L2.md)\n', 'Next: [L3](L3.md)\n', 'Top.\n'),
    'M2.md': '# M2\n\nTop.\n',
    'ladder.yml':
      'levels: [L1, L2, L3, M2]\ntracks:\n  - { id: ic, levels: [L1, L2, L3] }\n  - { id: management, levels: [L1, M2] }\n',
  },
])
silent('a level that is declared to lead on, with the line but no link in it', [
  {
    ...levelsOf('Next: L9\n', 'Next: [L3](L3.md)\n', 'Top.\n'),
    'ladder.yml': 'nextLabel: Next\nlevels:\n  - { id: L1, next: [L2] }\n  - L2\n  - L3\n',
  },
])
silent('links up from half of the levels', [
  levelsOf('Next: [L2](L2.md)\n', 'Next: [L3](L3.md)\n', 'Works.\n', 'Works.\n', 'Top.\n'),
])
says(
  'a level of data beside levels that link up',
  {
    ...levelsOf('Next: [L2](L2.md)\n', 'Next: [L3](L3.yaml)\n'),
    'L3.yaml': 'levels:\n  - { id: L3, impact: [Works.] }\n',
    'L4.md': '# L4\n\nTop.\n',
    'ladder.yml': 'levels: [L1, L2, L3, L4]\n',
  },
  ['L3.yaml:1:1-1:1: Unexpected end of `L3`, expected a link to `L4`'],
)
const headed = (second: string): Record<string, string> => ({
  'a.md': `# Junior Engineer (L1)\n\nNext: [${second}](c.md)\n`,
  'b.md': '# Mid Engineer (L2)\n\nNext: [L3](c.md)\n',
  'c.md': '# Senior Engineer (L3)\n\nTop.\n',
})
says('a name of code and title that no heading has', headed('L3: Senior Engineer'), [
  'a.md:3:7-3:34: Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
  '  fix: "L3: Senior Engineer](c.md" → "L2: Mid Engineer](b.md"',
])
says('a name as the heading has it', headed('Senior Engineer (L3)'), [
  'a.md:3:7-3:35: Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
  '  fix: "Senior Engineer (L3)](c.md" → "Mid Engineer (L2)](b.md"',
])
silent('a plain name that the next level shares with a later one', [
  {
    'ladder.yml': 'nextLabel: Next\n',
    'L1.md': '# L1: Junior\n\nNext: Engineer\n',
    'L2.md': '# L2: Engineer\n\nNext: [L3](L3.md)\n',
    'L3.md': '# L3: Engineer\n\nTop.\n',
  },
])
const uncoded = (first: string, third: string, last: string): Record<string, string> => ({
  'ladder.yml':
    'levels:\n  - { id: one, file: a.md }\n  - { id: two, file: b.md }\n  - { id: three, file: c.md }\n  - { id: four, file: d.md }\n',
  'a.md': `# L1: Junior Engineer\n\n${first}\n`,
  'b.md': '# Engineer\n\nNext: [L3](c.md)\n',
  'c.md': `# L3: Senior Engineer\n\n${third}\n`,
  'd.md': `# ${last}\n\nTop.\n`,
})
says(
  'a code in a link that is to lead to a level without one',
  uncoded('Next: [L3](c.md)', 'Next: [L4](d.md)', 'L4: Lead Engineer'),
  [
    'a.md:3:7-3:17: Unexpected link from `one` to `three`, expected one to `two`, which comes next; correct the link',
  ],
)
says(
  'a code in a link that leads to a level without one',
  uncoded('Next: [L3](b.md)', 'Next: [L4](d.md)', 'L4: Lead Engineer'),
  [
    'a.md:3:8-3:10: Unexpected text `L3` of a link to `two`, expected it to name that level; correct the text',
  ],
)
says(
  'a level without a link to one without a code, where the first link names one',
  {
    ...uncoded('Next: [L2](b.md)', 'Works.', 'Lead Engineer'),
    'b.md': '# L2: Engineer\n\nNext: [L3](c.md)\n',
  },
  [
    'c.md:3:1-3:7: Unexpected end of `three`, expected a link to `four`; add `*Next up*: [four](d.md)`',
    '  fix: after "neer\\n\\nWorks." → "\\n\\n*Next up*: [four](d.md)"',
  ],
)
says(
  'a level without a link, by the way of the first that has one and the right one',
  levelsOf(
    'Up next → [**L3**](./L3.md)\n',
    'Next level: [L3](./L3.md) or [L4](./L4.md)\n',
    'Next: [L4](L4.md)\n',
    'Works.\n',
    'Top.\n',
  ),
  [
    'L1.md:3:11-3:28: Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
    '  fix: "L3**](./L3.md" → "L2**](./L2.md"',
    'L2.md:3:30-3:43: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
    'L4.md:3:1-3:7: Unexpected end of `L4`, expected a link to `L5`; add `Next: [L5](L5.md)`',
    '  fix: after "# L4\\n\\nWorks." → "\\n\\nNext: [L5](L5.md)"',
  ],
)
says(
  'a level without a link, where the first that has one has it by reference',
  levelsOf('Next: [L2][up]\n\n[up]: L2.md\n', 'Next: [L3](L3.md)\n', 'Works.\n', 'Top.\n'),
  [
    'L3.md:3:1-3:7: Unexpected end of `L3`, expected a link to `L4`; add `*Next up*: [L4](L4.md)`',
    '  fix: after "# L3\\n\\nWorks." → "\\n\\n*Next up*: [L4](L4.md)"',
  ],
)
silent('links under a heading or behind a sentence, where a label is declared', [
  {
    ...levelsOf(
      '## Next\n\n[L2](L2.md)\n',
      'Onwards, once you are ready for more, up next: [L3](L3.md)\n',
      'Onwards: [L4](L4.md)\n',
      'Top.\n',
    ),
    'ladder.yml': 'nextLabel: Onwards\n',
  },
])
says(
  'a link by name to a place in the ladder’s own document where no level is',
  {
    'ladder.md':
      '# Ladder\n\n## L1\n\nNext: [L2](#about)\n\n## L2\n\nNext: [L3](#l3)\n\n## L3\n\nTop.\n\n## About\n\nWords.\n',
  },
  [
    'ladder.md:5:7-5:19: Unexpected link from `L1` to `#about`, expected one to `L2`, which comes next; correct the link',
    '  fix: "#about" → "#l2"',
  ],
)
says(
  'a link by name to a page, in one of several ladders',
  {
    'eng/L1.md': '# L1\n\nNext: [L2](guide.md)\n',
    'eng/L2.md': '# L2\n\nNext: [L3](L3.md)\n',
    'eng/L3.md': '# L3\n\nTop.\n',
    'eng/guide.md': '# Guide\n\nWords.\n',
    'ops/O1.md': '# O1\n\nWorks.\n',
    'ops/O2.md': '# O2\n\nTop.\n',
  },
  [
    'eng/L1.md:3:7-3:21: Unexpected link from `L1` to `guide.md`, expected one to `L2`, which comes next; correct the link',
    '  fix: "guide.md" → "L2.md"',
  ],
)
says(
  'a wrong link under a heading with a code that no level has, or with none',
  {
    'ladder.yml':
      'levels:\n  - { id: L1 }\n  - { id: L2, file: L2.md }\n  - { id: L3, file: L3.md }\n  - { id: lead, file: lead.md }\n',
    'L1.md': '# L1\n\nNext: [L2](L2.md)\n',
    'L2.md': '# L7\n\nNext: [L1](L1.md)\n',
    'L3.md': '# Senior\n\nNext: [L1](L1.md)\n',
    'lead.md': '# Lead\n\nTop.\n',
  },
  [
    'L2.md:3:7-3:18: Unexpected link from `L2` to `L1`, expected one to `L3`, which comes next; correct the link',
    '  fix: "L1](L1.md" → "L3](L3.md"',
    'L3.md:3:7-3:18: Unexpected link from `L3` to `L1`, expected one to `lead`, which comes next; correct the link',
    '  fix: "L1](L1.md" → "lead](lead.md"',
  ],
)
says(
  'an order that only the codes of some levels tell',
  {
    'L1.md': '# L1: Junior Engineer\n\nNext: [L2](L2.md)\n',
    'L2.md': '# L2: Engineer\n\nNext: [L1](L1.md)\n',
    'staff-engineer.md': '# Staff Engineer\n\nTop.\n',
  },
  [
    'warning L2.md:3:7-3:18: Unexpected link from `L2` to `L1`, expected one to `staff-engineer`, which comes next; correct the link',
    '  fix: "L1](L1.md" → "staff-engineer](staff-engineer.md"',
  ],
)
says(
  'an order that is guessed from titles, beside a page',
  {
    'junior-engineer.md': '# Junior Engineer\n\nNext: [Senior Engineer](senior-engineer.md)\n',
    'senior-engineer.md': '# Senior Engineer\n\nNext: [Junior Engineer](junior-engineer.md)\n',
    'staff-engineer.md': '# Staff Engineer\n\nTop.\n',
    'README.md': '# Ladder\n\nWords.\n',
  },
  [
    'warning senior-engineer.md:3:7-3:44: Unexpected link from `senior-engineer` to `junior-engineer`, expected one to `staff-engineer`, which comes next; correct the link',
    '  fix: "Junior Engineer](junior-engineer.md" → "Staff Engineer](staff-engineer.md"',
  ],
)
silent('the links of a document under another level’s heading of the second depth', [
  {
    'L1.md': '## L1\n\nNext: [L2](L2.md)\n',
    'L2.md': '## L3\n\nNext: [L4](L4.md)\n',
    'L3.md': '## L2\n\nNext: [L3](L3.md)\n',
    'L4.md': '## L4\n\nTop.\n',
  },
])
silent('a link to the second of the two levels of a document', [
  { 'ladder.md': '# Ladder\n\n## L1\n\nNext: [L2](#l2)\n\n## L2\n\nTop.\n' },
])
says(
  'the right name in other capitals, to another level',
  levelsOf('Next: [l2](L3.md)\n', 'Next: [L3](L3.md)\n', 'Top.\n'),
  [
    'L1.md:3:7-3:18: Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
    '  fix: "L3.md" → "L2.md"',
  ],
)
says(
  'markup amid the text of a link',
  {
    ...levelsOf('Next: [L*3*](L3.md)\n', 'Next: [L*4*](./four.md)\n', 'Next: [L4](four.md)\n'),
    'four.md': '# L4\n\nTop.\n',
  },
  [
    'L1.md:3:7-3:20: Unexpected link from `L1` to `L3`, expected one to `L2`, which comes next; correct the link',
    'L2.md:3:7-3:24: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
  ],
)
const within = (folder: string, second: string): Record<string, string> => ({
  'ladder.yml': `levels:\n  - { id: L1, file: ${folder}/L1.md }\n  - { id: L2, file: ${folder}/L2.md }\n  - { id: L3, file: L3.md }\n  - { id: L4, file: ${folder}/L4.md }\n`,
  [`${folder}/L1.md`]: '# L1\n\nNext: [L2](L2.md)\n',
  [`${folder}/L2.md`]: `# L2\n\nNext: [L4](${second})\n`,
  'L3.md': `# L3\n\nNext: [L4](${folder}/L4.md)\n`,
  [`${folder}/L4.md`]: '# L4\n\nTop.\n',
})
says(
  'a link with a dot before it to a level that is to lead to the folder above',
  within('levels', './L4.md'),
  [
    'levels/L2.md:3:7-3:20: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
    '  fix: "L4](./L4.md" → "L3](../L3.md"',
  ],
)
const inFolder = (folder: string, second: string): Record<string, string> => ({
  [`${folder}/L1.md`]: '# L1\n\nNext: [L2](L2)\n',
  [`${folder}/L2.md`]: `# L2\n\nNext: [L4](${second})\n`,
  [`${folder}/L3.md`]: '# L3\n\nNext: [L4](L4)\n',
  [`${folder}/L4.md`]: '# L4\n\nTop.\n',
})
says('an address without an ending in a folder with a dot', inFolder('v.next', '../v.next/L4'), [
  'v.next/L2.md:3:7-3:25: Unexpected link from `L2` to `L4`, expected one to `L3`, which comes next; correct the link',
  '  fix: "L4](../v.next/L4" → "L3](L3"',
])

silent('links of levels whose ids were kept from a copy, which another rule tells', [
  ...['L9', 'L3'].map((id) => ({
    'ladder.yml': 'tracks: [{ id: ic, levels: [L1, L2, L3] }]\n',
    'L1.md': '# L1: Junior\n\nWorks.\n\nNext: [L2](L2.md)\n',
    'L2.md': `---\nid: ${id}\n---\n\n# L2: Mid\n\nWorks.\n\nNext: [L3](L3.md)\n`,
    'L3.md': '# L3: Senior\n\nWorks.\n',
  })),
])
