// What git writes into a text where two changes met, and somebody committed.

import type { SourceDocument } from '../../parse/document.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import type { Slip } from './slip.js'

const marks = /^(?:<{7}|>{7}) \S.*/gmu

/** The first of the marks. Code may show how to merge. */
export function mergeMarks(document: SourceDocument): Slip[] {
  const { text } = document
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return []
  const code = nodesOfType(document, 'code').map(({ node }) => rangeOf(node) ?? [])
  let next = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    while ((code[next]?.[1] ?? Infinity) <= index) next++
    if ((code[next]?.[0] ?? Infinity) < index) continue
    const words = mark.trimEnd()
    return [{ kind: 'merge', words, start: index, end: index + words.length }]
  }
  return []
}
