// Statements that levels share, and how they differ.
import rule from '../../src/rules/wording-drift/rule.js'
import { levelsWith } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const notes = 'Writes clear notes after each meeting with a customer.'
const slip = 'Writes to clear notes after each meeting with a customer.'

says(
  'a word too many at the higher level',
  levelsWith([`Impact: ${notes}; Asks for help.`], [`Impact: ${slip}; Gives help.`]),
  [
    'warning L2.md:5:1-5:60: Unexpected `to` at `L2` where the same statement at `L1` has nothing, expected one wording; choose one and use it at both levels',
    '  is: Writes to clear notes after each meeting with a customer.',
    '  should be: Writes clear notes after each meeting with a customer.',
    '  see L1.md:5:1: At `L1`',
  ],
)
says(
  'a word too few at the higher level',
  levelsWith([`Impact: ${slip}; Asks for help.`], [`Impact: ${notes}; Gives help.`]),
  [
    'warning L2.md:5:1-5:57: Unexpected lack of a word at `L2` where the same statement at `L1` has `to`, expected one wording; choose one and use it at both levels',
    '  is: Writes clear notes after each meeting with a customer.',
    '  should be: Writes to clear notes after each meeting with a customer.',
    '  see L1.md:5:1: At `L1`',
  ],
)
says(
  'two words too many at the higher level',
  levelsWith(
    ['Impact: Draws plans for all teams that ask for them early.; Asks for help.'],
    ['Impact: Draws plans for all of the teams that ask for them early.; Gives help.'],
  ),
  [
    'warning L2.md:5:1-5:60: Unexpected `of the` at `L2` where the same statement at `L1` has nothing, expected one wording; choose one and use it at both levels',
    '  is: Draws plans for all of the teams that ask for them early.',
    '  should be: Draws plans for all teams that ask for them early.',
    '  see L1.md:5:1: At `L1`',
  ],
)
const usual =
  'Writes down what each team needs before a project starts, agrees on it with all who take part, keeps it up to date while plans change, and shows it to everyone who asks'
says(
  'a competency that returns to the text of the level before last',
  levelsWith(
    [`Impact: ${usual}`],
    [
      'Impact: Leads the largest of our programmes with several managers, hires new people for them, sets long goals with the board and answers for budgets, risks and results',
    ],
    [`Impact: ${usual} twice`],
  ),
  [
    'warning L3.md:5:1-5:177: Unexpected return at `L3` to the text of `L1`, expected it to build on `L2` between them; check which of the two levels the text belongs to',
    '  see L1.md:5:1: At `L1`',
  ],
)
const answers = (...levels: string[]): Record<string, string> => ({
  ...levelsWith(...levels.map((own, index) => [`Impact: ${own}; Helps ${String(index)}.`])),
  'ladder.yml': 'inheritance: restated\n',
})
says(
  'a level between two that says it otherwise',
  answers(
    'Answers the questions of other teams',
    'Answers requests of other teams',
    'Answers the questions of other teams',
  ),
  [
    'warning L2.md:5:1-5:34: Unexpected wording at `L2`, expected that of `L1` and `L3` around it; choose one and use it at all three',
    '  is: Answers requests of other teams',
    '  should be: Answers the questions of other teams',
    '  see L1.md:5:1: At `L1`',
    '  see L3.md:5:1: At `L3`',
  ],
)
says(
  'a level between two that does not say it',
  answers(
    'Answers the questions of all other teams',
    'Draws the plans',
    'Answers the questions of all other teams',
  ),
  [
    'warning L3.md:5:1-5:43: Unexpected statement at `L3` that `L1` makes as well and `L2` between them does not, expected it at all three, for levels restate what holds; add it to `L2`',
    '  see L1.md:5:1: At `L1`',
    '  see L2.md:1:1: `L2`',
  ],
)
silent('statements of a competency without a word between', [
  {
    ...levelsWith(
      [`Impact: ${notes}`, 'Craft: Tests.'],
      ['Craft: Tests.'],
      [`Impact: ${notes}`, 'Craft: Tests.'],
    ),
    'ladder.yml': 'inheritance: restated\n',
  },
])
says(
  'statements of a competency with other words between',
  {
    ...levelsWith([`Impact: ${notes}`], ['Impact: Helps.'], [`Impact: ${notes}`]),
    'ladder.yml': 'inheritance: restated\n',
  },
  [
    'warning L3.md:5:1-5:57: Unexpected statement at `L3` that `L1` makes as well and `L2` between them does not, expected it at all three, for levels restate what holds; add it to `L2`',
    '  see L1.md:5:1: At `L1`',
    '  see L2.md:1:1: `L2`',
  ],
)
silent('levels that add to those below', [
  {
    ...answers(
      'Answers the questions of all other teams',
      'Draws the plans',
      'Answers the questions of all other teams',
    ),
    'ladder.yml': 'inheritance: additive\n',
  },
])

/** As many statements as one is compared with, of which no two are alike. */
const many = Array.from(
  { length: 300 },
  (_, index) => `Fills shelf ${String(index)} beside kiln ${String(index)}`,
)
const misspelt = notes.replace('meeting', 'meteing')
silent('a letter that is wrong in a statement behind as many others as one is compared with', [
  levelsWith([`Impact: ${many.join('; ')}; ${notes}`], [`Impact: ${misspelt}; Gives help.`]),
])
says(
  'a level between two that says it otherwise, behind as many others as one is compared with',
  answers(
    'Answers the questions of other teams',
    `${many.join('; ')}; Answers requests of other teams`,
    'Answers the questions of other teams',
  ),
  [
    'warning L3.md:5:1-5:39: Unexpected statement at `L3` that `L1` makes as well and `L2` between them does not, expected it at all three, for levels restate what holds; add it to `L2`',
    '  see L1.md:5:1: At `L1`',
    '  see L2.md:1:1: `L2`',
  ],
)
