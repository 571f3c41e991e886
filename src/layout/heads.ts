// Which cells of a table name levels: those of a head row, or those of the first column.

import type { GroupBlock } from '../model/block.js'
import { collapse } from '../model/text.js'
import type { Grid } from './grid.js'
import { isRoleTitle, namesSeniority, readIdentity, roleNoun } from './identity.js'

/** Whether a cell is the name of a level and nothing else. */
export function namesLevel(text: string): boolean {
  const bare = collapse(text)
  if (bare === '' || bare.length > 60) return false
  const identity = readIdentity(bare)
  return identity.code !== undefined || isRoleTitle(bare)
}

/** The head row whose cells, but for those at the left, name levels. */
export function levelColumns(grid: Grid): { row: number; columns: number[] } | undefined {
  for (const [r, row] of grid.slice(0, 4).entries()) {
    const columns = row.flatMap((position, c) =>
      c > 0 && position?.origin && namesLevel(position.text) ? [c] : [],
    )
    const first = columns[0] ?? 0
    const heads = row.filter((position, c) => c >= first && position?.origin && position.text !== '')
    if (columns.length < 2 || columns.length * 3 < heads.length * 2) continue
    if (row[0] && namesLevel(row[0].text) && (row[0].cell.columns ?? 1) === 1) continue
    if (saysMuch(grid.slice(r + 1), columns)) return { row: r, columns }
  }
  return undefined
}

/** Heads of a column that do not name what is in it, so that the heading above the table does. */
export const saysNothing =
  /^(?:(?:key )?(?:expectations?|descriptions?|details?|behaviou?rs?|criteria|definitions?|responsibilities|skills)|what(?: .*)?|)$/u

/** Whether every cell of the first row names a level of one family, and the rows below say much. */
export function hasBareColumns(grid: Grid): boolean {
  const heads = grid[0] ?? []
  const names = heads.map((position) => position?.text ?? '')
  const coded = names.every((name) => readIdentity(name).code !== undefined)
  const family = new Set(names.map(roleNoun)).size === 1 && names.some(namesSeniority)
  const isHead = names.length >= 2 && names.every(namesLevel) && (coded || family)
  const columns = heads.map((_, column) => column)
  const named = grid.slice(1).some((row) => namesLevel(row[0]?.text ?? ''))
  return isHead && !named && saysMuch(grid.slice(1), columns)
}

/** Rows that levels name, the column of their names, and the row of heads. */
export interface LevelRows {
  column: number
  rows: Set<number>
  head: number
}

/** The first column, where its cells name levels. */
export function levelRows(grid: Grid): LevelRows | undefined {
  const column = 0
  const rows = new Set<number>()
  const names = new Set<GroupBlock>()
  for (const [r, row] of grid.entries()) {
    const position = row[column]
    if (r === 0 || !position || !namesLevel(position.text)) continue
    rows.add(r)
    names.add(position.cell)
  }
  const [top = 0] = rows
  const head = top - 1
  const labels = grid[head]?.filter((position) => position?.text) ?? []
  if (names.size < 2 || labels.length < 2) return undefined
  const columns = (grid[head] ?? []).map((_, c) => c).filter((c) => c !== column)
  return saysMuch(
    [...rows].flatMap((r) => (grid[r] ? [grid[r]] : [])),
    columns,
  )
    ? { column, rows, head }
    : undefined
}

/** Whether cells hold expectations, and not links, ticks and amounts as an overview table does. */
function saysMuch(rows: Grid, columns: number[]): boolean {
  const texts = rows.flatMap((row) => columns.flatMap((c) => (row[c]?.text ? [row[c].text] : [])))
  const words = texts.flatMap((text) => text.split(' ').filter((word) => /\p{L}/u.test(word))).length
  return texts.length > 0 && words / texts.length >= 4
}
