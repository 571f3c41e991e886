// Which lists of a page must be whole, and what is said where the list has its own ways.
import rule from '../../src/rules/level-index/rule.js'
import { coded, indexed } from './indexed.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** That the third level is missing at the end of a list: where the last item is, what it says, and what is added. */
const third = (at: string, after: string, fix?: string): string[] => [
  `warning README.md:${at}: Unexpected end of the list after \`${after}\`, expected \`L3: Staff Engineer\` too; add it to the list`,
  '  see L3.md:1:1: The level itself',
  ...(fix === undefined ? [] : [`  fix: after " [${after}](L2.md)" → ${JSON.stringify(`\n${fix}`)}`]),
]

for (const [title, list, at, fix] of [
  [
    'one number with two digits',
    '10. [Begin](https://example.com)\n10. [L1](L1.md)\n10. [L2](L2.md)',
    '5:5-5:16',
    '10. [L3](L3.md)',
  ],
  ['one number, with space between', '1. [L1](L1.md)\n\n1. [L2](L2.md)', '5:4-5:15', '1. [L3](L3.md)'],
  ['numbers from zero', '0. [L1](L1.md)\n1. [L2](L2.md)', '4:4-4:15', '2. [L3](L3.md)'],
  [
    'numbers from zero, of which the first stands alone',
    '0.\n   [L1](L1.md)\n1. [L2](L2.md)',
    '5:4-5:15',
    '2. [L3](L3.md)',
  ],
  [
    'numbers from zero, indented and with space between',
    ' 0. [L1](L1.md)\n\n 1. [L2](L2.md)',
    '5:5-5:16',
    ' 2. [L3](L3.md)',
  ],
  ['numbers with brackets', '1) [L1](L1.md)\n2) [L2](L2.md)', '4:4-4:15', '3) [L3](L3.md)'],
  [
    'numbers below a list that begins with the last of them',
    '2. Read.\n\nLevels:\n\n1. [L1](L1.md)\n2. [L2](L2.md)',
    '8:4-8:15',
    '3. [L3](L3.md)',
  ],
] as const)
  says(`a list with ${title}`, indexed(list, coded), third(at, 'L2', fix))
says(
  'a gap in a list that numbers all items alike, below another and a text that ends with a number',
  indexed('2. Read.\n\nAs of grade 0.\n\n1. [L1](L1.md)\n1. [L3](L3.md)', coded),
  [
    'warning README.md:7:4-7:15: Unexpected gap in the list after `L1`, expected `L2: Senior Engineer` there; add it to the list',
    '  see L2.md:1:1: The level itself',
    '  fix: after " [L1](L1.md)" → "\\n1. [L2](L2.md)"',
  ],
)
says(
  'a list whose items have words before their links',
  indexed('- Level 1 - [L1](L1.md)\n- Level 2 - [L2](L2.md)', coded),
  third('4:13-4:24', 'L2'),
)
says(
  'a list that does not call the levels by name',
  indexed('- [Begin](L1.md)\n- [Go on](L2.md)', coded),
  third('4:3-4:17', 'Go on'),
)
says('links with an anchor', indexed('- [L1](L1.md#top)\n- [L2](L2.md#top)', coded), [
  ...third('4:3-4:18', 'L2'),
  '  fix: after "](L2.md#top)" → "\\n- [L3](L3.md)"',
])
says(
  'links from a folder with a full stop',
  indexed('- [L1](v1.0/L1)\n- [L2](v1.0/L2)', {
    'v1.0/L1.md': 'L1: Engineer',
    'v1.0/L2.md': 'L2: Senior Engineer',
    'v1.0/L3.md': 'L3: Staff Engineer',
  }),
  [
    'warning README.md:4:3-4:16: Unexpected end of the list after `L2`, expected `L3: Staff Engineer` too; add it to the list',
    '  see v1.0/L3.md:1:1: The level itself',
    '  fix: after "L2](v1.0/L2)" → "\\n- [L3](v1.0/L3)"',
  ],
)
says(
  'levels of one document',
  {
    'README.md': '# Engineering\n\n- [L1](levels.md#l1)\n- [L2](levels.md#l2)\n',
    'levels.md': '# Levels\n\n## L1\n\nWorks.\n\n## L2\n\nWorks.\n\n## L3\n\nWorks.\n',
  },
  [
    'warning README.md:4:3-4:21: Unexpected end of the list after `L2`, expected `L3` too; add it to the list',
    '  see levels.md:11:1: The level itself',
  ],
)
says(
  'the first level, which is missing',
  indexed('- [L2](L2.md)\n- [L3](L3.md)\n- [L4](L4.md)', { ...coded, 'L4.md': 'L4' }),
  [
    'warning README.md:5:3-5:14: Unexpected end of the list after `L4`, expected `L1: Engineer` too; add it to the list',
    '  see L1.md:1:1: The level itself',
  ],
)

