// Names in a table of levels: codes at its edges, and labels of rows.

import type { GroupBlock } from '../model/block.js'
import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import { blockText, groupsOf, type Grid } from './grid.js'
import { readIdentity } from './identity.js'
import type { FoundTable } from './tables.js'

/** The codes in the first column and the first rows of a table. */
export function codesAtEdges(grid: Grid): string[] {
  const edge = [...grid.map(([first]) => first), ...grid.slice(0, 4).flat()]
  return edge.flatMap((position) =>
    position && position.text.length <= 60 ? (readIdentity(position.text).code ?? []) : [],
  )
}

/** `Level 2` as tables write it, who have little room: `L2`. */
export function briefly(key: string): string {
  return key.replace(/^(?:Level|Lvl) /u, 'L')
}

/**
 * Heads of the one column beside the levels that tables under several headings have, each with the same levels: it is the
 * headings that name what each table is about, in any language.
 */
export function headsAgain(tables: readonly FoundTable[]): Set<string> {
  const columns = tables.flatMap(({ table, heading }) => {
    const rows = groupsOf(table, 'row').map((row) => groupsOf(row, 'cell').map(blockText))
    const [[, head, ...more] = [], ...below] = rows
    const levels = below.map(([name = '']) => normalizeTitle(name)).join('\n')
    return head === undefined || more.length > 0 ? [] : { head: normalizeTitle(head), levels, heading }
  })
  const alike = grouped(columns, ({ head, levels }) => `${head}\n${levels}`)
  return new Set(
    [...alike.values()].flatMap((own) =>
      new Set(own.map(({ heading }) => heading)).size > 1 ? own[0].head : [],
    ),
  )
}

/** Row labels that stand under more than one group. */
export function namesTwice(rows: Grid, firstColumn: number): Set<string> {
  const seen = new Set<GroupBlock>()
  const counts = new Map<string, number>()
  for (const row of rows) {
    const label = row[firstColumn - 1]
    if (!label || seen.has(label.cell)) continue
    seen.add(label.cell)
    const name = normalizeTitle(label.text)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])))
}
