// Which headings are compared from level to level, and by how much one is too deep or not deep enough.
import rule from '../../src/rules/heading-depth/rule.js'
import { headed, usual } from './headed-levels.js'
import { saysOf, silentOf } from './told.js'
const says = saysOf(rule)
const silent = silentOf(rule)
says(
  'headings that are too deep, beside and below the usual ones',
  headed(usual('L1'), usual('L2'), ['# L3', '## Impact', '### Craft', '#### Growth']),
  [
    'warning L3.md:7:1-7:10: Unexpected heading `Craft` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:7:1: At another level',
    '  fix: "###" → "##"',
  ],
)
says(
  'a heading that the others stand below',
  headed(usual('L1'), ['# L2', '## Craft', '### Impact'].concat('### Growth'), usual('L3')),
  [
    'warning L2.md:7:1-7:11: Unexpected heading `Impact` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:3:1: At another level',
    '  fix: "###" → "##"',
    'warning L2.md:11:1-11:11: Unexpected heading `Growth` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:11:1: At another level',
    '  fix: "###" → "##"',
  ],
)
says(
  'headings of levels in one document',
  {
    'ladder.md': [
      '# Ladder',
      '## L1',
      '### Impact\n\n- Works.',
      '### Craft\n\n- Works.',
      '## L2',
      '### Impact\n\n- Works.',
      '### Craft\n\n- Works.',
      '## L3',
      '### Impact\n\n- Works.',
      '#### Craft\n\n- Works.',
    ].join('\n\n'),
  },
  [
    'warning ladder.md:29:1-29:11: Unexpected heading `Craft` of depth 4, expected depth 3 like those beside it at the other levels; write it with ###',
    '  see ladder.md:9:1: At another level',
    '  fix: "####" → "###"',
  ],
)
says(
  'headings that are claims',
  headed(
    ['# L1', '## I help our customers', '## I learn every day'],
    ['# L2', '## I lead our customers', '## I teach every day'],
    ['# L3', '## I know our customers', '### I write every day'],
  ),
  [
    'warning L3.md:7:1-7:22: Unexpected heading `I write every day` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:3:1: At another level',
    '  fix: "###" → "##"',
  ],
)
silent('levels that are in order by themselves', [
  headed(usual('L1'), usual('L2'), ['# L3', '### Impact', '### Craft', '### Growth']),
  headed(usual('L1'), ['# L2', '### Impact', '### Craft', '### Growth']),
  headed(usual('L1'), usual('L2'), ['# L3', '### Impact', '## Others']),
  headed(usual('L1'), usual('L2'), ['# L3', '**Impact**', '## Craft', '## Growth']),
  headed(
    ['# L1', '## Impact', '### I help our customers'],
    ['# L2', '## Impact', '### I lead our customers'],
    ['# L3', '## Impact', '#### I know our customers'],
  ),
  headed(
    ['# L1', '## I help our customers'],
    ['# L2', '## I lead our customers'],
    ['# L3', '## Others', '### They all'],
  ),
])
silent('parts that are no competency, and claims inside of competencies', [
  headed(
    ['# L1', '## Impact', '## Summary'],
    ['# L2', '## Impact', '## Summary'],
    ['# L3', '## Impact', '### Summary'],
  ),
  headed(
    ['# L1', '## Impact', '### I help our customers', '### I learn every day'],
    ['# L2', '## Impact', '### I lead our customers', '### I teach every day'],
    ['# L3', '## Impact', '#### I know our customers', '### I write every day'],
  ),
])
says(
  'a level that comes before the others',
  headed(['# L1', '## Impact', '### Craft'], usual('L2'), usual('L3')),
  [
    'warning L1.md:7:1-7:10: Unexpected heading `Craft` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L2.md:7:1: At another level',
    '  fix: "###" → "##"',
  ],
)
says(
  'a competency that two of five levels lack',
  headed(
    ['# L1', '## Impact', '## Craft'],
    ['# L2', '## Impact', '## Craft'],
    ['# L3', '## Impact', '### Craft'],
    ['# L4', '## Impact'],
    ['# L5', '## Impact'],
  ),
  [
    'warning L3.md:7:1-7:10: Unexpected heading `Craft` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:7:1: At another level',
    '  fix: "###" → "##"',
  ],
)
says(
  'a deeper heading before the others',
  headed(usual('L1'), usual('L2'), ['# L3', '### Impact', '## Craft']),
  [
    'warning L3.md:3:1-3:11: Unexpected heading `Impact` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:3:1: At another level',
    '  fix: "###" → "##"',
  ],
)
/** A level by its headings; under one that ends with a colon there are only others. */
const grouped = (level: string, ...headings: string[]): string =>
  `# ${level}\n\n${headings.map((heading) => `${heading}\n\n${heading.endsWith(':') ? '' : '- Works.\n\n'}`).join('')}`
