// Labels that a text says twice, and words of number behind an article.
import rule from '../../src/rules/word-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const level = (text: string): string => `# L1\n\n## Looms\n\n- Ties the knots of the loom.\n${text}\n`

says('a label in bold, and once more', level('- **Wide reach:** Wide reach: the whole hall.'), [
  'warning L1.md:6:19-6:30: Unexpected `Wide reach:` twice in a row, expected it once; remove one of the two',
  '  is: Wide reach:',
  '  fix: "Wide reach: " → ""',
])
says('a label whose colon stands behind the bold type', level('- **Reach** : **Reach**: the hall.'), [
  'warning L1.md:6:17-6:25: Unexpected `Reach:` twice in a row, expected it once; remove one of the two',
  '  is: Reach**:',
])
says(
  'the shortest and the longest label',
  level(`- Job: Job: the hall.\n- ${'Reach'.repeat(16)}: ${'Reach'.repeat(16)}: far.`),
  [
    'warning L1.md:6:8-6:12: Unexpected `Job:` twice in a row, expected it once; remove one of the two',
    '  is: Job:',
    '  fix: "Job: " → ""',
    'warning L1.md:7:85-7:166: Unexpected `ReachReachReachReachReachReachReachReachReachReachReachReachReachReachReachReach:` twice in a row, expected it once; remove one of the two',
    '  is: ReachReachReachReachReachReachReachReachReachReachReachReachReachReachReachReach:',
    '  fix: "ReachReachReachReachReachReachReachReachReachReachReachReachReachReachReachReach: " → ""',
  ],
)
says(
  'a label beside labelled facts, of the same level and of another',
  {
    'L1.md':
      '# L1\n\nWide knots: Wide knots: all of them.\n\n- **Wide reach:** Wide reach: the hall.\n- **Pace:** slow.\n\n## Looms\n\n- **Reach:** Reach: the yard.\n',
    'L2.md': `# L2\n\n## Looms\n\n- Ties the knots of a loom.\n- **Reach:** Reach: all the hall, and the yard.\n`,
  },
  [
    'warning L1.md:3:13-3:24: Unexpected `Wide knots:` twice in a row, expected it once; remove one of the two',
    '  is: Wide knots:',
    '  fix: "Wide knots: " → ""',
    'warning L1.md:10:14-10:20: Unexpected `Reach:` twice in a row, expected it once; remove one of the two',
    '  is: Reach:',
    '  fix: "Reach: " → ""',
    'warning L2.md:6:14-6:20: Unexpected `Reach:` twice in a row, expected it once; remove one of the two',
    '  is: Reach:',
    '  fix: "Reach: " → ""',
  ],
)
silent('colons that end no label twice', [
  level('- Reach:Reach: the hall.'),
  level('- (All) kinds: (All) kinds: of looms.'),
  level('- **QA:** QA: the hall.'),
  level('- Reach: Reach a hall.'),
  level('- **Reach:** Reaches: the hall.'),
  level('- **Reach:** Reach for the hall: always.'),
  level('- **Reach:** The hall, and reach: the yard.'),
  level('- Reach::Reach: the hall.'),
  level('- Reach: Reach::hall.'),
  level('- Q: Q: the hall.'),
  level('- 10:30: 10:30: the hall.'),
  level('- **Reach:** Reach:'),
  // `field-label` says it of a labelled fact.
  '# L1\n\n- **Wide reach:** Wide reach: the hall.\n- **Pace:** slow.\n\n## Looms\n\n- Ties knots.\n',
  {
    'L1.md':
      '# L1\n\n- **Wide reach:** Wide reach: the hall.\n- **Pace:** slow.\n\n## Looms\n\n- Ties knots.\n',
    'L2.md': '# L2\n\n## Looms\n\n- Ties the knots of the loom.\n',
  },
  level(`- **${'Reach '.repeat(15)}:** ${'Reach '.repeat(15)}: the hall.`),
])
says('an article before a word for many', level('- Ties a several knots, and an various others.'), [
  'warning L1.md:6:8-6:17: Unexpected `a several`, expected one of these words; remove the one that is left over',
  '  is: a several',
  'warning L1.md:6:29-6:39: Unexpected `an various`, expected one of these words; remove the one that is left over',
  '  is: an various',
])
silent('several in numbers, and in a word', [
  level('- Ties a several hundred knots, over a several-day week, with several looms.'),
])
