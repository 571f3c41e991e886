// Levels by the initials of the job: which titles have initials, and which words are levels of them.
import rule from '../../src/rules/known-level/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const two = (
  text: string,
  headings = ['L1: Engineer', 'L2: Senior Engineer'],
  config: string,
): Record<string, string> => ({
  'ladder.yml': config,
  ...Object.fromEntries(
    headings.map((heading, index) => [
      `${heading.split(':')[0] ?? ''}.md`,
      `# ${heading}\n\n${index === 0 ? text : 'Works.'}\n`,
    ]),
  ),
})

const job = (title: string, text: string, headings?: string[]): Record<string, string> =>
  two(text, headings, `title: ${title}\n`)
says('one level by the initials of a job', job('Account Executive', 'Mentors an AE2 too.'), [
  'warning L1.md:3:12-3:15: Unexpected level `AE2`, expected one as this ladder names them: `L1`, `L2`; say which of them is meant',
  '  is: AE2',
])
says(
  'initials of a title with words for its kind',
  job('SDR Career Ladder', 'Mentors an SDR1 and an SDR2s friend.'),
  [
    'warning L1.md:3:12-3:16: Unexpected level `SDR1` (and 1 more named like it), expected one as this ladder names them: `L1`, `L2`; say which of them is meant',
    '  is: SDR1',
    '  see L1.md:3:24: `SDR2` here',
  ],
)
says(
  'initials of a job that begins with capitals, and of one that some levels are named by',
  job('QA Engineer', 'Mentors a QE2 and a QE3 too.', ['L1: Engineer', 'QE2: Lead']),
  [
    'warning L1.md:3:21-3:24: Unexpected level `QE3`, expected one that exists: `L1`, `QE2`; correct the name',
    '  is: QE3',
  ],
)
says('initials of a job that begins with capitals', job('QA Engineer', 'Mentors a QE2 too.'), [
  'warning L1.md:3:11-3:14: Unexpected level `QE2`, expected one as this ladder names them: `L1`, `L2`; say which of them is meant',
  '  is: QE2',
])
silent('initials that are no level of this ladder', [
  job('Chief Sales Account Manager Operations', 'Mentors a CSAMO2 too.'),
  {
    'a/eng/ladder.yml': 'title: Account Executive\n',
    'a/eng/L1.md': '# L1: Engineer\n\nMentors an AE2 too.\n',
    'a/eng/L2.md': '# L2: Senior Engineer\n',
    'b/ops/AE2.md': '# AE2: Executive\n',
    'b/ops/AE3.md': '# AE3: Executive\n',
  },
  job('Account Executive', 'Mentors an AE2 too.', ['AE1: Executive', 'AE2: Lead']),
  job('Account Executive', 'Mentors an AE2 too.', ['L1: Executive', 'Lead']),
  job('Sales', 'Mentors an S2 too.'),
  job('Sales and Marketing of All the World', 'Mentors an SAMOATW2 too.'),
  job('account executive', 'Mentors an AE2 or an ae2 too.'),
  job('Abc', 'Mentors an A2 too.'),
  job('ABCDE', 'Mentors an A2 and an ABCDE2 too.'),
])
