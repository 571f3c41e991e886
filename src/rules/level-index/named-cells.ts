// Cells of tables that name levels without a link, as an overview has them.

import type { TableCell } from 'mdast'
import type { Level } from '../../model/level.js'
import { readIdentity } from '../../layout/identity.js'
import type { Listed } from '../../lint/index-gaps.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'
import { plainText } from '../../parse/plain.js'

/** First cells of rows, and heads of columns, that begin with the code of a level. */
export function namedCells(document: SourceDocument, levels: readonly Level[]): Listed[] {
  const { path, starts } = document
  const byCode = new Map(levels.map((level) => [level.code, level]))
  byCode.delete(undefined)
  if (byCode.size < 4) return []
  const listed = (cells: readonly TableCell[]): Listed[] => {
    const column = {}
    return cells.flatMap((cell) => {
      const text = plainText(cell)
      const level = byCode.get(/^[A-Z]{1,4}-?\d/u.test(text) ? readIdentity(text).code : undefined)
      const range = rangeOf(cell)
      return range ? [{ text, url: '', place: placeBetween(path, starts, ...range), level, column }] : []
    })
  }
  return nodesOfType(document, 'table').flatMap(({ node }) => {
    const heads = node.children.slice(0, 1).flatMap(({ children }) => children)
    return [...listed(heads), ...listed(node.children.flatMap(({ children }) => children.slice(0, 1)))]
  })
}
