// Cells of a table that go on in the next line, and rows that only look like it.
import rule from '../../src/rules/markdown-slip/rule.js'
import { saysOf, silentOf } from './told.js'

const says = saysOf(rule)
const silent = silentOf(rule)
const table = (...rows: string[]): string =>
  `# L1\n\n| Area | What |\n|---|---|\n${rows.map((row) => `${row}\n`).join('')}`

says(
  'a cell that goes on in the next line',
  table('| Craft | Writes tests', 'and reads them. |', '| People | Asks. |'),
  [
    'warning L1.md:5:23-6:18: Unexpected line `and reads them. …` in the midst of a cell, expected it in the line above, without which it is shown as a row of its own; join the two lines',
    String.raw`  fix: "\n" → " "`,
  ],
)
says('a sentence in the next line', table('| Craft | Writes tests.', 'Reads. | More. |'), [
  'warning L1.md:5:24-6:17: Unexpected line `Reads. …` in the midst of a cell, expected it in the line above, without which it is shown as a row of its own; join the two lines',
  String.raw`  fix: "\n" → "<br>"`,
])
silent('rows without a break', [
  table('| Craft | Writes tests. |', '| People | Asks. |'),
  table('| Craft | Writes tests. |', 'People | Asks. |'),
  table('| Craft | Writes tests.', '| People | Asks. |'),
  '# L1\n\nArea | What\n---|---\nCraft | Writes.\nPeople | Asks.\n',
  '# L1\n\n| Area | What\n|---|---\n| Craft | Writes.\nPeople | Asks.\n',
])

says(
  'a row below an empty line, and another',
  table('| Craft | Writes tests. |', '', '| People | Asks. |', '| Scope | Plans. |'),
  [
    'warning L1.md:7:1-7:19: Unexpected empty line above `| People | Asks. |`, expected the row right under the row above, without which it is shown as text; remove the line',
  ],
)
says(
  'rows without a line of dashes',
  '# L1\n\n| Area | What |\n\n| Craft | Writes tests. |\n\n| People | Asks. |\n',
  [
    'warning L1.md:3:1-3:16: Unexpected rows from `| Area | What |` without a line of dashes under the first, expected one, without which they are shown as text; add it, and remove empty lines between the rows',
  ],
)
says('another table without a line of dashes', table('| Craft | Writes. |', '', '| A | B | C |'), [
  'warning L1.md:7:1-7:14: Unexpected rows from `| A | B | C |` without a line of dashes under the first, expected one, without which they are shown as text; add it, and remove empty lines between the rows',
])
says(
  'words beyond the last column',
  table('| Craft | Writes tests. | Reads them. |', '| Scope | Plans. | |'),
  [
    'warning L1.md:5:25-5:40: Unexpected `Reads them.` beyond the last column, expected as many cells as the head has, for others are not shown; remove a `|`, or write it as `\\|`',
  ],
)
says(
  'many words beyond the last column, in two cells',
  table('| Craft | Writes tests. | Reads them. | Helps each of the others with theirs. |'),
  [
    'warning L1.md:5:25-5:80: Unexpected `Reads them.   Helps each of the others w` beyond the last column, expected as many cells as the head has, for others are not shown; remove a `|`, or write it as `\\|`',
  ],
)
says(
  'rows without a line of dashes at the start of a file',
  '| Area | What |\n  | Craft | Writes. | \n\n# L1\n\n- Plans.\n',
  [
    'warning L1.md:1:1-1:16: Unexpected rows from `| Area | What |` without a line of dashes under the first, expected one, without which they are shown as text; add it, and remove empty lines between the rows',
  ],
)
says(
  'rows without a line of dashes below a text, of which the first is long',
  `# L1\n\nThis is asked:\n\n| ${'Area'.padEnd(50)} | What |\n| Craft | Writes. |\n`,
  [
    'warning L1.md:5:1-5:62: Unexpected rows from `| Area` without a line of dashes under the first, expected one, without which they are shown as text; add it, and remove empty lines between the rows',
  ],
)
says('rows without a line of dashes below a bar alone', '# L1\n\n|\n\n| Area | What |\n', [
  'warning L1.md:5:1-5:16: Unexpected rows from `| Area | What |` without a line of dashes under the first, expected one, without which they are shown as text; add it, and remove empty lines between the rows',
])
const three = '# L1\n\n| Area | Junior | Senior |\n|---|---|---|\n'
says(
  'the only row without a bar that each other has',
  `${three}| Craft | Writes. | Plans. |\n| People Asks. | Answers. |\n| Scope | Own. | All. |\n`,
  [
    'warning L1.md:6:1-6:28: Unexpected row `| People Asks. | Answers. |` with fewer cells than each other row, expected as many; add the `|` that is missing',
  ],
)
silent('lines with bars that are no rows', [
  '# L1\n\n| Area | What |\nis no table.\n',
  '# L1\n\nArea | What | Who | When\n',
  '# L1\n\n| Area | What | Who\n',
  '# L1\n\nArea | What | Who |\n',
])
silent('rows that are as wide as they are meant to be', [
  `${three}| Craft | Writes. | Plans. |\n| People |\n| Scope | Own. | All. |\n`,
  `${three}| Craft | Writes. | Plans. |\n| People | Asks. |\n| Scope | Own. | |\n`,
  `${three}| Craft | Writes. |\n| People | Asks. |\n| Scope | Own. | All. |\n`,
  `${three}| Craft | Writes. |\n| Scope | Own. | All. |\n`,
  '# L1\n\nThe size |x| of a vector.\n\n|x|\n\n| Area | What |\nis no table.\n',
])
