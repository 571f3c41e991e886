// Which headings are compared from level to level, and by how much one is too deep or not deep enough.
import rule from '../../src/rules/heading-depth/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** Levels by their headings, each written with its signs. */
const headed = (...levels: readonly (readonly string[])[]): Record<string, string> =>
  Object.fromEntries(
    levels.map((headings, index) => [
      `L${String(index + 1)}.md`,
      headings
        .map((heading) => `${heading}\n\n- Works.\n`)
        .join('\n')
        .replace(/^(#.*|.*\n=+)\n\n- Works.\n/u, '$1\n'),
    ]),
  )
const usual = (level: string): string[] => [`# ${level}`, '## Impact', '## Craft', '## Growth']

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
