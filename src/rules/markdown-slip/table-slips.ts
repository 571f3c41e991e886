// Tables that are not shown as they were meant: cells broken in two lines, rows apart from their table, cells beyond its width.

import type { Nodes, Table } from 'mdast'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import { brokenRows } from '../../parse/broken-rows.js'
import type { SourceDocument } from '../../parse/document.js'
import type { Slip } from './slip.js'

/** All slips that have to do with tables. */
export function tableSlips(document: SourceDocument): Slip[] {
  return [
    ...nodesOfType(document, 'paragraph').flatMap(({ node, parents }) =>
      looseRows(node, parents[0]?.children ?? [], document),
    ),
    ...nodesOfType(document, 'table').flatMap(({ node }) => [
      ...broken(node, document),
      ...unequalRows(node, document),
    ]),
  ]
}

/** Rows between bars at both ends that are a paragraph: below a table and an empty line, or without the line of dashes. */
function looseRows(node: Nodes, siblings: readonly Nodes[], { text }: SourceDocument): Slip[] {
  const range = rangeOf(node)
  const bars = range ? barsIn(text.slice(...range)) : 0
  if (!range || bars < 3) return []
  const above = siblings[siblings.indexOf(node) - 1]
  const aboveRange = above && rangeOf(above)
  const before = aboveRange ? text.slice(...aboveRange) : ''
  if (above?.type === 'paragraph' && barsIn(before) > 1) return []
  const [row = ''] = text.slice(...range).split(/\r\n|\n|\r/u, 1)
  const isRow = above?.type === 'table' && above.children[0]?.children.length === bars - 1
  const kind = isRow ? 'apart' : 'undashed'
  return [{ kind, words: row.slice(0, 40).trim(), start: range[0], end: range[0] + row.length }]
}

/** How many bars the first line has, where each line has one at both ends. */
function barsIn(paragraph: string): number {
  if (!paragraph.trimStart().startsWith('|')) return 0
  const lines = paragraph.split(/\r\n|\n|\r/u).map((line) => line.trim())
  if (!lines.every((line) => line.startsWith('|') && line.endsWith('|'))) return 0
  return lines[0]?.match(/(?<!\\)\|/gu)?.length ?? 0
}

/** A row with words beyond the width of the head, and the only row that does not reach it. */
function unequalRows({ children: [head, ...rows] }: Table, { text }: SourceDocument): Slip[] {
  const width = head?.children.length ?? 0
  const short = rows.filter(({ children }) => children.length < width)
  // Cells that would be empty may be left out at the end.
  const isFilled = rows.every((row) => short.includes(row) || row.children.at(-1)?.children.length !== 0)
  return rows.flatMap((row): Slip[] => {
    const range = rangeOf(row)
    if (!range) return []
    const beyond = row.children.slice(width).find(({ children }) => children.length > 0)
    const from = beyond && rangeOf(beyond)?.[0]
    if (from !== undefined) {
      const words = text.slice(from, range[1]).replaceAll('|', ' ').trim().slice(0, 40)
      return [{ kind: 'wide', words, start: from, end: range[1] }]
    }
    const isOnlyShort =
      short.length === 1 && short[0] === row && rows.length > 2 && row.children.length > 1 && isFilled
    if (!isOnlyShort) return []
    return [{ kind: 'narrow', words: text.slice(...range).slice(0, 40), start: range[0], end: range[1] }]
  })
}

function broken(node: Table, document: SourceDocument): Slip[] {
  return [...brokenRows(node, document.text)].flatMap((index): Slip[] => {
    const [above, row] = node.children.slice(index - 1, index + 1)
    const before = above && rangeOf(above)
    const range = row && rangeOf(row)
    if (!before || !range) return []
    const [start, end] = range
    const [cell = ''] = document.text.slice(start, end).split('|')
    const words = cell.trim().split(' ').slice(0, 3).join(' ')
    const text = /^\p{Ll}/u.test(words) ? ' ' : '<br>'
    // From the end of the line above: an editor's quick fix takes the place of the whole finding.
    return [{ kind: 'row', words, start: before[1], end, fix: { range: [before[1], start], text } }]
  })
}
