// Headings that are underlined, empty or at the ends of the scale, and what they count for.
import rule from '../../src/rules/heading-depth/rule.js'
import { headed, usual } from './headed-levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
says(
  'underlined headings, which have no signs to change',
  headed(usual('L1'), usual('L2'), ['L3\n===', 'Impact\n------', '### Craft']),
  [
    'warning L3.md:9:1-9:10: Unexpected heading `Craft` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:7:1: At another level',
    '  fix: "###" → "##"',
  ],
)
says(
  'an underlined heading as deep as the level',
  headed(usual('L1'), usual('L2'), ['# L3', 'Impact  \n  ==  ', '## Craft']),
  [
    'warning L3.md:3:1-4:7: Unexpected heading `Impact` as deep as the level itself, expected depth 2 as at the other levels, else it reads as a level of its own; write it with ##',
    '  see L1.md:3:1: At another level',
  ],
)
silent('levels in a table beside one with headings', [
  {
    'ladder.yml': 'levels: [L1, L2, L3, L4]\n',
    'ladder.md':
      '# Levels\n\n| Skill | L1 | L2 | L3 |\n| - | - | - | - |\n| Craft | Plans small tasks with help | Ships features alone | Leads projects of a team |\n| Care | Asks for help in time | Helps those who join | Leads reviews of the team |\n| Reach | Works in one team | Works with two teams | Works with the area |\n',
    'L4.md': '# L4\n\n## Craft\n\n- Plans all.\n\n### Care\n\n- Asks all.\n\n## Reach\n\n- Works.\n',
  },
])
const rows = (level: string): string =>
  `# ${level}\n\n## Responsibilities\n\n| Area | What |\n|---|---|\n| Craft - | Does it well enough. |\n| Impact - | Does it for others. |\n`
silent('rows of a table whose names end with a dash', [
  {
    'L1.md': rows('L1'),
    'L2.md': rows('L2'),
    'L3.md': '# L3\n\n## Craft\n\n- Does it best.\n\n### Impact\n\n- Does it for all.\n',
  },
])
silent('a heading that speaks to the reader beside headings that are claims', [
  {
    'ladder.md':
      '# Ladder\n\n## L1\n\n### I help our customers\n\nText.\n\n### I learn every day\n\nText.\n\n#### Your key responsibilities\n\nText.\n\n## L2\n\n### I lead our customers\n\nText.\n\n### I teach every day\n\nText.\n',
  },
])
silent('an underlined heading of two lines, the second of which begins with a dash', [
  headed(usual('L1'), usual('L2'), ['L3: Engineer\n-in-test\n===', '## Impact', '## Craft']),
])
const skipping = (text: string): Record<string, string> => ({
  'ladder.yml': 'rules:\n  heading-depth: [warning, { skipped: true }]\n',
  'L1.md': text,
})
says(
  'headings that skip a depth',
  skipping('# L1\n\n### Impact\n\n## Craft\n\n##### Growth\n\n## Reach\n\n### Scope\n'),
  [
    'warning L1.md:3:1-3:11: Unexpected heading `Impact` of depth 3, expected depth 2 at most under the heading above it; write it with ##',
    'warning L1.md:7:1-7:13: Unexpected heading `Growth` of depth 5, expected depth 3 at most under the heading above it; write it with ###',
  ],
)
silent('headings that skip none, and those before which there is none', [
  skipping('### L1\n\n#### Impact\n\n# Craft\n\n## Growth\n'),
])
silent('a depth that no heading has', [
  headed(['# L1', '###### Impact'], ['# L2', '###### Impact'], ['## L3', '## Impact']),
  headed(['### L1', '# Impact'], ['### L2', '# Impact'], ['## L3', '## Impact']),
])
says(
  'the deepest heading',
  headed(['# L1', '###### Impact'], ['# L2', '###### Impact'], ['# L3', '# Impact']),
  [
    'warning L3.md:3:1-3:9: Unexpected heading `Impact` as deep as the level itself, expected depth 6 as at the other levels, else it reads as a level of its own; write it with ######',
    '  see L1.md:3:1: At another level',
    '  fix: "#" → "######"',
  ],
)
says(
  'headings as deep as the level at most levels',
  headed(['# L1', '# Impact', '# Craft'], ['# L2', '# Impact', '# Craft'], ['# L3', '## Impact', '# Craft']),
  [
    'warning L3.md:3:1-3:10: Unexpected heading `Impact` of depth 2, expected depth 1 like those beside it at the other levels; write it with #',
    '  see L1.md:3:1: At another level',
    '  fix: "##" → "#"',
  ],
)
says(
  'an underlined heading with a sign among its words',
  headed(['# L1', '## C# code'], ['# L2', '## C# code'], ['# L3', 'C# code\n=======']),
  [
    'warning L3.md:3:1-4:8: Unexpected heading `C# code` as deep as the level itself, expected depth 2 as at the other levels, else it reads as a level of its own; write it with ##',
    '  see L1.md:3:1: At another level',
  ],
)
says(
  'a level whose heading is underlined, among others that are not',
  {
    'ladder.md': [
      '# Ladder',
      '## L1: Engineer',
      '### Impact\n\n- Works.',
      '### Craft\n\n- Works.',
      '## L2: Engineer',
      '### Impact\n\n- Works.',
      '### Craft\n\n- Works.',
      'L3: C# Engineer\n---------------',
      '### Impact\n\n- Works.',
      '#### Craft\n\n- Works.',
    ].join('\n\n'),
  },
  [
    'warning ladder.md:30:1-30:11: Unexpected heading `Craft` of depth 4, expected depth 3 like those beside it at the other levels; write it with ###',
    '  see ladder.md:9:1: At another level',
    '  fix: "####" → "###"',
  ],
)
says(
  'an underline that is indented',
  headed(usual('L1'), usual('L2'), ['L3\n   ===', '## Impact', '### Craft']),
  [
    'warning L3.md:10:1-10:10: Unexpected heading `Craft` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:7:1: At another level',
    '  fix: "###" → "##"',
  ],
)
says('a level whose heading is empty', headed(usual('L1'), usual('L2'), ['#', '## Impact', '### Craft']), [
  'warning L3.md:7:1-7:10: Unexpected heading `Craft` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
  '  see L1.md:7:1: At another level',
  '  fix: "###" → "##"',
])

