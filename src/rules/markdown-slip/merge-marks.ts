// What git writes into a text where two changes met, and somebody committed.

import type { SourceDocument } from '../../parse/document.js'
import { nodesOf, rangeOf } from '../../lint/nodes.js'
import type { Slip } from './slip.js'

const marks = /^(?:<{7}|>{7}) \S.*/gmu

/** The first of the marks. Code may show how to merge. */
export function mergeMarks(document: SourceDocument): Slip[] {
  const found = [...document.text.matchAll(marks)].find(({ index }) => !isCode(document, index))
  if (!found) return []
  const words = found[0].trimEnd()
  return [{ kind: 'merge', words, start: found.index, end: found.index + words.length }]
}

function isCode(document: SourceDocument, at: number): boolean {
  return nodesOf(document).some(({ node }) => {
    const [start, end] = rangeOf(node) ?? [0, 0]
    return node.type === 'code' && start < at && at < end
  })
}
