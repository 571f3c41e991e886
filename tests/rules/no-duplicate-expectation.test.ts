// Rows of tables that stand below themselves, and repeats beside them.
import rule from '../../src/rules/no-duplicate-expectation/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)

/** A level with a table, of which this row stands there twice. */
const twice = (row: string, more = ''): string =>
  `# L1\n\n| Area | Now | Then |\n| --- | --- | --- |\n${row}\n${row}\n${more}`

says('a row of four words', twice('| Clay | Kneads it daily | |'), [
  'warning L1.md:6:1-6:29: Unexpected row `Clay | Kneads it daily | …` in the words of the row above, expected it once; remove it, or write what was to stand there',
  '  see L1.md:5:1: The row above',
])
says(
  'a row whose words end in a space where they are cut',
  twice('| Clay of the yard and of the river bank | Kneads it daily | |'),
  [
    'warning L1.md:6:1-6:63: Unexpected row `Clay of the yard and of the river bank | …` in the words of the row above, expected it once; remove it, or write what was to stand there',
    '  see L1.md:5:1: The row above',
  ],
)
says(
  'a row with a name of two parts, a remark in brackets and a link',
  twice('| [Clay](clay.md) of the yard | Kneads clay_of_the_yard [daily] | |'),
  [
    'warning L1.md:6:1-6:68: Unexpected row `[Clay](clay.md) of the yard | Kneads cla …` in the words of the row above, expected it once; remove it, or write what was to stand there',
    '  see L1.md:5:1: The row above',
  ],
)
silent('rows that only tick, that go on from the one above, and that are to be filled in', [
  twice('| Clay of the yard | – | – |'),
  twice('| | Kneads clay all day | Digs clay all day |'),
  twice('| Clay of the yard | ___ | Kneads it |'),
  twice('| Clay of the yard | [what is done] | Kneads it |'),
  twice('| Clay of the yard | Kneads it ... | |'),
])
says(
  'a row that stands there twice, beside statements that do',
  {
    'L1.md': `# L1\n\n## Glaze\n\n- Mixes all glazes for the big kiln.\n\n## Fire\n\n- Mixes all glazes for the big kiln.\n\n## Clay\n\n| Area | What is done |\n| --- | --- |\n| Clay | Kneads clay for the whole yard. |\n| Clay | Kneads clay for the whole yard. |\n\n## Sales\n\n- Sells what came from the kiln.\n\n## Fairs\n\n- Sells what came from the kiln.\n`,
    'L2.md': `# L2\n\n## Glaze\n\n- Mixes new glazes for others too.\n\n## Fire\n\n- Fires the kiln of the whole yard.\n\n## Sales\n\nAsks others.\nAnd waits.\n\n- Fires the kiln of the whole yard.\n`,
  },
  [
    'warning L1.md:9:1-9:37: Unexpected expectation that `L1` states already in `Glaze`, expected each expectation once; remove one of the two',
    '  see L1.md:5:1: The same at `L1`',
    'warning L1.md:16:1-16:43: Unexpected row `Clay | Kneads clay for the whole yard. …` in the words of the row above, expected it once; remove it, or write what was to stand there',
    '  see L1.md:15:1: The row above',
    'warning L1.md:24:1-24:33: Unexpected expectation that `L1` states already in `Sales`, expected each expectation once; remove one of the two',
    '  see L1.md:20:1: The same at `L1`',
    'warning L2.md:16:1-16:36: Unexpected expectation that `L2` states already in `Fire`, expected each expectation once; remove one of the two',
    '  see L2.md:9:1: The same at `L2`',
  ],
)

/** A form to be filled in, under each of these headings. */
const form = (...titles: string[]): string =>
  `# L1\n\n${titles.map((title) => `## ${title}\n\nBakes with ${title}.\n\n- [ ] I do not do this yet\n- [ ] I do what is expected here\n\n`).join('')}`

silent('a form that stands under each competency', [form('Dough', 'Oven', 'Shop')])
says('two tasks that stand in two places', form('Dough', 'Oven'), [
  'warning L1.md:14:1-14:27: Unexpected 2 expectations that `L1` states already in `Dough`, expected each expectation once; remove one of the two',
  '  see L1.md:7:1: The same at `L1`',
  '  see L1.md:15:1: Another one',
  '  see L1.md:8:1: The same at `L1`',
])
says(
  'a share of the time that a level below has as well, and a share of something else',
  {
    'ladder.yml': 'inheritance: additive\n',
    'L1.md':
      '# L1\n\n## Craft\n\n- 70 % - Bakes bread and rolls\n- 30% Talks to guests in the shop\n- 90% of all loaves are sold\n',
    'L2.md':
      '# L2\n\n## Craft\n\n- 70 % - Bakes bread and rolls\n- 30% Talks to guests in the shop\n- 90% of all loaves are sold\n- Fires the big oven before dawn.\n- Plans the week of the shop.\n',
  },
  [
    'warning L2.md:7:1-7:29: Unexpected expectation at `L2` in the words of `L1`, expected only what the level adds; say what is more at `L2`, or remove what is not',
    '  see L1.md:7:1: The same at `L1`',
  ],
)

says(
  'one statement in three places, and another in two whose names together read the same',
  {
    'L1.md':
      '# L1\n\n## Bread\n\n- Kneads what was mixed at night.\n\n## BreadOven\n\n- Cleans the big oven at noon.\n\n## Oven\n\n- Kneads what was mixed at night.\n\n## Shop\n\n- Kneads what was mixed at night.\n- Cleans the big oven at noon.\n',
  },
  [
    'warning L1.md:17:1-17:34: Unexpected expectation that `L1` states already in `Bread`, expected each expectation once; remove one of the two',
    '  see L1.md:5:1: The same at `L1`',
    '  see L1.md:13:1: The same at `L1`',
    'warning L1.md:18:1-18:31: Unexpected expectation that `L1` states already in `BreadOven`, expected each expectation once; remove one of the two',
    '  see L1.md:9:1: The same at `L1`',
  ],
)
