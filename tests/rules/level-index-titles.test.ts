// What an index may call its levels, and how a name of another level is corrected.
import rule from '../../src/rules/level-index/rule.js'
import { coded, indexed } from './indexed.js'
import { saysOf, silentOf, type Texts } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

const list = (...entries: string[]): string =>
  entries.map((entry, index) => `- [${entry}](L${String(index + 1)}.md)`).join('\n')

says(
  'titles and codes that are not the page’s own',
  indexed(list('1. L1: Developer', 'L4: Senior Engineer', 'L4 - Head of Engineering'), coded),
  [
    'warning README.md:3:3-3:28: Unexpected title `1. L1: Developer`, expected `1. L1: Engineer` as the page itself is called',
    '  is: 1. L1: Developer',
    '  should be: 1. L1: Engineer',
    '  see L1.md:1:1: The page itself',
    '  fix: "1. L1: Developer" → "1. L1: Engineer"',
    'warning README.md:4:3-4:31: Unexpected title `L4: Senior Engineer`, expected `L2: Senior Engineer` as the page itself is called',
    '  is: L4: Senior Engineer',
    '  should be: L2: Senior Engineer',
    '  see L2.md:1:1: The page itself',
    '  fix: "L4: Senior Engineer" → "L2: Senior Engineer"',
    'warning README.md:5:3-5:36: Unexpected title `L4 - Head of Engineering`, expected `L3 - Staff Engineer` as the page itself is called',
    '  is: L4 - Head of Engineering',
    '  should be: L3 - Staff Engineer',
    '  see L3.md:1:1: The page itself',
    '  fix: "L4 - Head of Engineering" → "L3 - Staff Engineer"',
  ],
)
says('a code alone, and one before a dash', indexed(list('L1', 'L9', 'ENG - L8'), coded), [
  'warning README.md:4:3-4:14: Unexpected title `L9`, expected `L2` as the page itself is called',
  '  is: L9',
  '  should be: L2',
  '  see L2.md:1:1: The page itself',
  '  fix: "L9" → "L2"',
  'warning README.md:5:3-5:20: Unexpected title `ENG - L8`, expected `ENG - L3` as the page itself is called',
  '  is: ENG - L8',
  '  should be: ENG - L3',
  '  see L3.md:1:1: The page itself',
  '  fix: "ENG - L8" → "ENG - L3"',
])
says(
  'another name of some words after the code',
  indexed(
    list('L1: One Two Three Four Five Six', 'L2: Senior Engineer', 'L3: One Two Three Four Five Six Seven'),
    coded,
  ),
  [
    'warning README.md:3:3-3:43: Unexpected title `L1: One Two Three Four Five Six`, expected `L1: Engineer` as the page itself is called',
    '  is: L1: One Two Three Four Five Six',
    '  should be: L1: Engineer',
    '  see L1.md:1:1: The page itself',
    '  fix: "L1: One Two Three Four Five Six" → "L1: Engineer"',
  ],
)
silent('texts that are the level’s name, or none at all', [
  indexed(list('L1', 'Senior engineer', 'L3 – Staff Engineer'), coded),
  indexed(list('1. L1: Engineer', '12) Senior Engineer', 'ENG - Staff Engineer'), coded),
  indexed(list('Engineer (all)', 'L2: Senior Engineer (PMO)', '# L3: Staff Engineer'), coded),
  indexed(list('Where you begin', 'Read more', 'The one after that'), coded),
  indexed(list('Engineer', 'Designer', 'Writer'), {
    'L1.md': 'L1: Product: Engineer',
    'L2.md': 'L2: Product | Designer',
    'L3.md': 'L3: Product – Writer',
  }),
  indexed(list('L1', 'L2: Chief', 'Boss'), { 'L1.md': 'L1', 'L2.md': 'L2', 'L3.md': 'L3' }),
])
says(
  'a code of a level without a title',
  indexed(list('L1', 'L3', 'L3'), { 'L1.md': 'L1', 'L2.md': 'L2', 'L3.md': 'L3' }),
  [
    'warning README.md:4:3-4:14: Unexpected title `L3`, expected `L2` as the page itself is called',
    '  is: L3',
    '  should be: L2',
    '  see L2.md:1:1: The page itself',
    '  fix: "L3" → "L2"',
  ],
)
says(
  'words that not all titles share',
  indexed(list('L1: Junior', 'L2: Mid', 'L3: Senior', 'L4: Lead', 'L5: Chief'), {
    'L1.md': 'L1: Junior Writer',
    'L2.md': 'L2: Mid Writer',
    'L3.md': 'L3: Senior Writer',
    'L4.md': 'L4: Lead Editor',
    'L5.md': 'L5: Chief Editor',
  }),
  [
    'warning README.md:3:3-3:22: Unexpected title `L1: Junior`, expected `L1: Junior Writer` as the page itself is called',
    '  is: L1: Junior',
    '  should be: L1: Junior Writer',
    '  see L1.md:1:1: The page itself',
    '  fix: "L1: Junior" → "L1: Junior Writer"',
    'warning README.md:4:3-4:19: Unexpected title `L2: Mid`, expected `L2: Mid Writer` as the page itself is called',
    '  is: L2: Mid',
    '  should be: L2: Mid Writer',
    '  see L2.md:1:1: The page itself',
    '  fix: "L2: Mid" → "L2: Mid Writer"',
    'warning README.md:5:3-5:22: Unexpected title `L3: Senior`, expected `L3: Senior Writer` as the page itself is called',
    '  is: L3: Senior',
    '  should be: L3: Senior Writer',
    '  see L3.md:1:1: The page itself',
    '  fix: "L3: Senior" → "L3: Senior Writer"',
    'warning README.md:6:3-6:20: Unexpected title `L4: Lead`, expected `L4: Lead Editor` as the page itself is called',
    '  is: L4: Lead',
    '  should be: L4: Lead Editor',
    '  see L4.md:1:1: The page itself',
    '  fix: "L4: Lead" → "L4: Lead Editor"',
    'warning README.md:7:3-7:21: Unexpected title `L5: Chief`, expected `L5: Chief Editor` as the page itself is called',
    '  is: L5: Chief',
    '  should be: L5: Chief Editor',
    '  see L5.md:1:1: The page itself',
    '  fix: "L5: Chief" → "L5: Chief Editor"',
  ],
)
silent('a word that three of four titles share', [
  indexed(list('L1: Junior', 'L2: Mid', 'L3: Senior', 'L4: Lead Editor'), {
    'L1.md': 'L1: Junior Writer',
    'L2.md': 'L2: Mid Writer',
    'L3.md': 'L3: Senior Writer',
    'L4.md': 'L4: Lead Editor',
  }),
])
says(
  'titles without codes',
  indexed('- [Senior Engineer](junior-engineer.md)\n- [Staff Engineer](staff-engineer.md)', {
    'junior-engineer.md': 'Junior Engineer',
    'staff-engineer.md': 'Staff Engineer',
  }),
  [
    'warning README.md:3:3-3:40: Unexpected title `Senior Engineer`, expected `Junior Engineer` as the page itself is called',
    '  is: Senior Engineer',
    '  should be: Junior Engineer',
    '  see junior-engineer.md:1:1: The page itself',
    '  fix: "Senior Engineer" → "Junior Engineer"',
  ],
)

