// The form of the verb with which items begin, in a list and in the ladder.
import rule from '../../src/rules/consistent-verb-form/rule.js'
import { levelsOf } from './levels.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const list = (title: string, ...items: string[]): string =>
  `## ${title}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`
const third = list(
  'Impact',
  'Reviews code.',
  'Writes tests.',
  'Builds tools.',
  'Improves docs.',
  'Asks questions.',
)
const base = list(
  'Impact',
  'Review code.',
  'Write tests.',
  'Build tools.',
  'Improve the docs.',
  'Ask questions.',
)

says(
  'one list in another form than the ladder',
  levelsOf(
    third,
    third,
    list('Impact', 'Review code.', 'Write tests.', 'Build the tools.', 'Delivers work.'),
  ),
  [
    'warning L3.md:5:3-5:9: Unexpected bare verb `Review` (and 2 more here), expected the third person as in most of the ladder; write all levels alike',
    '  see L3.md:6:1: `Write`',
    '  see L3.md:7:1: `Build`',
    'warning L3.md:8:3-8:11: Unexpected third person `Delivers`, expected the bare verb as in the rest of the list; write all items alike',
  ],
)
says('one item in another form than the ladder', levelsOf(third, third, list('Impact', 'Reviewing code.')), [
  'warning L3.md:5:3-5:12: Unexpected `-ing` form `Reviewing`, expected the third person as in most of the ladder; write all levels alike',
])
says(
  'items after a name',
  levelsOf(
    third,
    third,
    list(
      'Impact',
      '**Code**: Reviews code.',
      '**Tests**:Reviewing tests.',
      '**Tools**. Builds tools.',
      '**Docs** – Improves docs.',
    ),
  ),
  [
    'warning L3.md:6:13-6:22: Unexpected `-ing` form `Reviewing`, expected the third person as in the rest of the list; write all items alike',
  ],
)
silent('forms that are alike, that differ in many ways, or that are no verb', [
  levelsOf(third, third),
  levelsOf(base, base),
  levelsOf(list('Impact', 'Reviews code.', 'Write tests.', 'Building tools.')),
  levelsOf(third, third, list('Impact', 'Can review code.', 'Can write tests.', 'Code of others.')),
  levelsOf(third, third, `${third}Examples:\n\n- Review code.\n- Write tests.\n`),
])

const level = (name: string, impact: string): string =>
  `## ${name}\n\n- Impact: ${impact}\n\n- Scope: Works on the services of a team.\n\n- Teamwork:\n\n  - Mentors the others.\n  - Gives feedback.\n\n`

says(
  'a statement that is alone in its competency',
  {
    'engineers.md': `# Engineers\n\n${level('IC1', 'Delivers parts of projects.')}${level('IC2', 'Delivers projects.')}${level('IC3', 'Deliver hard projects.')}`,
  },
  [
    'warning engineers.md:27:11-27:18: Unexpected bare verb `Deliver`, expected the third person as in most of the ladder; write all levels alike',
  ],
)
const able = list(
  'Impact',
  'Can review code.',
  'Can write tests.',
  'Can build tools.',
  'Can improve the docs.',
  'Can ask questions.',
)
silent('a list of verbs where most of the ladder says what people can do', [
  levelsOf(able, able, list('Impact', 'Reviews code.')),
])

silent('shares of the time, which are no statements', [
  levelsOf(
    third,
    third,
    third + list('A usual week', '70% - Bake bread', '20% - Talk to guests', '10% - Learn'),
  ),
])

silent('how much of the time something takes', [
  levelsOf(third, third, list('Impact', '10 % - Review the code of others', '~20% Write the tests of all')),
  levelsOf(third, third, list('Impact', '10-20 % - Review the code of others')),
])
says(
  'a share in the middle of an item',
  levelsOf(third, third, list('Impact', 'Improve the docs by 20 % each year')),
  [
    'warning L3.md:5:3-5:10: Unexpected bare verb `Improve`, expected the third person as in most of the ladder; write all levels alike',
  ],
)
