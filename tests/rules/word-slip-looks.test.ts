// A quick look says of most texts that they have no slip; these are the texts where it has to look closely.
import rule from '../../src/rules/word-slip/rule.js'
import { saysOf } from './told.js'

const says = saysOf(rule)

says(
  'slips behind digits and signs, in capitals, and with marks and several blanks in them',
  `# L1

They plan the work of the team, and they ask for help when the work is more than they can do.

- _the the, –of of, \\_Plan plan_.
- Calls 3a the plan, my_the our plan and is in the a_plan.
- Is unable deliver it, and x\\_able act; feel free  adjust it, and 3can delivers.
- Asks by IT’S plan and WHO'S own. Works with a **urgent** call and An _strong_ plan.
- Plans the work **of all and the**
`,
  [
    'warning L1.md:5:4-5:11: Unexpected `the` twice in a row, expected it once; remove one of the two',
    '  is: the the',
    '  should be: the',
    '  fix: "the the" → "the"',
    'warning L1.md:5:14-5:19: Unexpected `of` twice in a row, expected it once; remove one of the two',
    '  is: of of',
    '  should be: of',
    '  fix: "of of" → "of"',
    'warning L1.md:5:23-5:32: Unexpected `Plan` twice in a row, expected it once; remove one of the two',
    '  is: Plan plan',
    '  should be: Plan',
    '  fix: "Plan plan" → "Plan"',
    'warning L1.md:7:6-7:20: Unexpected `unable deliver`, expected `unable to deliver`; add the `to`, or reword it',
    '  is: unable deliver',
    'warning L1.md:7:32-7:40: Unexpected `able act`, expected `able to act`; add the `to`, or reword it',
    '  is: able act',
    'warning L1.md:7:42-7:59: Unexpected `feel free  adjust`, expected `feel free to adjust`; add the `to`, or reword it',
    '  is: feel free  adjust',
    'warning L1.md:7:69-7:81: Unexpected `can delivers`, expected `can deliver`; use the bare verb here',
    '  is: can delivers',
    '  should be: can deliver',
    'warning L1.md:8:11-8:15: Unexpected `IT’S`, expected `ITS`, which says whose it is; correct the word',
    '  is: IT’S',
    '  should be: ITS',
    '  fix: "IT’S" → "ITS"',
    "warning L1.md:8:25-8:30: Unexpected `WHO'S`, expected `WHOSE`, which says whose it is; correct the word",
    "  is: WHO'S",
    '  should be: WHOSE',
    '  fix: "WHO\'S" → "WHOSE"',
    'warning L1.md:8:47-8:57: Unexpected `a urgent`, expected `an urgent`; correct the article',
    '  is: a',
    '  should be: an',
    '  fix: "a" → "an"',
    'warning L1.md:9:31-9:34: Unexpected end after `the`, expected the rest of the sentence; write it, or remove the word',
  ],
)
