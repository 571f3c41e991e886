// Rows of a table that are the rest of the row above: somebody began a new line in the midst of a cell.

import type { Table } from 'mdast'
import { offsetsOf } from './offsets.js'

/** The indexes of such rows: in a table with an edge at both sides, the row above has no right edge, and they no left one. */
export function brokenRows(table: Table, text: string): Set<number> {
  const lines = table.children.map((row) => {
    const { start, end } = offsetsOf(row)
    return text.slice(start, end).trimEnd()
  })
  const [head = ''] = lines
  if (!hasLeft(head) || !hasRight(head)) return new Set()
  return new Set(
    lines.flatMap((line, index) =>
      index > 1 && !hasLeft(line) && !hasRight(lines[index - 1] ?? '') ? [index] : [],
    ),
  )
}

function hasLeft(line: string): boolean {
  return line.startsWith('|')
}

function hasRight(line: string): boolean {
  return line.endsWith('|') && !line.endsWith(String.raw`\|`)
}
