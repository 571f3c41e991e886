// How headings of levels are put together, and which of them name another level than their file.
import rule from '../../src/rules/level-heading/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** A level per file, by its heading. */
const levels = (headings: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headings).map(([path, heading]) => [
      path,
      heading === '' ? 'Works.\n' : `# ${heading}\n\nWorks.\n`,
    ]),
  )
/** `L1.md`, `L2.md` …, by their headings. */
const row = (...headings: string[]): Record<string, string> =>
  levels(Object.fromEntries(headings.map((heading, index) => [`L${String(index + 1)}.md`, heading])))

says(
  'a code last, where it is first at most levels',
  row('L1: Junior', 'L2: Mid', 'L3: Senior', 'Lead - L4'),
  [
    'warning L4.md:1:1-1:12: Unexpected heading `Lead - L4`, expected `L4: Lead` as in `L1: Junior`; write all headings of levels in one way',
    '  is: Lead - L4',
    '  should be: L4: Lead',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'a code first, where it is last at most levels',
  row('Junior | L1', 'Mid | L2', 'Senior | L3', 'L4: Lead'),
  [
    'warning L4.md:1:1-1:11: Unexpected heading `L4: Lead`, expected `Lead | L4` as in `Junior | L1`; write all headings of levels in one way',
    '  is: L4: Lead',
    '  should be: Lead | L4',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'a code first, where it is in brackets at most levels',
  row('Junior (L1)', 'Mid (L2)', 'Senior (L3)', 'L4: Lead'),
  [
    'warning L4.md:1:1-1:11: Unexpected heading `L4: Lead`, expected `Lead (L4)` as in `Junior (L1)`; write all headings of levels in one way',
    '  is: L4: Lead',
    '  should be: Lead (L4)',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says('a title beside codes alone', row('L1', 'L2', 'L3', 'L4: Lead'), [
  'warning L4.md:1:1-1:11: Unexpected heading `L4: Lead`, expected `L4` as in `L1`; write all headings of levels in one way',
  '  is: L4: Lead',
  '  should be: L4',
  '  see L1.md:1:1: Written like this in most levels.',
])
says(
  'a code beside titles alone',
  levels({
    'L1.md': 'Junior Engineer',
    'L2.md': 'Mid Engineer',
    'L3.md': 'Senior Engineer',
    'L4.md': 'L4: Lead Engineer',
  }),
  [
    'warning L4.md:1:1-1:20: Unexpected heading `L4: Lead Engineer`, expected `Lead Engineer` as in `Junior Engineer`; write all headings of levels in one way',
    '  is: L4: Lead Engineer',
    '  should be: Lead Engineer',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says('a code alone beside codes and titles', row('L1: Junior', 'L2: Mid', 'L3: Senior', 'L4'), [
  'warning L4.md:1:1-1:5: Unexpected heading `L4`, expected a code and a title as in `L1: Junior`; write all headings of levels in one way',
  '  is: L4',
  '  see L1.md:1:1: Written like this in most levels.',
])
says(
  'a title alone beside codes and titles',
  row('L1: Junior Engineer', 'L2: Mid Engineer', 'L3: Senior Engineer', 'Lead Engineer'),
  [
    'warning L4.md:1:1-1:16: Unexpected heading `Lead Engineer`, expected `L4: Lead Engineer` as in `L1: Junior Engineer`; write all headings of levels in one way',
    '  is: Lead Engineer',
    '  should be: L4: Lead Engineer',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'codes with a space, and another sign after one',
  row('L 1 – Junior', 'L 2 – Mid', 'L 3 – Senior', 'L 4: Lead'),
  [
    'warning L4.md:1:1-1:12: Unexpected heading `L 4: Lead`, expected `L 4 – Lead` as in `L 1 – Junior`; write all headings of levels in one way',
    '  is: L 4: Lead',
    '  should be: L 4 – Lead',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'a code with a full stop',
  levels({
    'L1.1.md': 'L1.1 Junior',
    'L1.2.md': 'L1.2 Mid',
    'L1.3.md': 'L1.3 Senior',
    'L1.4.md': 'L1.4: Lead',
  }),
  [
    'warning L1.4.md:1:1-1:13: Unexpected heading `L1.4: Lead`, expected `L1.4 Lead` as in `L1.1 Junior`; write all headings of levels in one way',
    '  is: L1.4: Lead',
    '  should be: L1.4 Lead',
    '  see L1.1.md:1:1: Written like this in most levels.',
  ],
)
silent('headings without a common way', [
  row('L1: Junior', 'L2 Mid'),
  row('L1: Junior', 'L2: Mid', 'L3 Senior'),
  row('L1: Junior', 'L2: Mid', 'L3: Senior', 'L4 Lead', 'L5 Chief'),
  row('L1: Junior', 'L2: Mid', 'L3: Senior', 'L4: Lead'),
])

says(
  'a heading of another level, and the form of the others',
  row('L1: Junior', 'L1 Mid', 'L3: Senior', 'L4: Lead'),
  [
    'L2.md:1:1-1:9: Unexpected heading `L1 Mid`, expected it to name `L2` as the file does; correct the heading, or rename the file',
  ],
)
says(
  'headings with another word for the same code',
  levels({ 'L1.md': 'Level 1: Junior', 'lvl-2.md': 'L2: Mid', 'L3.md': 'Sublevel 3', 'IC4.md': 'L4: Lead' }),
  [
    'IC4.md:1:1-1:11: Unexpected heading `L4: Lead`, expected it to name `IC4` as the file does; correct the heading, or rename the file',
  ],
)
says(
  'a heading that is the title of another file',
  levels({ 'engineer.md': 'Engineer', 'senior-engineer.md': 'Engineer', 'staff-engineer.md': 'Chief' }),
  [
    'senior-engineer.md:1:1-1:11: Unexpected heading `Engineer`, expected it to name `senior engineer` as the file does; correct the heading, or rename the file',
  ],
)
says(
  'an id that the front matter gives',
  { 'one.md': '---\nid: L-1\n---\n\n# L2: Engineer\n', 'two.md': '---\nid: two\n---\n\n# L3: Engineer\n' },
  [
    'one.md:5:1-5:15: Unexpected heading `L2: Engineer`, expected it to name `L-1`, the id of this level; correct the heading, or the id',
  ],
)
silent('titles that are no other file’s', [
  {
    'ladder.yml':
      'levels:\n  - { id: one, file: a/senior-engineer.md }\n  - { id: two, file: b/senior-engineer.md }\n',
    'a/senior-engineer.md': '# Senior Engineer\n\nWorks.\n',
    'b/senior-engineer.md': '# Senior Engineer\n\nWorks more.\n',
  },
  {
    'ladder.yml': 'title: Engineers\nfiles: ["*.md"]\n',
    'junior-engineer.md': '# Juniors\n\n## Senior Engineer\n\n- Works.\n\n## Staff Engineer\n\n- Works.\n',
    'senior-engineer.md': '# Seniors\n\n## Junior Engineer\n\n- Works.\n\n## Mid Engineer\n\n- Works.\n',
  },
  levels({ 'engineer.md': 'Software Engineer', 'senior-engineer.md': 'Senior Engineer' }),
  levels({ 'one.md': 'Engineer', 'engineer.md': 'Engineer' }),
])

says(
  'levels without a heading',
  levels({ 'L1.md': 'L1', 'L2.md': 'L2', 'L3.md': '', 'L4.md': 'L4', 'L5.md': '' }),
  [
    'warning L3.md:1:1-1:1: Unexpected level `L3` without a heading that names it, expected one as the first line; write `# L3`',
    'warning L5.md:1:1-1:1: Unexpected level `L5` without a heading that names it, expected one as the first line; write `# L5`',
  ],
)
silent('levels without a heading where it is no exception, or a title is elsewhere', [
  levels({ 'L1.md': 'L1', 'L2.md': '' }),
  levels({ 'L1.md': 'L1', 'L2.md': '', 'L3.md': '', 'L4.md': 'L4' }),
  { ...levels({ 'L1.md': 'L1', 'L2.md': 'L2' }), 'L3.md': '---\ntitle: Senior\n---\n\nWorks.\n' },
])

const four = (headings: (name: string) => string[], last: string[]): Record<string, string> =>
  levels({
    ...Object.fromEntries(
      ['design', 'engineering', 'product'].flatMap((name) =>
        headings(name).map((heading, index) => [`${name}/L${String(index + 1)}.md`, heading] as const),
      ),
    ),
    ...Object.fromEntries(
      last.map((heading, index) => [`support/L${String(index + 1)}.md`, heading] as const),
    ),
  })
says(
  'a ladder that writes its headings in another way than three others',
  four((name) => [`L1: Junior ${name}`, `L2: Senior ${name}`], ['L1 Agent', 'L2 Lead']),
  [
    'warning support/L1.md:1:1-1:11: Unexpected heading `L1 Agent`, expected `L1: Agent` as in `L1: Junior design`; the other ladders write all headings of levels in one way',
    '  is: L1 Agent',
    '  should be: L1: Agent',
    '  see design/L1.md:1:1: Written like this in most levels.',
  ],
)
silent('ladders that need not agree', [
  four((name) => [`L1: Junior ${name}`, `L2: Senior ${name}`], ['Agent (L1)', 'Lead (L2)']),
  four((name) => [`L1: Junior ${name}`, `L2 Senior ${name}`], ['L1 Agent', 'L2 Lead']),
  four((name) => [`L1: Junior ${name}`, `L2: Senior ${name}`], ['L1 Agent', 'L2: Lead']),
  four(
    (name) =>
      name === 'product' ? ['L1 - Junior', 'L2 - Senior'] : [`L1: Junior ${name}`, `L2: Senior ${name}`],
    ['L1 Agent', 'L2 Lead'],
  ),
])

const ladder = (...headings: string[]): Record<string, string> => ({
  'ladder.md': ['# Our ladder', ...headings].map((heading) => `${heading}\n\nWorks.\n`).join('\n'),
})
says(
  'each level after the first of one heading',
  ladder('## L1: Junior', '## L2: Mid', '## L2:  MID', '## L2: Mid'),
  [
    'ladder.md:13:1-13:12: Unexpected second level with the heading `L2: MID`, expected each level once; correct the heading, or make one of the two',
    '  see ladder.md:9:1: The first is here.',
    'ladder.md:17:1-17:11: Unexpected second level with the heading `L2: Mid`, expected each level once; correct the heading, or make one of the two',
    '  see ladder.md:9:1: The first is here.',
  ],
)
says(
  'a level that is there twice in a part of a document',
  ladder('## Levels', '### L1: Junior', '### L2: Mid', '### L2: Mid'),
  [
    'ladder.md:17:1-17:12: Unexpected second level with the heading `L2: Mid`, expected each level once; correct the heading, or make one of the two',
    '  see ladder.md:13:1: The first is here.',
  ],
)
silent('levels of one name in parts of their own', [
  ladder(
    '## Careers',
    '### Individual contributor track',
    '#### L1: Maker',
    '#### L2: Maker',
    '### Management track',
    '#### L2: Maker',
    '#### L3: Manager',
  ),
  ladder('## Makers', '### Junior', '### Senior', '## Testers', '### Junior', '### Senior'),
  ladder(
    '## Individual contributor track',
    '### L1: Maker',
    '### L2: Maker',
    '## Management track',
    '### L2: Maker',
    '### L3: Manager',
  ),
])

says(
  'the title of another file behind what all headings begin with',
  levels({
    'designer.md': 'Role guide: Senior Designer',
    'senior_designer.md': 'Role guide: Senior Designer',
    'principal_designer.md': 'Role guide – Lead Designer',
    'lead_designer.md': 'Role guide: Lead Designer',
  }),
  [
    'designer.md:1:1-1:30: Unexpected heading `Role guide: Senior Designer`, expected it to name `designer` as the file does; correct the heading, or rename the file',
    'principal_designer.md:1:1-1:29: Unexpected heading `Role guide – Lead Designer`, expected it to name `principal designer` as the file does; correct the heading, or rename the file',
  ],
)
silent('another title behind the own one', [
  levels({
    'designer.md': 'Role guide: Senior Designer: Overview',
    'senior_designer.md': 'Role guide: Senior Designer',
  }),
  levels({
    'designer.md': 'Designer: Senior Designer',
    'senior_designer.md': 'Role guide: Senior Designer',
    'lead_designer.md': 'Manager - Senior Designer',
  }),
])

const page = (...headings: string[]): Record<string, string> => ({
  'levels.md': `# Levels\n\n${headings.map((heading) => `## ${heading}\n\n- Works on ${heading}.\n\n`).join('')}`,
})
says('a code twice, where the next one is missing', page('L1: Junior', 'L2: Mid', 'L2: Senior', 'L4: Lead'), [
  'levels.md:11:1-11:14: Unexpected heading `L2: Senior` with the code of the level beside it, expected `L3`, which no level has; correct the code',
  '  see levels.md:7:1: The other with this code',
])
says(
  'a code twice, where the one before is missing',
  page('L1: Junior', 'L3: Mid', 'L3: Senior', 'L4: Lead'),
  [
    'levels.md:7:1-7:11: Unexpected heading `L3: Mid` with the code of the level beside it, expected `L2`, which no level has; correct the code',
    '  see levels.md:11:1: The other with this code',
  ],
)
says('the first code twice', page('L2: Junior', 'L2: Mid', 'L4: Lead'), [
  'levels.md:7:1-7:11: Unexpected heading `L2: Mid` with the code of the level beside it, expected `L3`, which no level has; correct the code',
  '  see levels.md:3:1: The other with this code',
])
says('the last code twice', page('L1: Junior', 'L3: Mid', 'L3: Senior'), [
  'levels.md:7:1-7:11: Unexpected heading `L3: Mid` with the code of the level beside it, expected `L2`, which no level has; correct the code',
  '  see levels.md:11:1: The other with this code',
])
says('a code of two digits twice', page('IC9: Mid', 'IC10: Senior', 'IC10: Staff', 'IC12: Lead'), [
  'levels.md:11:1-11:15: Unexpected heading `IC10: Staff` with the code of the level beside it, expected `IC11`, which no level has; correct the code',
  '  see levels.md:7:1: The other with this code',
])
says(
  'a code twice in one of two families',
  page('L1: Junior', 'M1: Manager', 'L2: Mid', 'M2: Head', 'L2: Senior', 'L4: Lead'),
  [
    'levels.md:19:1-19:14: Unexpected heading `L2: Senior` with the code of the level beside it, expected `L3`, which no level has; correct the code',
    '  see levels.md:11:1: The other with this code',
  ],
)
says('the lowest code twice', page('L1: Junior', 'L1: Mid', 'L3: Senior'), [
  'levels.md:7:1-7:11: Unexpected heading `L1: Mid` with the code of the level beside it, expected `L2`, which no level has; correct the code',
  '  see levels.md:3:1: The other with this code',
])
says(
  'a code twice beside levels without one',
  page(
    'Trainee Potter',
    'L1: Potter',
    'Kiln Potter',
    'L2: Senior Potter',
    'L2: Lead Potter',
    'L4: Chief Potter',
  ),
  [
    'levels.md:19:1-19:19: Unexpected heading `L2: Lead Potter` with the code of the level beside it, expected `L3`, which no level has; correct the code',
    '  see levels.md:15:1: The other with this code',
  ],
)
silent('a code twice at the other end of a document, or in words', [
  page('L1: Junior', 'L2: Mid', 'L4: Lead', 'L2: Senior'),
  page('Level One: Junior', 'Level Two: Mid', 'Level Two: Senior', 'Level Four: Lead'),
])
silent('codes that two kinds of work share', [
  page('L0: Junior', 'L0: Trainee', 'L2: Mid', 'L3: Senior'),
  page('L1: Junior', 'L3: Mid', 'L3: Senior', 'L5: Lead'),
  page('L1: Junior', 'L4: Mid', 'L4: Senior', 'L6: Lead'),
  {
    ...page('L1: Junior', 'L2: Mid'),
    'more.md': '# More\n\n## L2: Senior\n\n- Leads.\n\n## L4: Lead\n\n- Plans.\n',
  },
  page('L1: Junior', 'L2: Mid', 'L3: Senior', 'L3: Manager', 'L4: Lead', 'L4: Director'),
  page('L1: Junior', 'L2: Mid', 'L2: Senior'),
  page('L1: Junior', 'L2: Mid', 'L2: Senior', 'L5: Lead'),
  page('IC1: Junior', 'IC2: Mid', 'M2: Manager', 'IC3: Lead'),
])

const titled = (titles: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(titles).map(([path, title]) => [path, `---\ntitle: ${title}\n---\n\nWorks on ${path}.\n`]),
  )
says(
  'one title in the front matter of two files',
  titled({
    'junior-engineer.md': 'Junior Engineer',
    'senior-engineer.md': 'Staff Engineer',
    'staff-engineer.md': 'Staff Engineer',
  }),
  [
    'senior-engineer.md:1:1-1:1: Unexpected title `Staff Engineer`, which `staff-engineer.md` has too, expected the one of this level; correct it in the front matter',
    '  see staff-engineer.md:1:1: The other with this title',
  ],
)
says(
  'one title in three files, of which one is called by it',
  titled({
    'junior-engineer.md': 'Junior Engineer',
    'lead-engineer.md': 'Staff Engineer',
    'senior-engineer.md': 'Staff Engineer',
    'the-staff-engineer.md': 'Staff Engineer',
  }),
  [
    'lead-engineer.md:1:1-1:1: Unexpected title `Staff Engineer`, which `the-staff-engineer.md` has too, expected the one of this level; correct it in the front matter',
    '  see the-staff-engineer.md:1:1: The other with this title',
    'senior-engineer.md:1:1-1:1: Unexpected title `Staff Engineer`, which `the-staff-engineer.md` has too, expected the one of this level; correct it in the front matter',
    '  see the-staff-engineer.md:1:1: The other with this title',
  ],
)
says(
  'one title in two files whose names have all of it, of which one has more',
  titled({
    'junior-engineer.md': 'Junior Engineer',
    'senior-staff-engineer-of-kilns.md': 'Staff Engineer',
    'staff-engineer.md': 'Staff Engineer',
  }),
  [
    'senior-staff-engineer-of-kilns.md:1:1-1:1: Unexpected title `Staff Engineer`, which `staff-engineer.md` has too, expected the one of this level; correct it in the front matter',
    '  see staff-engineer.md:1:1: The other with this title',
  ],
)
silent('titles in front matter that differ, or stand in two folders', [
  Object.fromEntries(
    Object.entries(titled({ 'L1.md': 'Staff Engineer', 'L2.md': 'Staff Engineer' })).map(([path, text]) => [
      path,
      text.replace('Works', `# ${path.slice(0, 2)}: Engineer of ${path}\n\nWorks`),
    ]),
  ),
  titled({ 'junior-engineer.md': 'Junior Engineer', 'senior-engineer.md': 'Senior Engineer' }),
  titled({
    'web/junior-engineer.md': 'Junior Engineer',
    'web/senior-engineer.md': 'Senior Engineer',
    'data/junior-engineer.md': 'Junior Engineer',
    'data/senior-engineer.md': 'Senior Engineer',
  }),
])

says('a code in small letters', row('L1: Junior', 'L2: Mid', 'l3: Senior', 'L4: Lead'), [
  'warning L3.md:1:1-1:13: Unexpected heading `l3: Senior`, expected `L3: Senior` as in `L1: Junior`; write all headings of levels in one way',
  '  is: l3: Senior',
  '  should be: L3: Senior',
  '  see L1.md:1:1: Written like this in most levels.',
])
const withId = (...ids: string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row('L1: Junior', 'L2: Mid', 'L3: Senior')).map(([path, text], index) => [
      path,
      ids[index] ? `---\nid: ${ids[index]}\n---\n\n${text}` : text,
    ]),
  )
says('an id that was kept from a copy', withId('', 'L3', 'L3'), [
  'L2.md:2:5-2:7: Unexpected id `L3` in the front matter, expected `L2` as the file and the heading say; correct the id',
  '  is: L3',
  '  should be: L2',
])
says('an id that no level has, with words', withId('', 'l9-mid'), [
  'L2.md:2:5-2:11: Unexpected id `l9-mid` in the front matter, expected `L2` as the file and the heading say; correct the id',
  '  is: l9-mid',
  '  should be: L2',
])
silent('ids of their own kind', [
  withId('', 'IC3'),
  withId('', 'level-2'),
  withId('', 'L2.1'),
  withId('', 'mid'),
  withId('L0', 'L1', 'L2'),
])
says(
  'a title whose first word is as long as the code, with a hyphen behind',
  row('L1: Junior', 'L2: Mid', 'L3: Senior', 'On-call Lead'),
  [
    'warning L4.md:1:1-1:15: Unexpected heading `On-call Lead`, expected `L4: On-call Lead` as in `L1: Junior`; write all headings of levels in one way',
    '  is: On-call Lead',
    '  should be: L4: On-call Lead',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'a code in small letters that is not the whole code',
  row('L1: Junior', 'L2: Mid', 'L3: Senior', 'l4/5: Lead'),
  [
    'warning L4.md:1:1-1:13: Unexpected heading `l4/5: Lead`, expected `L4: l4/5: Lead` as in `L1: Junior`; write all headings of levels in one way',
    '  is: l4/5: Lead',
    '  should be: L4: l4/5: Lead',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)

const inMatter = (...titles: string[]): Record<string, string> =>
  Object.fromEntries(
    titles.map((title, n) => [
      `grade-${String(n + 1)}.md`,
      `---\ntitle: ${title}\n---\n\n## Craft\n\n- Works ${String(n)}.\n`,
    ]),
  )
says(
  'a title in front matter with the code of another file',
  inMatter('Grade 1 – Engineer', 'Grade 1 – Lead', 'Grade 3 – Head'),
  [
    'grade-2.md:2:8-2:22: Unexpected title `Grade 1 – Lead` in the front matter, expected it to name `Grade 2` as the file does; correct the title, or rename the file',
    '  is: Grade 1 – Lead',
  ],
)
const above = (...titles: string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row('L1: Junior', 'L2: Mid', 'L3: Senior')).map(([path, text], n) => [
      path,
      `---\ntitle: "${titles[n] ?? ''}"\n---\n\n${text}`,
    ]),
  )
says(
  'a title with the code of another file above a heading that is right',
  above('L1', 'L3: Senior', 'L3: Senior'),
  [
    'warning L2.md:2:8-2:20: Unexpected title `L3: Senior` in the front matter, expected it to name `L2` as the file does; correct the title, or rename the file',
    '  is: L3: Senior',
  ],
)
says(
  'the heading alone where it is wrong as well',
  { ...above('L1', '', 'L3'), 'L2.md': '---\ntitle: L3\n---\n\n# L3: Mid\n\nWorks.\n' },
  [
    'L2.md:5:1-5:10: Unexpected heading `L3: Mid`, expected it to name `L2` as the file does; correct the heading, or rename the file',
  ],
)
silent('titles that say the same as the headings below them in other words', [
  above('L1 – Junior', 'Level 2', 'Head of Engineering'),
])
silent('titles in front matter that agree with their files, or have no code', [
  inMatter('Grade 1 – Engineer', 'Grade 2 – Lead', 'Grade 3 – Head'),
  inMatter('Engineer', 'Lead Engineer', 'Head of Engineering'),
])

const columns = (...heads: string[]): Record<string, string> => ({
  'titles.md': [
    '# Titles for potters\n',
    `| Area | ${heads.join(' | ')} |`,
    `|${' - |'.repeat(heads.length + 1)}`,
    `| Craft | ${heads.map((_, index) => `Throws bowls of ${String(index)} kinds.`).join(' | ')} |`,
    `| Reach | ${heads.map((_, index) => `Works with ${String(index)} other shops.`).join(' | ')} |`,
    `| Care | ${heads.map((_, index) => `Trains ${String(index)} new potters each year.`).join(' | ')} |`,
    '',
  ].join('\n'),
})
says(
  'a column with the name of another level',
  columns('Potter (L1)', '**Senior Potter (L2)**', 'Senior Potter (L2)', 'Principal Potter (L4)'),
  [
    'titles.md:3:47-3:68: Unexpected second level with the heading `Senior Potter (L2)`, expected each level once; correct the heading, or make one of the two',
    '  see titles.md:3:22: The first is here.',
  ],
)
silent('columns in pairs, three of one name, and of two levels', [
  columns('Potter (L1)', 'Potter (L1)', 'Senior Potter (L2)', 'Senior Potter (L2)', 'Lead Potter (L3)'),
  columns(
    'Potter (L1)',
    'Senior Potter (L2)',
    'Senior Potter (L2)',
    'Senior Potter (L2)',
    'Lead Potter (L3)',
  ),
  columns('Potter (L1)', 'Senior Potter (L2)', 'Senior Potter (L2)'),
  columns('Potter (L1)', 'Senior Potter (L2)', 'Lead Potter (L3)', 'Notes', 'Notes'),
])
const { 'titles.md': potters = '' } = columns('Potter (L1)', 'Senior Potter (L2)', 'Lead Potter (L3)')
silent('the name of a level below its column, and columns of the same name in another file', [
  { 'titles.md': potters.replace('Works with 1 other shops.', 'Potter (L1)') },
  {
    ...columns('Potter (L1)', 'Senior Potter (L2)', 'Lead Potter (L3)', 'Head Potter (L4)'),
    'wheels.md':
      '# Wheels for potters\n\n| Tool | Notes     | Notes              | Clay             | Speed            |\n| - | - | - | - | - |\n| Kick | Old. | Loud. | Any. | Slow. |\n',
  },
])
says(
  'the same name with some of its words in bold',
  columns('Potter (L1)', '**Senior** Potter (L2)', 'Senior Potter (L2)', 'Principal Potter (L4)'),
  [
    'titles.md:3:47-3:68: Unexpected second level with the heading `Senior Potter (L2)`, expected each level once; correct the heading, or make one of the two',
    '  see titles.md:3:22: The first is here.',
  ],
)