silent('names with numbers and marks before them', [
  indexed(list('10.  L1: Engineer', 'ABCD  -  Senior Engineer', ' 3) Staff Engineer'), coded),
  indexed(list('Engineer', 'Designer', 'Writer'), {
    'L1.md': 'L1: Product  –  Engineer',
    'L2.md': 'L2: Product :  Designer',
    'L3.md': 'L3: Product - Writer',
  }),
  indexed(list('Engineer | Product', 'L2: Senior Engineer', 'L3: Staff Engineer'), {
    ...coded,
    'L1.md': 'L1: Engineer | Product',
  }),
])
says(
  'names with words for numbers, and signs inside of words',
  indexed(list('v1. Developer L1', 'x-AB - Chief Engineer', 'Team-lead Engineer'), coded),
  [
    'warning README.md:4:3-4:33: Unexpected title `x-AB - Chief Engineer`, expected `Senior Engineer` as the page itself is called',
    '  is: x-AB - Chief Engineer',
    '  should be: Senior Engineer',
    '  see L2.md:1:1: The page itself',
    '  fix: "x-AB - Chief Engineer" → "Senior Engineer"',
    'warning README.md:5:3-5:30: Unexpected title `Team-lead Engineer`, expected `Staff Engineer` as the page itself is called',
    '  is: Team-lead Engineer',
    '  should be: Staff Engineer',
    '  see L3.md:1:1: The page itself',
    '  fix: "Team-lead Engineer" → "Staff Engineer"',
  ],
)

