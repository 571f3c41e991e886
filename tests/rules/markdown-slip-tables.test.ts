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
