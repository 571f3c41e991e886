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
const impact = (level: string, signs = '###') => `${level}\n\n${signs} Impact`
says(
  'the level alone, and not what stands in it',
  ladder(impact('## Junior'), impact('## Mid'), impact('### Senior', '####'), impact('## Principal')),
  [
    'warning ladder.md:17:1-17:11: Unexpected heading `Senior` of depth 3 in `mid`, expected depth 2 as the levels have, for it is named like one; write it with ##, or call it otherwise',
  ],
)
silent('what is a part of its level', [
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