/** What is said of the entry of the first level: as it is, and as it should be. */
const wrong = (is: string, expected: string, fixed = true): string[] => [
  `warning README.md:3:3-3:${String(12 + is.length)}: Unexpected title \`${is}\`, expected \`${expected}\` as the page itself is called`,
  `  is: ${is}`,
  `  should be: ${expected}`,
  '  see L1.md:1:1: The page itself',
  ...(fixed ? [`  fix: ${JSON.stringify(is)} → ${JSON.stringify(expected)}`] : []),
]
/** Two levels, with a page that lists the first by some words. */
const first = (entry: string, heading = 'L1: Engineer'): Record<string, string> =>
  indexed(list(entry, 'L2'), { 'L1.md': heading, 'L2.md': 'L2: Architect' })
says('a code that is written with a space', first('L 4: Engineer'), wrong('L 4: Engineer', 'L1: Engineer'))
says(
  'a name with another one in it',
  first('L1: Senior {Expert} Developer'),
  wrong('L1: Senior {Expert} Developer', 'L1: Engineer'),
)
says(
  'a title with a sign that means something where text is replaced',
  first('L1: Developer', 'L1: $& Engineer'),
  wrong('L1: Developer', 'L1: $& Engineer'),
)
says('a number with two digits', first('10. L1: Developer'), wrong('10. L1: Developer', '10. L1: Engineer'))
says(
  'a number before a picture',
  first('10) 🦉 L4: Engineer'),
  wrong('10) 🦉 L4: Engineer', '10) 🦉 L1: Engineer'),
)
says('a number amid a name', first('L1: Grade 2. Developer'), wrong('L1: Grade 2. Developer', 'L1: Engineer'))
says(
  'a title with a sharp beside one without it',
  first('L1: C Engineer', 'L1: C# Engineer'),
  wrong('L1: C Engineer', 'L1: C# Engineer'),
)
says(
  'a word that two titles share',
  indexed(list('L1: Junior', 'L2'), { 'L1.md': 'L1: Junior Writer', 'L2.md': 'L2: Senior Writer' }),
  wrong('L1: Junior', 'L1: Junior Writer'),
)
says('a name of which a part is emphasized', first('L1: *Developer*'), [
  'warning README.md:3:3-3:27: Unexpected title `L1: Developer`, expected `L1: Engineer` as the page itself is called',
  '  is: L1: Developer',
  '  should be: L1: Engineer',
  '  see L1.md:1:1: The page itself',
])
silent('a level’s name in part, and no name', [
  first('L1 (new)'),
  first('L1: IC Engineer', 'L1: IC – Engineer'),
  { ...first('L1: IC Engineer'), 'L1.md': '## L1: IC – Engineer\n\nWorks.\n' },
  first('v1. Senior Engineer'),
  first('Designer', 'L1: Designer: Product'),
  first('L1: Designer', 'L1: Designer: Product'),
  first('Writer', 'L1: Product – Writer'),
  first('L1: Engineer', 'Engineer'),
  indexed('- [L1: Senior Engineer](senior-engineer.md)\n- [Staff Engineer](staff-engineer.md)', {
    'senior-engineer.md': 'Senior Engineer',
    'staff-engineer.md': 'Staff Engineer',
  }),
  indexed(list('L1: Junior Technical', 'L2: Senior', 'L3: Lead', 'L4: Chief'), {
    'L1.md': 'L1: Junior Technical Writer',
    'L2.md': 'L2: Senior Writer',
    'L3.md': 'L3: Lead Writer',
    'L4.md': 'L4: Chief Writer',
  }),
])
silent('entries of a list that is in a level', [
  {
    'L1.md': '# L1: Engineer\n',
    'L3.md': '# L3: Staff Engineer\n',
    'L2.md': '# L2: Senior Engineer\n\n- [Developer](L1.md)\n- [Chief Engineer](L3.md)\n',
  },
])

