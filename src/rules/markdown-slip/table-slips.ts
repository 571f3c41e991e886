// Cells of a table that were broken in two lines: the second one is shown as a row of its own.

import { nodesOf, rangeOf } from '../../lint/nodes.js'
import { brokenRows } from '../../parse/broken-rows.js'
import type { SourceDocument } from '../../parse/document.js'
import type { Slip } from './slip.js'

/** All slips that have to do with tables. */
export function tableSlips(document: SourceDocument): Slip[] {
  return nodesOf(document).flatMap(({ node }): Slip[] => {
    if (node.type !== 'table') return []
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
  })
}