for (const [title, words, begun] of [
  ['a dash', ' – leads', ' – TODO'],
  ['no sign', ' leads the guild', ' TODO'],
  ['a sign and two spaces', ':  leads', ':  TODO'],
] as const)
  says(
    `an item with words behind its link, after ${title}`,
    indexed(`- [L1](L1.md)\n- [L2](L2.md)${words}`, coded),
    [
      ...third('4:3-4:14', 'L2'),
      `  or: Add it, with \`TODO\` for what is yours to say: after ${JSON.stringify(`](L2.md)${words}`.slice(-12))} → ${JSON.stringify(`\n- [L3](L3.md)${begun}`)}`,
    ],
  )
says(
  'an item whose words stand on a line of their own',
  indexed('- [L1](L1.md)\n- [L2](L2.md)\n  leads', coded),
  third('4:3-4:14', 'L2'),
)

const rows = (head: string, ...last: string[]): Record<string, string> =>
  indexed([head, head.replace(/\w+/gu, '---'), ...last].join('\n'), coded)
says(
  'a table that is indented, with space behind its rows',
  rows(' | Level | For |', ' | [L1](L1.md) | |', ' | [L2](L2.md) | |  '),
  [...third('6:4-6:15', 'L2'), '  fix: after "L2.md) | |  " → "\\n | [L3](L3.md) | |"'],
)
says(
  'a table without signs before its rows',
  rows('Level | For |', '[L1](L1.md) | |', '[L2](L2.md) | |'),
  third('6:1-6:12', 'L2'),
)
says(
  'a table whose links hold bold words',
  rows('| Level | For |', '| [**L1**](L1.md) | |', '| [**L2**](L2.md) | |'),
  third('6:3-6:18', 'L2'),
)
says(
  'a table whose cells say more than the title',
  rows('| Level | For |', '| [L1](L1.md) | Engineer at first |', '| [L2](L2.md) | Senior Engineer at last |'),
  [
    ...third('6:3-6:14', 'L2'),
    '  or: Add it, with `TODO` for what is yours to say: after "er at last |" → "\\n| [L3](L3.md) | TODO |"',
  ],
)

const ends = '- [L1](L1.md)\n- [L2](L2.md)'
for (const [title, text] of [
  ['a list of other links below it', `${ends}\n\nMore:\n\n- [Handbook](https://example.com)`],
  ['the title in the text, without the code', `${ends}\n\nThen comes a Staff Engineer.`],
  ['a link to another page that has its name', `${ends}\n- [L3](guide.md)`],
  ['a link to another site that has its name', `${ends}\n- [L3](https://example.com/about)`],
] as const)
  says(
    `a level that is missing, with ${title}`,
    { ...indexed(text, coded), 'guide.md': '# Guide\n' },
    third('4:3-4:14', 'L2', '- [L3](L3.md)'),
  )
says(
  'a level without a title, whose code is in the text',
  indexed(`${ends}\n\nThen comes L3.`, { ...coded, 'L3.md': 'L3' }),
  [
    'warning README.md:4:3-4:14: Unexpected end of the list after `L2`, expected `L3` too; add it to the list',
    '  see L3.md:1:1: The level itself',
    '  fix: after " [L2](L2.md)" → "\\n- [L3](L3.md)"',
  ],
)
says(
  'a level without a code, beside a link to a page that is gone',
  indexed(
    '- [Junior Engineer](junior-engineer.md)\n- [Senior Engineer](senior-engineer.md)\n- [Handbook](handbook.md)',
    {
      'junior-engineer.md': 'Junior Engineer',
      'senior-engineer.md': 'Senior Engineer',
      'staff-engineer.md': 'Staff Engineer',
    },
  ),
  [
    'warning README.md:4:3-4:40: Unexpected end of the list after `Senior Engineer`, expected `Staff Engineer` too; add it to the list',
    '  see staff-engineer.md:1:1: The level itself',
    '  fix: after "engineer.md)" → "\\n- [Staff Engineer](staff-engineer.md)"',
  ],
)

const two = { 'L1.md': 'L1: Engineer', 'L2.md': 'L2: Senior Engineer' }
silent('pages that list a single level, or no level', [
  indexed('- [L1](L1.md)', two),
  indexed('- [L1](L1.md)\n- [Handbook](https://example.com)', coded),
  indexed('- [Handbook](https://example.com)\n- [Guide](https://example.org)', two),
])
silent('a page that is no index', [indexed(ends, coded, 'guide.md')])
says(
  'a link to a file that is gone, whose level is in another folder',
  {
    ...indexed(
      '- [L1](./L1.md)\n- [L2](./L2.md)\n- [L3](./L3.md)',
      {
        'docs/L1.md': 'L1: Engineer',
        'docs/L2.md': 'L2: Senior Engineer',
        'more/L3.md': 'L3: Staff Engineer',
      },
      'docs/README.md',
    ),
    'ladder.yml': 'title: All\n',
  },
  [
    'docs/README.md:5:3-5:16: Unexpected link `L3` to a file that is gone, expected `L3: Staff Engineer`, the level in its place; correct the link',
    '  see more/L3.md:1:1: The level itself',
    '  fix: "[L3](./L3.md)" → "[L3](../more/L3.md)"',
  ],
)