says(
  'words that name another level, where the address is wrong',
  indexed('- [L1: Engineer](L1.md)\n- [L3: Staff Engineer](./L2.md)\n- [L2](L2.md)', coded),
  [
    'warning README.md:4:3-4:32: Unexpected address `./L2.md` for `L3: Staff Engineer`, expected `./L3.md` as the words say; correct the address',
    '  is: ./L2.md',
    '  should be: ./L3.md',
    '  see L2.md:1:1: The page that it leads to',
    '  fix: "[L3: Staff Engineer](./L2.md)" → "[L3: Staff Engineer](./L3.md)"',
  ],
)
says(
  'words that were kept from another entry, which leads to that level',
  indexed(list('L1: Engineer', 'L3: Staff Engineer', 'L3: Staff Engineer'), coded),
  [
    'warning README.md:4:3-4:30: Unexpected title `L3: Staff Engineer`, expected `L2: Senior Engineer` as the page itself is called',
    '  is: L3: Staff Engineer',
    '  should be: L2: Senior Engineer',
    '  see L2.md:1:1: The page itself',
    '  fix: "L3: Staff Engineer" → "L2: Senior Engineer"',
  ],
)
says(
  'a page with the title of another level, once for two lists',
  {
    ...indexed(list('L1: Engineer', 'L2: Senior Engineer', 'L3: Staff Engineer'), {
      ...coded,
      'L3.md': 'L3: Senior Engineer',
    }),
    'path.md': '# Path\n\n- [L2: Senior Engineer](L2.md)\n- [L3: Staff Engineer](L3.md)\n',
  },
  [
    'warning L3.md:1:1-1:22: Unexpected title `Senior Engineer`, which `L2: Senior Engineer` has too, expected another, as the list says `L3: Staff Engineer`; correct the title, or the list',
    '  see README.md:5:3: Listed here',
  ],
)
silent('an entry whose page has the heading of another level, which another rule tells', [
  indexed(list('L1: Engineer', 'L2: Senior Engineer', 'L3: Staff Engineer'), {
    ...coded,
    'L3.md': 'L2: Senior Engineer',
  }),
])

/** Potters and dyers, each with a folder and two levels, and a page that lists them. */
const guilds = (items: string): Texts =>
  indexed(items, {
    'potters/L1.md': 'L1: Potter',
    'potters/L2.md': 'L2: Senior Maker',
    'dyers/L1.md': 'L1: Dyer',
    'dyers/L2.md': 'L2: Senior Maker',
  })
