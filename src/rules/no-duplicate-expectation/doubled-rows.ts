// Rows of a table that stand right below themselves.

import type { TableRow } from 'mdast'
import type { Place } from '../../model/place.js'
import { neighbours } from '../../model/neighbours.js'
import { collapse } from '../../model/text.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'

/** A row that says what the one above it says. */
export interface DoubledRow {
  words: string
  place: Place
  above: Place
}

/** Rows that have a name and say something of it, twice in a row. Those of a template, to be filled in, are alike on purpose. */
export function doubledRows(document: SourceDocument): DoubledRow[] {
  const { path, starts, text } = document
  if (!text.includes('|')) return []
  const cellsOf = ({ children }: TableRow): string[] =>
    children.map((cell) => collapse(text.slice(...(rangeOf(cell) ?? [0, 0])).replaceAll('|', '')))
  return nodesOfType(document, 'table').flatMap(({ node }) =>
    neighbours(node.children).flatMap(([before, row]): DoubledRow[] => {
      const [cells, range, above] = [cellsOf(row), rangeOf(row), rangeOf(before)]
      if (!range || !above || !saysSomething(cells) || cells.join('|') !== cellsOf(before).join('|'))
        return []
      return [
        {
          words: cells.join(' | ').slice(0, 40).trim(),
          place: placeBetween(path, starts, ...range),
          above: placeBetween(path, starts, ...above),
        },
      ]
    }),
  )
}

function saysSomething(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell))
  return (
    filled[0] === cells[0] &&
    new Set(filled).size > 1 &&
    filled.join(' ').split(' ').length > 3 &&
    !cells.some((cell) => /_{3}|\.{3}|^[[<{].*[\]>}]$/u.test(cell))
  )
}
