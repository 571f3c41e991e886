// What git writes into a text where two changes met, and somebody committed.

import type { SourceDocument } from '../../parse/document.js'
import { nodesOf, rangeOf } from '../../lint/nodes.js'
import type { Slip } from './slip.js'

const marks = /^(?:<{7} \S.*|>{7} \S.*)$/gmu

/** The first of the marks. Code may show how to merge. */
export function mergeMarks(document: SourceDocument): Slip[] {
  if (!/^(?:<{7}|>{7}) /mu.test(document.text)) return []
  const code = nodesOf(document).flatMap(({ node }) =>
    node.type === 'code' ? [rangeOf(node) ?? [0, 0]] : [],
  )
  const found = [...document.text.matchAll(marks)].find(
    ({ index }) => !code.some(([start, end]) => start <= index && index < end),
  )
  if (!found) return []
  const words = found[0].trimEnd()
  return [{ kind: 'merge', words, start: found.index, end: found.index + words.length }]
}