says(
  'a heading that is not deep enough, above another',
  {
    'L1.md': grouped('L1', '## Group:', '### Impact', '### Craft'),
    'L2.md': grouped('L2', '## Group:', '### Impact', '### Craft'),
    'L3.md': grouped('L3', '## Impact', '### Craft'),
  },
  [
    'warning L3.md:3:1-3:10: Unexpected heading `Impact` of depth 2, expected depth 3 like those beside it at the other levels; write it with ###',
    '  see L1.md:5:1: At another level',
    '  fix: "##" → "###"',
  ],
)
says(
  'claims in two groups',
  {
    'L1.md': grouped('L1', '## Day:', '### I help our customers', '## Night:', '### I learn every day'),
    'L2.md': grouped('L2', '## Sun:', '### I lead our customers', '## Moon:', '### I teach every day'),
    'L3.md': grouped('L3', '## Land:', '### I know our customers', '## Sea:', '#### I write every day'),
  },
  [
    'warning L3.md:11:1-11:23: Unexpected heading `I write every day` of depth 4, expected depth 3 like those beside it at the other levels; write it with ###',
    '  see L1.md:5:1: At another level',
    '  fix: "####" → "###"',
  ],
)

const jobs = ['Engineer', 'Senior Engineer', 'Staff Engineer']
const more = [...jobs, 'Principal Engineer', 'Distinguished Engineer']
const pageOf = (job: string): string =>
  `roles/0${String(more.indexOf(job) + 1)}-${job.toLowerCase().replaceAll(' ', '-')}.md`
const craft = (titles: readonly string[]): string =>
  titles
    .map((title, index) => `## ${String(index + 1)}. ${title}\n\nAbout ${title}.\n\n${levelsBelow(title)}`)
    .join('\n')
function levelsBelow(title: string): string {
  return jobs.map((job) => `### ${job}\n\nDoes ${title} as ${job}.\n`).join('\n')
}
silent('headings of competencies that have levels below them, beside pages of the same levels', [
  {
    'README.md': `# Framework\n\n${more.map((job) => `- [${job}](${pageOf(job)})`).join('\n')}\n\nAs in [competencies](competencies.md).\n`,
    ...Object.fromEntries(
      more.map((job) => [
        pageOf(job),
        `# ${job}\n\n## What we expect\n\n### Craft\n\n- Plans as ${job}.\n\n### Impact\n\n- Ships as ${job}.\n`,
      ]),
    ),
    'ladder.yml': 'title: Ours\n',
    'competencies.md': `# Core competencies\n\n${craft(['Craft', 'Impact', 'Leadership'])}`,
  },
])

const duties = (signs: string): string =>
  `## Overview\n\nBakes bread.\n\n${signs} Duties\n\nAnswers for the oven.\n\n### Craft\n\n- Kneads dough.\n`
const bakers = {
  'L1.md': `# L1\n\n${duties('##')}`,
  'L2.md': `# L2\n\n${duties('##')}`,
  'L3.md': `# L3\n\n${duties('###')}`,
}
says(
  'a declared section that became a part of the one before it',
  { ...bakers, 'ladder.yml': 'sections: [Overview, Duties]\ncompetencies: [Craft]\n' },
  [
    'warning L3.md:7:1-7:11: Unexpected heading `Duties` of depth 3, expected depth 2 like those beside it at the other levels; write it with ##',
    '  see L1.md:7:1: At another level',
    '  fix: "###" → "##"',
  ],
)
silent('a section that nothing declares', [bakers])

