// Names in a table of levels: codes at its edges, and labels of rows.

import type { GroupBlock } from '../model/block.js'
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
 * Heads of the one column beside the levels that tables under several headings have: it is the headings that name what each
 * is about, in any language.
 */
export function headsAgain(tables: readonly FoundTable[]): Set<string> {
  const headings = new Map<string, Set<string>>()
  for (const { table, heading } of tables) {
    const [row] = groupsOf(table, 'row')
    const [, head, ...more] = row ? groupsOf(row, 'cell').map(blockText) : []
    if (head === undefined || more.length > 0) continue
    const key = normalizeTitle(head)
    headings.set(key, (headings.get(key) ?? new Set<string>()).add(heading))
  }
  return new Set([...headings].flatMap(([head, { size }]) => (size > 1 ? [head] : [])))
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
