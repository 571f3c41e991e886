// Cells of tables that name levels without a link, as an overview has them.

import type { Level } from '../../model/level.js'
import { readIdentity } from '../../layout/identity.js'
import type { Listed } from '../../lint/index-gaps.js'
import { nodesOf, rangeOf } from '../../lint/nodes.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'
import { plainText } from '../../parse/plain.js'

/** First cells of rows, and heads of columns, that begin with the code of a level. */
export function namedCells(document: SourceDocument, levels: readonly Level[]): Listed[] {
  const { path, starts } = document
  const byCode = new Map(levels.map((level) => [level.code, level]))
  byCode.delete(undefined)
  if (byCode.size < 4) return []
  return nodesOf(document).flatMap(({ node, parents: [row, table] }) => {
    if (node.type !== 'tableCell' || row?.type !== 'tableRow' || table?.type !== 'table') return []
    const text = plainText(node)
    const level = byCode.get(/^[A-Z]{1,4}-?\d/u.test(text) ? readIdentity(text).code : undefined)
    const [range, start] = [rangeOf(node), rangeOf(table)?.[0]]
    const isHead = table.children[0] === row
    if (!level || !range || start === undefined || (!isHead && row.children[0] !== node)) return []
    const place = placeBetween(path, starts, ...range)
    return [{ text, url: '', place, level, column: `${String(start)}:${isHead ? 'heads' : 'rows'}` }]
  })
}