const inGroup = (...titles: string[]): string[] => ['## Responsibilities', ...titles]
says(
  'the last heading of a group that is as deep as the group',
  headed(
    ['# L1', ...inGroup('### Impact', '### Craft', '### Growth')],
    ['# L2', ...inGroup('### Impact', '### Craft', '## Growth')],
    ['# L3', ...inGroup('### Impact', '### Craft', '### Growth')],
  ),
  [
    'warning L2.md:15:1-15:10: Unexpected heading `Growth` of depth 2, expected depth 3 like those beside it at the other levels; write it with ###',
    '  see L1.md:15:1: At another level',
    '  fix: "##" → "###"',
  ],
)

says(
  'the heading of a level that is deeper than those of the others',
  headed(usual('L1'), usual('L2'), ['### L3', '## Impact', '## Craft']),
  [
    'warning L3.md:1:1-1:7: Unexpected heading `L3` of depth 3, expected depth 1 like those of the other levels; write it with #',
    '  fix: "###" → "#"',
  ],
)
silent('headings of levels that are deeper, where all is', [
  headed(usual('L1'), usual('L2'), ['## L3', '### Impact', '### Craft']),
  headed(usual('L1'), usual('L2'), ['## L3', '### Others']),
  headed(['## L1', '## Impact', '## Craft'], ['## L2', '## Impact', '## Craft'], usual('L3')),
  {
    'L1.md': '---\ntitle: L1\n---\n\n## Impact\n\n- Works.\n\n## Craft\n\n- Works.\n',
    'L2.md': '---\ntitle: L2\n---\n\n## Impact\n\n- Works.\n\n## Craft\n\n- Works.\n',
    'L3.md': '# L3\n\n## Impact\n\n- Works.\n\n## Craft\n\n- Works.\n',
  },
])

says(
  'the heading of a level that has a title, and a competency that no other level has',
  {
    ...headed(usual('L1: Potter'), usual('L2: Senior Potter'), [
      '### L3: Lead Potter',
      '## Impact',
      '## Craft',
      '## Reach',
    ]),
    'ladder.yml': 'competencies: [Impact, Craft, Growth, Reach]\n',
  },
  [
    'warning L3.md:1:1-1:20: Unexpected heading `Lead Potter` of depth 3, expected depth 1 like those of the other levels; write it with #',
    '  fix: "###" → "#"',
  ],
)
says(
  'the heading of a level that is too deep for one of its parts only',
  headed(usual('L1'), usual('L2'), ['### L3', '## Impact', '### Craft']),
  [
    'warning L3.md:3:1-3:10: Unexpected heading `Impact` as deep as the level itself, expected depth 4 as at the other levels, else it reads as a level of its own; write it with ####',
    '  see L1.md:3:1: At another level',
    '  fix: "##" → "####"',
    'warning L3.md:7:1-7:10: Unexpected heading `Craft` as deep as the level itself, expected depth 4 as at the other levels, else it reads as a level of its own; write it with ####',
    '  see L1.md:7:1: At another level',
    '  fix: "###" → "####"',
  ],
)
silent('a level that front matter names, beside others that have headings', [
  {
    ...headed(usual('L1'), usual('L2')),
    'L3.md': '---\ntitle: L3\n---\n\n## Impact\n\n- Works.\n\n## Craft\n\n- Works.\n',
  },
])
silent('a heading beside one that stands above it at the other levels', [
  {
    ...headed(
      ['# L1', '## Impact', '## Tools', '### Craft'],
      ['# L2', '## Impact', '## Tools', '### Craft'],
      ['# L3', '## Impact', '## Craft'],
    ),
    'ladder.yml': 'competencies: [Impact, Craft]\n',
  },
])