says(
  'words with the title of a level, and the code of none',
  indexed(list('L1', 'L9: Staff Engineer', 'L3'), coded),
  [
    'warning README.md:4:3-4:30: Unexpected title `L9: Staff Engineer`, expected `L2: Senior Engineer` as the page itself is called',
    '  is: L9: Staff Engineer',
    '  should be: L2: Senior Engineer',
    '  see L2.md:1:1: The page itself',
    '  fix: "L9: Staff Engineer" → "L2: Senior Engineer"',
  ],
)
says(
  'words with the code of a level, and the title of none',
  indexed(`${list('L1', 'L3: Chief Engineer')}\n\nThen comes [the third](L3.md).`, coded),
  [
    'warning README.md:4:3-4:30: Unexpected title `L3: Chief Engineer`, expected `L2: Senior Engineer` as the page itself is called',
    '  is: L3: Chief Engineer',
    '  should be: L2: Senior Engineer',
    '  see L2.md:1:1: The page itself',
    '  fix: "L3: Chief Engineer" → "L2: Senior Engineer"',
  ],
)
says(
  'words that are the title of a level without a code, which the list lacks',
  indexed(
    '- [Engineer](engineer.md)\n- [Staff Engineer](engineer.md)\n- [Senior Engineer](senior-engineer.md)',
    {
      'engineer.md': 'Engineer',
      'senior-engineer.md': 'Senior Engineer',
      'staff-engineer.md': 'Staff Engineer',
    },
  ),
  [
    'warning README.md:4:3-4:32: Unexpected title `Staff Engineer`, expected `Engineer` as the page itself is called',
    '  is: Staff Engineer',
    '  should be: Engineer',
    '  see engineer.md:1:1: The page itself',
    '  fix: "Staff Engineer" → "Engineer"',
    'warning README.md:5:3-5:40: Unexpected end of the list after `Senior Engineer`, expected `Staff Engineer` too; add it to the list',
    '  see staff-engineer.md:1:1: The level itself',
    '  fix: after "engineer.md)" → "\\n- [Staff Engineer](staff-engineer.md)"',
  ],
)
says(
  'words that name a level of each of two tracks',
  guilds('- [L1: Potter](potters/L1.md)\n- [L2: Senior Maker](dyers/L1.md)'),
  [
    'warning README.md:4:3-4:34: Unexpected title `L2: Senior Maker`, expected `L1: Dyer` as the page itself is called',
    '  is: L2: Senior Maker',
    '  should be: L1: Dyer',
    '  see dyers/L1.md:1:1: The page itself',
    '  fix: "L2: Senior Maker" → "L1: Dyer"',
  ],
)
says(
  'words that name a level of each of two tracks, of which one is listed',
  guilds(
    '- [L1: Potter](potters/L1.md)\n- [L2: Senior Maker](potters/L2.md)\n- [L2: Senior Maker](dyers/L1.md)',
  ),
  [
    'warning README.md:5:3-5:34: Unexpected address `dyers/L1.md` for `L2: Senior Maker`, expected `dyers/L2.md` as the words say; correct the address',
    '  is: dyers/L1.md',
    '  should be: dyers/L2.md',
    '  see dyers/L1.md:1:1: The page that it leads to',
    '  fix: "[L2: Senior Maker](dyers/L1.md)" → "[L2: Senior Maker](dyers/L2.md)"',
  ],
)
says(
  'a page with the title of a level of another track',
  guilds(
    '- [L1: Potter](potters/L1.md)\n- [L2: Senior Potter](potters/L2.md)\n- [L1: Dyer](dyers/L1.md)\n- [L2](dyers/L2.md)',
  ),
  [
    'warning README.md:4:3-4:37: Unexpected title `L2: Senior Potter`, expected `L2: Senior Maker` as the page itself is called',
    '  is: L2: Senior Potter',
    '  should be: L2: Senior Maker',
    '  see potters/L2.md:1:1: The page itself',
    '  fix: "L2: Senior Potter" → "L2: Senior Maker"',
  ],
)
says(
  'a page with the title of another level, where the list has another code too',
  indexed(list('L1: Engineer', 'L2: Senior Engineer', 'L4: Staff Engineer'), {
    ...coded,
    'L3.md': 'L3: Senior Engineer',
  }),
  [
    'warning README.md:5:3-5:30: Unexpected title `L4: Staff Engineer`, expected `L3: Senior Engineer` as the page itself is called',
    '  is: L4: Staff Engineer',
    '  should be: L3: Senior Engineer',
    '  see L3.md:1:1: The page itself',
    '  fix: "L4: Staff Engineer" → "L3: Senior Engineer"',
  ],
)
says(
  'words that name another level of the same document',
  {
    'README.md': '# Guild\n\n- [L1: Potter](levels.md#l1-potter)\n- [L2: Dyer](levels.md#l1-potter)\n',
    'levels.md': '# Levels\n\n## L1: Potter\n\nWorks.\n\n## L2: Dyer\n\nWorks.\n',
  },
  [
    'warning README.md:4:3-4:34: Unexpected title `L2: Dyer`, expected `L1: Potter` as the page itself is called',
    '  is: L2: Dyer',
    '  should be: L1: Potter',
    '  see levels.md:3:1: The page itself',
    '  fix: "L2: Dyer" → "L1: Potter"',
  ],
)

