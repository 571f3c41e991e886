// Levels whose headings are one sign too deep.
import rule from '../../src/rules/heading-depth/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const ladder = (...headings: string[]): Record<string, string> => ({
  'ladder.md': ['# Our ladder', ...headings].map((heading) => `${heading}\n\nWorks.\n`).join('\n'),
})

says(
  'a code of the series of the others',
  ladder('## IC1: Starter', '## IC2: Maker', '### IC3: Owner', '## IC4: Guide'),
  [
    'warning ladder.md:13:1-13:15: Unexpected heading `IC3: Owner` of depth 3 in `IC2`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
  ],
)
says(
  'a job title like the others',
  ladder('## Junior Tester', '## Tester', '### Senior Tester', '## Lead Tester'),
  [
    'warning ladder.md:13:1-13:18: Unexpected heading `Senior Tester` of depth 3 in `tester`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
  ],
)
says('seniority like the others', ladder('## Junior', '## Mid-Level', '### Senior', '## Principal'), [
  'warning ladder.md:13:1-13:11: Unexpected heading `Senior` of depth 3 in `mid-level`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
])
says(
  'a code of two digits, and seniority of two words',
  {
    ...ladder('## IC8: Starter', '## IC9: Maker', '### IC10: Owner', '## IC11: Guide'),
    'other/ladder.md':
      ladder('## Junior', '## Mid-Level', '### Senior Lead', '### Lead II', '## Principal')['ladder.md'] ??
      '',
  },
  [
    'warning ladder.md:13:1-13:16: Unexpected heading `IC10: Owner` of depth 3 in `IC9`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
    'warning other/ladder.md:13:1-13:16: Unexpected heading `Senior Lead` of depth 3 in `mid-level`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
    'warning other/ladder.md:17:1-17:12: Unexpected heading `Lead II` of depth 3 in `mid-level`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
  ],
)
const impact = (level: string, signs = '###') => `${level}\n\n${signs} Impact`
says(
  'the level alone, and not what stands in it',
  ladder(impact('## Junior'), impact('## Mid'), impact('### Senior', '####'), impact('## Principal')),
  [
    'warning ladder.md:17:1-17:11: Unexpected heading `Senior` of depth 3 in `mid`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
  ],
)
silent('what is a part of its level', [
  // Levels with codes of two series, some or all with codes, or in files of their own.
  ladder('## IC1: Starter', '## IC2: Maker', '### IC3: Owner', '## M4: Guide'),
  ladder('## L1: Junior Tester', '## L2: Tester', '### Senior Tester', '## L4: Lead Tester'),
  ladder('## Junior Tester', '## Tester', '### Senior Tester', '## L4: Lead Tester'),
  ladder('## Junior', '## L2: Mid-Level', '## Principal', '### Senior Principal'),
  ladder('## Junior', '## L2: Mid-Level', '### Senior', '## Principal'),
  ladder('## L1: Junior', '## L2: Mid-Level', '### Senior', '## L4: Principal'),
  ladder('## Junior', '## Mid-Level', '### Senior', '## Principal Tester'),
  Object.fromEntries(
    ['IC1', 'IC2', 'IC4'].map((code) => [`${code}.md`, `# ${code}\n\nWorks.\n\n## IC3\n\nWorks.\n`]),
  ),
  // Levels without headings, and the items in them.
  {
    'ladder.md':
      '# Ladder\n\n## Levels\n\n- **Junior**: Works.\n  - **Senior**: Sits.\n  - **Impact**: Sits.\n- **Mid-Level**: Works.\n  - **Senior**: Sits.\n  - **Impact**: Sits.\n- **Principal**: Works.\n  - **Impact**: Sits.\n',
  },
  // A level that is there, a code of another series, a job in another trade, a title that says more, or too few levels.
  ladder('## IC1: Starter', '## IC2: Maker', '### IC3', '## IC3: Owner'),
  ladder('## IC1: Starter', '## IC2: Maker', '### M3: Manager', '## IC4: Guide'),
  ladder('## Junior Tester', '## Tester', '### Senior Tester', '## Senior Tester'),
  ladder('## Junior Tester', '## Tester', '### Lead Writer', '## Lead Tester'),
  ladder('## Junior Tester', '## Tester', '### Becoming a Senior Tester', '## Lead Tester'),
  ladder('## Junior Tester', '## Tester', '#### Senior Tester', '## Lead Tester'),
  ladder('## IC1: Starter', '## IC2: Maker', '### IC3: Owner'),
  ladder('## Junior', '## Mid-Level', '### Lead', '## Principal'),
  ladder('## Junior', '## Mid-Level', '### Senior people', '## Principal'),
  ladder('## Junior', '## Mid-Level', '### Principal', '## Principal'),
])
