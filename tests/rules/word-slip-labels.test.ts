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
silent('colons that end no label twice', [
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
