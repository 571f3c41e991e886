// Which words of a text are taken for a level that does not exist, and which belong to another scale, ladder or time.
import rule from '../../src/rules/known-level/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Levels `L1` to `L4`, with a text in the second. */
const four = (text: string, title = 'Senior Engineer'): Record<string, string> => ({
  'L1.md': '# L1: Engineer\n',
  'L2.md': `# L2: ${title}\n\n${text}\n`,
  'L3.md': '# L3: Staff Engineer\n',
  'L4.md': '# L4: Principal Engineer\n',
})

says(
  'a code, what it may have been, and the span of all levels',
  four('Answers to an L44. Works with L55s, and L9.'),
  [
    'warning L2.md:3:15-3:18: Unexpected level `L44`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L44',
    'warning L2.md:3:31-3:34: Unexpected level `L55`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L55',
    'warning L2.md:3:41-3:43: Unexpected level `L9`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L9',
  ],
)
says(
  'a code where words of another time are in another sentence',
  four('It may change. Or if not! Why not later? Works with an L9. If it breaks, mends it.'),
  [
    'warning L2.md:3:56-3:58: Unexpected level `L9`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L9',
  ],
)
says(
  'a code where words only hold one of another time',
  four('Whenever an L9 unneededly made an addition.'),
  [
    'warning L2.md:3:13-3:15: Unexpected level `L9`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L9',
  ],
)
says(
  'a code near the words of another scale',
  four('In the layer above, an L9 supports our support of L8.'),
  [
    'warning L2.md:3:51-3:53: Unexpected level `L8`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L8',
  ],
)
says(
  'a code where words of another scale are near, but not beside it',
  four('In each layer, an L9 leads. Mentors an L8 of our support.'),
  [
    'warning L2.md:3:19-3:21: Unexpected level `L9`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L9',
    'warning L2.md:3:40-3:42: Unexpected level `L8`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L8',
  ],
)
silent('codes of other scales', [
  four('Handles L9 support.'),
  four('Handles L9s - escalations.'),
  four('Knows the L9  cache and L8-network.'),
  four('Works at layer L9.'),
  four('Is the same as Google (L9).'),
  four('Writes heading: L9.'),
])
silent('codes of another time', [
  four('Once there is an L9, mentors them.'),
  four('If L9 comes, mentors them.'),
  four('Gets an L9 if there is one.'),
  four('We are adding L9 soon. '.replace('soon', 'soon!')),
  four('We add an L9 here.'),
  four('An L9 is needed in time.'),
  four('Planned: L9.'),
  four('We have none, yet an L9 eventually comes.'),
  four('A sentence. Then until L9 comes, waits.'),
  four('Is there one? Not L9 yet.'),
])
silent('codes that are part of something longer, or a link', [
  four('See [the L9 of others](https://example.com/L9).'),
  four('See [L9](https://example.com).'),
  four('See https://example.com/?L9 or write to L9@example.com.'),
  four('Reads a/L9, #L9, x-L9, L9.5, L9-12, L9/10, L9x1 and XL9.'),
  four('Works with L0.'),
])

says(
  'a code with a hyphen, where headings write codes so',
  {
    'a.md': '# IC-1: Engineer\n\nWorks with an IC-3 and an IC-2.\n',
    'b.md': '# IC-2: Senior Engineer\n',
  },
  [
    'warning a.md:3:15-3:19: Unexpected level `IC-3`, expected one that exists: `IC1`, `IC2`; correct the name',
    '  is: IC-3',
  ],
)

const renamed = (title: string): Record<string, string> => ({
  ...four('Mentors a Principal (L3 ) and up.'),
  'L3.md': `# L3: ${title}\n`,
})
says('a title that the code does not have', renamed('Staff Engineer'), [
  'warning L2.md:3:11-3:26: Unexpected level `Principal (L3 )`, expected `Staff Engineer`, as `L3` is called here; correct the title or the code',
  '  is: Principal (L3 )',
  '  should be: Staff Engineer',
  '  see L3.md:1:1: `L3` here',
])
says(
  'a title that a level does not have, which has two, or which is only called so by its id',
  {
    ...four('Mentors a Principal (L3) and a Lead (L5).'),
    'L3.md': '---\nid: staff\n---\n\n# L3: Staff Engineer {Chief Engineer}\n',
    'chief.md': '---\nid: L5\n---\n\n# Distinguished Engineer\n',
  },
  [
    'warning L2.md:3:11-3:25: Unexpected level `Principal (L3)`, expected `Staff Engineer`, as `L3` is called here; correct the title or the code',
    '  is: Principal (L3)',
    '  should be: Staff Engineer',
    '  see L3.md:5:1: `L3` here',
    'warning L2.md:3:32-3:41: Unexpected level `Lead (L5)`, expected `Distinguished Engineer`, as `L5` is called here; correct the title or the code',
    '  is: Lead (L5)',
    '  should be: Distinguished Engineer',
    '  see chief.md:5:1: `L5` here',
  ],
)
says(
  'a title before a code that two ladders have',
  {
    'roles/eng/L1.md': '# L1: Engineer\n',
    'roles/eng/L2.md': '# L2: Senior Engineer\n\nMentors any  Big Staff Person (L2).\n',
    'roles/ops/L1.md': '# L1: Operator\n',
    'roles/ops/L2.md': '# L2: Senior Operator\n',
  },
  [
    'warning roles/eng/L2.md:3:14-3:35: Unexpected level `Big Staff Person (L2)`, expected `Senior Engineer` or `Senior Operator`, as `L2` is called here; correct the title or the code',
    '  is: Big Staff Person (L2)',
    '  should be: Senior Engineer | Senior Operator',
    '  see roles/eng/L2.md:1:1: `L2` here',
    '  see roles/ops/L2.md:1:1: `L2` here',
  ],
)
silent('titles that the code has', [
  renamed('Principal Engineer'),
  { ...four('Mentors a Principal (L3) and up.'), 'L3.md': '# L3: Staff Engineer / Principal Engineer\n' },
  { ...four('Mentors a Principal (L3) and up.'), 'L3.md': '# L3: Staff Engineer {Principal Engineer}\n' },
  four('Mentors a Person (L3) and up.'),
  four('Mentors a Principal L3) and up.'),
  four('Mentors a Principal (an L3) and up.'),
  four('Mentors a Principal (L3 engineer) and up.'),
  {
    ...four(''),
    'README.md':
      '# Levels\n\n- [L1](L1.md)\n- [L2](L2.md)\n- [L3](L3.md)\n- [L4](L4.md)\n\nPrincipal (L3) is near.\n',
  },
])

