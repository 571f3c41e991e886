// Markdown nodes in document order, each with the nodes around it: for rules about markup.

import type { Nodes, Parents } from 'mdast'
import type { SourceDocument } from '../parse/document.js'

/** A node and what it stands in, innermost first. */
export interface Nested {
  node: Nodes
  parents: readonly Parents[]
}

const cache = new WeakMap<SourceDocument, readonly Nested[]>()

/** Every node of a document's tree; none for data files. Walked once per document. */
export function nodesOf(document: SourceDocument): readonly Nested[] {
  const known = cache.get(document)
  if (known) return known
  const found: Nested[] = []
  const queue: Nested[] = document.tree ? [{ node: document.tree, parents: [] }] : []
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    found.push(entry)
    const { node, parents } = entry
    if (!('children' in node)) continue
    const inside = [node, ...parents]
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) queue.push({ node: child, parents: inside })
    }
  }
  cache.set(document, found)
  return found
}

/** Start and end offset of a node that the parser made. */
export function rangeOf(node: Nodes): readonly [number, number] | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : [start, end]
}
