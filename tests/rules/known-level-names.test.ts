// Which codes are known: those of this ladder, of the ladders beside it, of the whole run, and of jobs by their initials.
import rule from '../../src/rules/known-level/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const two = (
  text: string,
  headings = ['L1: Engineer', 'L2: Senior Engineer'],
  config = '',
): Record<string, string> => ({
  ...(config === '' ? {} : { 'ladder.yml': config }),
  ...Object.fromEntries(
    headings.map((heading, index) => [
      `${heading.split(':')[0] ?? ''}.md`,
      `# ${heading}\n\n${index === 0 ? text : 'Works.'}\n`,
    ]),
  ),
})

silent('codes that levels elsewhere in the run have, in full or in part', [
  {
    'a/eng/L1.md': '# L1: Engineer\n\nWorks with an L3 and an L4.\n',
    'a/eng/L2.md': '# L2: Senior Engineer\n',
    'b/ops/L3.md': '# L3: Operator\n',
    'b/ops/L4.1.md': '# L4.1: Lead Operator\n',
  },
  two('Works with an ABCD12.', ['ABCD1: Engineer', 'ABCD12: Lead']),
  two('Works with an L2.', ['L1.1: Engineer', 'L2.10: Lead']),
])
says(
  'codes of four letters and of two digits',
  two('Works with an ABCD3, and no ABCDE3.', ['ABCD1: Engineer', 'ABCD12: Lead']),
  [
    'warning ABCD1.md:3:15-3:20: Unexpected level `ABCD3`, expected one that exists: `ABCD1`, `ABCD12`; correct the name',
    '  is: ABCD3',
  ],
)
says('a code of one of two families', two('Works with an L9 and an M9.', ['L1: Engineer', 'M2: Manager']), [
  'warning L1.md:3:15-3:17: Unexpected level `L9`, expected one that exists: `L1`, `M2`; correct the name',
  '  is: L9',
  'warning L1.md:3:25-3:27: Unexpected level `M9`, expected one that exists: `L1`, `M2`; correct the name',
  '  is: M9',
])
says(
  'a code that is nearly one',
  two('Works with an ABCD22, and an ABCD221.', ['ABCD1: Engineer', 'ABCD2: Lead']),
  [
    'warning ABCD1.md:3:15-3:21: Unexpected level `ABCD22`, expected one that exists: `ABCD1`, `ABCD2`; correct the name',
    '  is: ABCD22',
  ],
)
says(
  'codes in another order than their numbers',
  two('Works with an L99.', ['L10: Lead', 'L2: Mid', 'L1: Junior', 'L9: Senior']),
  [
    'warning L10.md:3:15-3:18: Unexpected level `L99`, expected one that exists: `L1` to `L10`; correct the name',
    '  is: L99',
  ],
)
says('three levels, each by its code', two('Works with an L99.', ['L1: Junior', 'L2: Mid', 'L3: Senior']), [
  'warning L1.md:3:15-3:18: Unexpected level `L99`, expected one that exists: `L1`, `L2`, `L3`; correct the name',
  '  is: L99',
])
silent('codes before the first, and in a link', [
  two('Works with an L1.', ['L2: Engineer', 'L3: Lead']),
  two('See [levels, L9 as well](https://example.com/L9).'),
  two('See [L9 too](https://example.com) and <https://example.com/L9>.'),
])
says(
  'codes right before and after a link',
  two('An L8 [is here](https://example.com). [It](https://example.com)s L9 too.'),
  [
    'warning L1.md:3:4-3:6: Unexpected level `L8`, expected one that exists: `L1`, `L2`; correct the name',
    '  is: L8',
    'warning L1.md:3:66-3:68: Unexpected level `L9`, expected one that exists: `L1`, `L2`; correct the name',
    '  is: L9',
  ],
)
says(
  'a title of none of four ladders that lie together',
  {
    ...Object.fromEntries(
      ['eng', 'ops', 'art', 'law'].flatMap((name) => [
        [`roles/${name}/L1.md`, `# L1: Junior of ${name}\n`],
        [`roles/${name}/L2.md`, `# L2: Chief of ${name}\n`],
      ]),
    ),
    'roles/eng/L2.md': '# L2: Chief of eng\n\nMentors a Principal (L1).\n',
  },
  [
    'warning roles/eng/L2.md:3:11-3:25: Unexpected level `Principal (L1)`, expected `Junior of eng` or `Junior of art` or `Junior of law` or `Junior of ops`, as `L1` is called here; correct the title or the code',
    '  is: Principal (L1)',
    '  should be: Junior of eng | Junior of art | Junior of law | Junior of ops',
    '  see roles/eng/L1.md:1:1: `L1` here',
    '  see roles/art/L1.md:1:1: `L1` here',
    '  see roles/law/L1.md:1:1: `L1` here',
  ],
)
silent('a title that one of two ladders has, and one with two of the words', [
  {
    'roles/eng/L1.md': '# L1: Engineer\n\nMentors a Principal (L2).\n',
    'roles/eng/L2.md': '# L2: Senior Engineer\n',
    'roles/ops/L1.md': '# L1: Operator\n',
    'roles/ops/L2.md': '# L2: Principal Operator\n',
  },
  {
    'L1.md': '# L1: Engineer\n\nWorks with an L3.\n',
    'L2.md': '# L2: Engineer\n',
    'more/L3.md': '# L3: Engineer\n',
  },
])
says(
  'levels of ladders in folders of different depth',
  {
    'roles/eng/web/L1.md': '# L1: Engineer\n\nMentors a Principal (L2).\n',
    'roles/eng/app/L2.md': '# L2: Senior Engineer\n',
    'roles/ops/L1.md': '# L1: Operator\n',
    'roles/ops/L2.md': '# L2: Principal Operator\n',
  },
  [
    'warning roles/eng/web/L1.md:3:11-3:25: Unexpected level `Principal (L2)`, expected `Senior Engineer`, as `L2` is called here; correct the title or the code',
    '  is: Principal (L2)',
    '  should be: Senior Engineer',
    '  see roles/eng/app/L2.md:1:1: `L2` here',
  ],
)

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
silent('initials that are no level of this ladder', [
  job('Account Executive', 'Mentors an AE2 too.', ['AE1: Executive', 'AE2: Lead']),
  job('Account Executive', 'Mentors an AE2 too.', ['L1: Executive', 'Lead']),
  job('Sales', 'Mentors an S2 too.'),
  job('Sales and Marketing of All the World', 'Mentors an SAMOATW2 too.'),
  job('account executive', 'Mentors an AE2 or an ae2 too.'),
  job('Abc', 'Mentors an A2 too.'),
  job('ABCDE', 'Mentors an A2 and an ABCDE2 too.'),
])
