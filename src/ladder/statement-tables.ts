// Tables inside a competency whose rows are what is expected: `| We expect | For example |`.

import { averageWords, countWords } from '../model/average-words.js'
import type { GroupBlock } from '../model/block.js'
import { normalizeTitle } from '../model/text.js'
import { blockText, groupsOf } from '../layout/grid.js'
import { namesLevel } from '../layout/transitions.js'
import { isExampleLabel } from './examples.js'

/** What a column of such a table holds. */
export type Column = 'statements' | 'examples' | 'aside'

const exampleHead = /^(?:for example|for instance|e g|examples? .*)$/u
const asideHead = /^(?:don ?t|do not|not|avoid|instead of|anti ?patterns?|pitfalls?|red flags?|not this)\b/u

const statementHead = /\b(?:expect\w*|statements?|indicators?|looks like|do)\b/u

/** What each column holds, where every column beside examples holds sentences; nothing for other tables. */
export function statementColumns(table: GroupBlock): Column[] | undefined {
  const [head, ...rows] = table.blocks.map((row) => groupsOf(row, 'cell').map(blockText))
  if (!head || head.some(namesLevel) || rows.some(({ length }) => length !== head.length)) return undefined
  const columns = head.map((title): Column => {
    const plain = normalizeTitle(title)
    if (isExampleLabel(title) || exampleHead.test(plain)) return 'examples'
    return asideHead.test(plain) ? 'aside' : 'statements'
  })
  const areStatements = columns.every(
    (column, c) => column !== 'statements' || holdsStatements(rows.flatMap((row) => row[c] ?? [])),
  )
  // Names of areas, problems or activities are short.
  const least = statementHead.test(normalizeTitle(head[0] ?? '')) ? 2 : 5
  const isNamed = averageWords(rows.map(([first = '']) => first)) < least
  return columns[0] === 'statements' && areStatements && !isNamed ? columns : undefined
}

/** Most cells are of some words, and none begins with a number or a mark. */
function holdsStatements(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '')
  const long = filled.filter((text) => countWords(text) > 1)
  return long.length * 2 > filled.length && filled.every((text) => /^(?:[-–•*·] ?)?\p{Letter}/u.test(text))
}