const table = (...titles: string[]): string =>
  [
    '| Level | Title | Scope |',
    '|---|---|---|',
    ...titles.map((title, at) => `| [L${at + 1}](L${at + 1}.md) | ${title} | a team |`),
  ].join('\n')

says(
  'a title in the next cell that is another one than the page has',
  indexed(table('Engineer', 'Senior Developer', 'Staff Engineer'), coded),
  [
    'warning README.md:6:17-6:33: Unexpected title `Senior Developer`, expected `Senior Engineer` as the page itself is called',
    '  is: Senior Developer',
    '  should be: Senior Engineer',
    '  see L2.md:1:1: The page itself',
    '  fix: "Senior Developer" → "Senior Engineer"',
  ],
)
says(
  'a title behind the link of an item that is another one than the page has',
  indexed(
    '- [L1](L1.md): Engineer, new to it\n- [L2](L2.md) - Senior Engineer (a team)\n- [L3](L3.md): Lead Engineer',
    coded,
  ),
  [
    'warning README.md:5:16-5:29: Unexpected title `Lead Engineer`, expected `Staff Engineer` as the page itself is called',
    '  is: Lead Engineer',
    '  should be: Staff Engineer',
    '  see L3.md:1:1: The page itself',
    '  fix: "Lead Engineer" → "Staff Engineer"',
  ],
)
silent('what is no title beside links, or beside most of them', [
  indexed(table('Learns', 'Works alone', 'Leads others'), coded),
  indexed(table('Engineer', 'Senior Developer', 'Lead Developer'), coded),
  indexed(table('Engineer', 'Senior', 'Staff Engineer'), coded),
  indexed('- [L1](L1.md): Engineer\n- [L2](L2.md)\n- [L3](L3.md) Staff Engineer', coded),
  indexed(table('Learns', 'Works alone', 'Chief Engineer'), coded),
  // Words behind a title, or without a sign between, say something else.
  indexed(
    '- [L1](L1.md): Engineer\n- [L2](L2.md): Senior Engineer\n- [Staff Engineer](L3.md): Lead Engineer',
    coded,
  ),
  indexed(
    '- [L1](L1.md): Engineer\n- [L2](L2.md): Senior Engineer\n- [L3](L3.md) Lead Engineer: works',
    coded,
  ),
])
says(
  'a title with more than one space before it',
  indexed('- [L1](L1.md): Engineer\n- [L2](L2.md):   Lead Engineer\n- [L3](L3.md): Staff Engineer', coded),
  [
    'warning README.md:4:18-4:31: Unexpected title `Lead Engineer`, expected `Senior Engineer` as the page itself is called',
    '  is: Lead Engineer',
    '  should be: Senior Engineer',
    '  see L2.md:1:1: The page itself',
    '  fix: "Lead Engineer" → "Senior Engineer"',
  ],
)
