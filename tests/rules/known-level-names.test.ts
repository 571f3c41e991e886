// Which codes are known: those of this ladder, of the ladders beside it, and of the whole run.
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
  two('Works with an L10.', ['L1: Engineer', 'L10.1: Lead']),
])

says('a title before a code in brackets with blanks in them', two('Asks a Principal Engineer ( L2 ).'), [
  'warning L1.md:3:8-3:33: Unexpected level `Principal Engineer ( L2 )`, expected `Senior Engineer`, as `L2` is called here; correct the title or the code',
  '  is: Principal Engineer ( L2 )',
  '  should be: Senior Engineer',
  '  see L2.md:1:1: `L2` here',
])
silent('codes in brackets that no title stands before', [
  two('Asks the others (L2).'),
  two('Asks the others (or a Principal Engineer L2).'),
])

/** A document whose headings are levels, with a text in the first. */
const sections = (text: string, ...headings: string[]): Record<string, string> => ({
  'ladder.md': `# Levels\n\n${headings.map((heading, index) => `## ${heading}\n\n${index === 0 ? text : 'Works.'}\n`).join('\n')}`,
})
says(
  'codes outside of the levels that stand for several',
  sections(
    'Works with an L8, an L2, an L3, an L4, an L6, an L5, an L9, and an M9.',
    'L1: Junior',
    'L2/3: Mid',
    'L4-L6: Senior',
    'L7a: Lead',
    'L8/M9: Chief',
    'M1: Manager',
  ),
  [
    'warning ladder.md:5:57-5:59: Unexpected level `L9`, expected one that exists: `L1` to `L8/M9`; correct the name',
    '  is: L9',
  ],
)
silent('codes of levels that two share', [
  two('Works with an L2, an L2a and an L2b.', ['L1: Engineer', 'L2a: Senior', 'L2b: Expert', 'L3: Lead']),
])
silent('codes where all levels are called by words, shared codes or spans', [
  two('Works with a Level9 machine.', ['Level 1: Engineer', 'Level 2: Senior Engineer']),
  sections('Works with an L9.', 'L1a: Engineer', 'L2a: Senior Engineer'),
  sections('Works with an L9.', 'L1/L2: Engineer', 'L3/L4: Senior Engineer'),
])
says(
  'codes of four letters and of two digits',
  two('Works with an ABCD3, and no ABCDE3.', ['ABCD1: Engineer', 'ABCD12: Lead']),
  [
    'warning ABCD1.md:3:15-3:20: Unexpected level `ABCD3`, expected one that exists: `ABCD1`, `ABCD12`; correct the name',
    '  is: ABCD3',
  ],
)
says(
  'codes with two digits before or after the full stop',
  two('Works with an M99 and an L9.', ['L1.10: Engineer', 'M10: Manager']),
  [
    'warning L1.10.md:3:15-3:18: Unexpected level `M99`, expected one that exists: `L1.10`, `M10`; correct the name',
    '  is: M99',
    'warning L1.10.md:3:26-3:28: Unexpected level `L9`, expected one that exists: `L1.10`, `M10`; correct the name',
    '  is: L9',
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
  'a code that has the letters of one family and the number of another',
  two('Works with an SDE3.', ['SDE1: Engineer', 'SDE2: Senior', 'SDM3: Manager']),
  [
    'warning SDE1.md:3:15-3:19: Unexpected level `SDE3`, expected one that exists: `SDE1`, `SDE2`, `SDM3`; correct the name',
    '  is: SDE3',
    '  should be: SDM3',
  ],
)
says(
  'the span of two families of codes',
  two('Works with an L99.', ['L1: Junior', 'L2: Mid', 'L3: Senior', 'L4: Lead', 'M1: Manager', 'M2: Head']),
  [
    'warning L1.md:3:15-3:18: Unexpected level `L99`, expected one that exists: `L1` to `L4`; correct the name',
    '  is: L99',
  ],
)
says(
  'levels of which one has no code',
  { ...two('Works with an L9.'), 'staff-engineer.md': '# Staff Engineer\n' },
  [
    'warning L1.md:3:15-3:17: Unexpected level `L9`, expected one that exists: `L1`, `L2`; correct the name',
    '  is: L9',
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
  two('Works with an M1.', ['L1: Engineer', 'M2: Manager']),
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
silent('titles before codes that only ladders elsewhere have', [
  {
    'a/eng/L1.md': '# L1: Engineer\n\nMentors a Principal (L3).\n',
    'a/eng/L2.md': '# L2: Senior Engineer\n',
    'b/ops/L3.md': '# L3: Operator\n',
  },
])
silent('a title of a ladder beside this one, where each level has a folder of its own', [
  {
    'roles/eng/L1/README.md': '# L1: Engineer\n\nMentors a Principal (L2).\n',
    'roles/eng/L2/README.md': '# L2: Senior Engineer\n',
    'roles/ops/L1/README.md': '# L1: Operator\n',
    'roles/ops/L2/README.md': '# L2: Principal Operator\n',
  },
])
const apart = (first: string, second: string): Record<string, string> => ({
  [`${first}/L1.md`]: '# L1: Engineer\n\nMentors a Principal (L2).\n',
  [`${first}/L2.md`]: '# L2: Senior Engineer\n',
  [`${second}/L1.md`]: '# L1: Operator\n',
  [`${second}/L2.md`]: '# L2: Principal Operator\n',
})
for (const [first, second] of [
  ['eng', 'ops'],
  ['roles/a/eng', 'roles/b/ops'],
] as const)
  says(`a title of a ladder that does not lie beside this one: ${second}`, apart(first, second), [
    `warning ${first}/L1.md:3:11-3:25: Unexpected level \`Principal (L2)\`, expected \`Senior Engineer\`, as \`L2\` is called here; correct the title or the code`,
    '  is: Principal (L2)',
    '  should be: Senior Engineer',
    `  see ${first}/L2.md:1:1: \`L2\` here`,
  ])
says(
  'a code in a ladder that begins high, beside one that begins with the first level',
  {
    'roles/eng/L4.md': '# L4: Engineer\n\nWorks with an L9.\n',
    'roles/eng/L5.md': '# L5: Senior Engineer\n',
    'roles/ops/L1.md': '# L1: Operator\n',
  },
  [
    'warning roles/eng/L4.md:3:15-3:17: Unexpected level `L9`, expected one that exists: `L4`, `L5`; correct the name',
    '  is: L9',
  ],
)
silent('numbers in a ladder without codes, beside one with codes', [
  {
    'roles/eng/junior-engineer.md': '# Junior Engineer\n\nWorks with 9 people.\n',
    'roles/eng/senior-engineer.md': '# Senior Engineer\n',
    'roles/ops/L1.md': '# L1: Operator\n',
    'roles/ops/L2.md': '# L2: Senior Operator\n',
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
