// Headings whose code is not known, and ladders of one document.
import rule from '../../src/rules/level-heading/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const files = (headings: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headings).map(([path, heading]) => [path, `# ${heading}\n\nWorks.\n`]))

says(
  'a code alone beside titles alone',
  files({ 'a.md': 'Junior Engineer', 'b.md': 'Mid Engineer', 'c.md': 'Senior Engineer', 'L4.md': 'L4' }),
  [
    'warning L4.md:1:1-1:5: Unexpected heading `L4`, expected a title as in `Junior Engineer`; write all headings of levels in one way',
    '  is: L4',
    '  see a.md:1:1: Written like this in most levels.',
  ],
)
says(
  'a title alone beside codes alone',
  files({ 'L1.md': 'L1', 'L2.md': 'L2', 'L3.md': 'L3', 'chief.md': 'Chief Engineer' }),
  [
    'warning chief.md:1:1-1:17: Unexpected heading `Chief Engineer`, expected a code as in `L1`; write all headings of levels in one way',
    '  is: Chief Engineer',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'an indented heading with two spaces',
  files({ 'L1.md': ' L1:  Junior', 'L2.md': 'L2:  Mid', 'L3.md': 'L3: Senior', 'L4.md': 'L4 : Lead' }),
  [
    'warning L4.md:1:1-1:12: Unexpected heading `L4 : Lead`, expected `L4: Lead` as in `L1: Junior`; write all headings of levels in one way',
    '  is: L4 : Lead',
    '  should be: L4: Lead',
    '  see L1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'levels of one document',
  {
    'ladder.md':
      '# Ladder\n\n## L1: Junior\n\nWorks.\n\n## L2: Mid\n\nWorks.\n\n## L3: Senior\n\nWorks.\n\n## L4 Lead\n\nWorks.\n',
  },
  [
    'warning ladder.md:15:1-15:11: Unexpected heading `L4 Lead`, expected `L4: Lead` as in `L1: Junior`; write all headings of levels in one way',
    '  is: L4 Lead',
    '  should be: L4: Lead',
    '  see ladder.md:3:1: Written like this in most levels.',
  ],
)
silent('headings of two forms, each of two levels', [
  files({ 'L1.md': 'L1: Junior', 'L2.md': 'L2: Mid', 'L3.md': 'L3 Senior', 'L4.md': 'L4 Lead' }),
])

const three = { 'L1.md': 'L1: Junior', 'L2.md': 'L2: Mid', 'L3.md': 'L3: Senior' }
for (const [title, text] of [
  ['a level whose first heading is one of several', '# Scope\n\nTeam.\n\n# Impact\n\nWorks.\n'],
  ['a level whose only heading is that of a section', '# Responsibilities\n\nWorks.\n'],
] as const)
  says(title, { ...files(three), 'L4.md': text }, [
    `warning L4.md:1:1-1:${text.startsWith('# S') ? '1' : '19'}: Unexpected level \`L4\` without a heading that names it, expected one as the first line; write \`# L4\``,
  ])
says('a title alone of a level without a code', files({ ...three, 'chief.md': 'Chief Engineer' }), [
  'warning chief.md:1:1-1:17: Unexpected heading `Chief Engineer`, expected a code and a title as in `L1: Junior`; write all headings of levels in one way',
  '  is: Chief Engineer',
  '  see L1.md:1:1: Written like this in most levels.',
])
says(
  'codes with a space and a full stop',
  files({
    'L1.1.md': 'L 1.1 Junior',
    'L1.2.md': 'L 1.2 Mid',
    'L1.3.md': 'L 1.3 Senior',
    'L1.4.md': 'L 1.4: Lead',
  }),
  [
    'warning L1.4.md:1:1-1:14: Unexpected heading `L 1.4: Lead`, expected `L 1.4 Lead` as in `L 1.1 Junior`; write all headings of levels in one way',
    '  is: L 1.4: Lead',
    '  should be: L 1.4 Lead',
    '  see L1.1.md:1:1: Written like this in most levels.',
  ],
)
says(
  'an id of several words that names another level',
  { 'one.md': '---\nid: L-2-lead\n---\n\n# L3: Lead\n', 'two.md': '---\nid: two\n---\n\n# L5: Chief\n' },
  [
    'one.md:5:1-5:11: Unexpected heading `L3: Lead`, expected it to name `L-2-lead`, the id of this level; correct the heading, or the id',
  ],
)
/** Ladders of two levels, each by what stands between code and title. */
const ladders = (between: Record<string, string>): Record<string, string> =>
  files(
    Object.fromEntries(
      Object.entries(between).flatMap(([name, mark]) => [
        [`${name}/L1.md`, `L1${mark}Junior ${name}`],
        [`${name}/L2.md`, `L2${mark}Senior ${name}`],
      ]),
    ),
  )
says(
  'a ladder that writes its headings in another way than three of four others',
  ladders({ art: ': ', design: ': ', law: ': ', ops: ' ', sales: ' - ' }),
  [
    'warning ops/L1.md:1:1-1:16: Unexpected heading `L1 Junior ops`, expected `L1: Junior ops` as in `L1: Junior art`; the other ladders write all headings of levels in one way',
    '  is: L1 Junior ops',
    '  should be: L1: Junior ops',
    '  see art/L1.md:1:1: Written like this in most levels.',
    'warning sales/L1.md:1:1-1:20: Unexpected heading `L1 - Junior sales`, expected `L1: Junior sales` as in `L1: Junior art`; the other ladders write all headings of levels in one way',
    '  is: L1 - Junior sales',
    '  should be: L1: Junior sales',
    '  see art/L1.md:1:1: Written like this in most levels.',
  ],
)
silent('a ladder beside two others', [ladders({ art: ': ', design: ': ', ops: ' ' })])
silent('levels that bold lines name, each in its own way, which are no headings', [
  {
    'ladder.md':
      '# Levels\n\n**L1: Potter**\n\n- Makes bowls.\n\n**L2: Senior Potter**\n\n- Makes plates.\n\n**L3: Staff Potter**\n\n- Makes tiles.\n\n**L4 Lead Potter**\n\n- Makes vases.\n',
  },
])