silent('levels of ladders that lie beside this one', [
  {
    'roles/eng/L1.md': '# L1: Engineer\n\nWorks with an L3.\n',
    'roles/eng/L2.md': '# L2: Senior Engineer\n',
    'roles/ops/L1.md': '# L1: Operator\n',
    'roles/ops/L2.md': '# L2: Senior Operator\n',
    'roles/ops/L3.md': '# L3: Lead Operator\n',
  },
  {
    'ladders/eng.md':
      '# Engineers\n\n## L1: Engineer\n\nMentors a Principal (L2).\n\n## L2: Senior Engineer\n\nLeads.\n',
    'ladders/ops.md': '# Operators\n\n## L1: Operator\n\nRuns.\n\n## L2: Principal Operator\n\nPlans.\n',
  },
  { 'L1.1.md': '# L1.1: Engineer\n\nThinks as an L2 does.\n', 'L2.5.md': '# L2.5: Engineer\n' },
])
says(
  'a level that only a ladder elsewhere has, by its title',
  {
    'a/eng/L1.md': '# L1: Engineer\n',
    'a/eng/L2.md': '# L2: Senior Engineer\n\nWorks with a Staff Engineer (L2), and an L9.\n',
    'b/ops/L2.md': '# L2: Staff Operator\n',
    'b/ops/L3.md': '# L3: Lead Operator\n',
  },
  [
    'warning a/eng/L2.md:3:14-3:33: Unexpected level `Staff Engineer (L2)`, expected `Senior Engineer`, as `L2` is called here; correct the title or the code',
    '  is: Staff Engineer (L2)',
    '  should be: Senior Engineer',
    '  see a/eng/L2.md:1:1: `L2` here',
    'warning a/eng/L2.md:3:42-3:44: Unexpected level `L9`, expected one that exists: `L1`, `L2`; correct the name',
    '  is: L9',
  ],
)
silent('levels below the first, and ladders whose first is not the first of all', [
  { 'L2.md': '# L2: Engineer\n\nNo longer an L1.\n', 'L3.md': '# L3: Engineer\n' },
  { 'L3.md': '# L3: Engineer\n\nLooks up to an L9.\n', 'L4.md': '# L4: Engineer\n' },
  {
    'junior-engineer.md': '# Junior Engineer\n\nLooks up to an L9.\n',
    'senior-engineer.md': '# Senior Engineer\n',
  },
])
says(
  'a level above a ladder that begins with the second',
  { 'L2.md': '# L2: Engineer\n\nLooks up to an L9.\n', 'L3.md': '# L3: Engineer\n' },
  [
    'warning L2.md:3:16-3:18: Unexpected level `L9`, expected one that exists: `L2`, `L3`; correct the name',
    '  is: L9',
  ],
)

const executives = (
  text: string,
  title = 'Account Executive Career Framework',
  second = '# L2: Senior',
): Record<string, string> => ({
  'ladder.yml': `title: ${title}\n`,
  'L1.md': '# L1: Executive\n',
  'L2.md': `${second} Executive\n\n${text}\n`,
})
says('levels by the initials of the job', executives('Mentors AE1s. An AE2 mentors too, and so do AE3-5s.'), [
  'warning L2.md:3:9-3:12: Unexpected level `AE1` (and 2 more named like it), expected one as this ladder names them: `L1`, `L2`; say which of them is meant',
  '  is: AE1',
  '  see L2.md:3:18: `AE2` here',
  '  see L2.md:3:45: `AE3-5` here',
])
says('levels by a title that is initials', executives('Mentors an SDR1.', 'SDR Framework'), [])
silent('initials that are no level', [
  executives('## An AE2\n\nPlans.'),
  executives('Uses AE2 and an AE2.5 and an AE22.'),
  executives('Mentors an IT1.', 'IT'.toLowerCase()),
  executives('Mentors an EC1.', 'Elastic Compute'),
  executives('Mentors an S1.', 'Sales'),
  executives('Mentors an SALES1.', 'SALES'),
  executives('Mentors an AE2.', 'Account Executive', '# AE2: Senior'),
  { ...executives('Mentors an AE2.'), 'L2.md': '# Senior Executive\n\nMentors an AE2.\n' },
])

silent('a level that is divided, whole or in parts', [
  {
    'L1.md': '# L1: Engineer\n\nLearns from an L2, or an L2B.\n',
    'L2A.md': '# L2A: Engineer\n',
    'L2B.md': '# L2B: Engineer\n',
    'L3.md': '# L3: Staff Engineer\n',
  },
])