const parts = (...texts: string[]): Record<string, string> => ({
  'ladder.yml': 'competencies: [Glazing, Firing]\n',
  ...Object.fromEntries(
    texts.map((text, index) => [
      `L${String(index + 1)}.md`,
      `# L${String(index + 1)}\n\n${text.replaceAll(/(?<=(?:Glazing|Firing))/gu, '\n\n- Works.')}\n`,
    ]),
  ),
})
const two = '## Work\n\n### Parts\n\n#### Glazing\n\n## Care\n\n### Needs\n\n#### Firing'
silent('a heading that stands beside no part of the others', [
  parts(two, two, two.replace('### Parts\n\n#### Glazing', '### Glazing')),
])
const one = '## Work\n\n### Glazing\n\n### Firing'
silent('a heading deeper than the part beside it', [parts(one, one, '#### Glazing\n\n## Work\n\n### Firing')])

/** Headings below one that has no text itself, or beside it. */
const grouping = (level: string, signs: string, intro = ''): string =>
  `# ${level}\n\n## Must know\n\n- Ovens.\n\n## Is to\n${intro}\n${signs} Bake\n\n- Bakes.\n\n${signs} Sell\n\n- Sells.\n`
const groups = {
  'L1.md': '# L1\n\n## Must know\n\n- Ovens.\n\n## Is to\n\n- Sweep.\n',
  'L2.md': grouping('L2', '##'),
  'L3.md': grouping('L3', '##'),
}
silent('headings of a group that would be empty without them, as it is at most levels', [
  { ...groups, 'L4.md': grouping('L4', '###') },
])
says(
  'headings below one that has a text of its own',
  { ...groups, 'L4.md': grouping('L4', '###', '\nAll of it.\n') },
  [
    'warning L4.md:11:1-11:9: Unexpected heading `Bake` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L2.md:9:1: At another level',
    '  fix: "###" → "##"',
    'warning L4.md:15:1-15:9: Unexpected heading `Sell` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L2.md:13:1: At another level',
    '  fix: "###" → "##"',
  ],
)

says(
  'a heading in a group that keeps another part',
  { ...groups, 'L4.md': `${grouping('L4', '###')}\n### Notes\n\nOf old.\n` },
  [
    'warning L4.md:9:1-9:9: Unexpected heading `Bake` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L2.md:9:1: At another level',
    '  fix: "###" → "##"',
    'warning L4.md:13:1-13:9: Unexpected heading `Sell` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L2.md:13:1: At another level',
    '  fix: "###" → "##"',
  ],
)
const shelf = '### Glaze\n\n- Glazes.\n'
says(
  'a heading in a group that has one of its own at all levels',
  {
    'L1.md': `# L1\n\n## Bake\n\n- Bakes.\n\n## Is to\n\n${shelf}\n## Sell\n\n- Sells.\n`,
    'L2.md': `# L2\n\n## Bake\n\n- Bakes.\n\n## Is to\n\n${shelf}\n## Sell\n\n- Sells.\n`,
    'L3.md': `# L3\n\n## Bake\n\n- Bakes.\n\n## Is to\n\n${shelf}\n### Sell\n\n- Sells.\n`,
    'ladder.yml': 'competencies: [Bake, Is to, Glaze, Sell]\n',
  },
  [
    'warning L3.md:13:1-13:9: Unexpected heading `Sell` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:13:1: At another level',
    '  fix: "###" → "##"',
  ],
)
