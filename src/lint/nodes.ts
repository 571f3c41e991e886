// Markdown nodes in document order, each with the nodes around it: for rules about markup.

import type { Nodes, Parents } from 'mdast'
import { grouped } from '../model/grouped.js'
import type { SourceDocument } from '../parse/document.js'
import { readOnce } from './reading.js'

/** A node and what it stands in, innermost first. */
export interface Nested<N extends Nodes = Nodes> {
  node: N
  parents: readonly Parents[]
}

type NodeOf<T extends Nodes['type']> = Nodes & { type: T }

/** Every node of a document's tree; none for data files. Walked once per document. */
export const nodesOf: (document: SourceDocument) => readonly Nested[] = readOnce(walk)

function walk(document: SourceDocument): Nested[] {
  const found: Nested[] = []
  const queue: Nested[] = document.tree ? [{ node: document.tree, parents: [] }] : []
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    found.push(entry)
    const { node, parents } = entry
    if (!('children' in node)) continue
    const inside = [node, ...parents]
    for (const child of node.children.toReversed()) queue.push({ node: child, parents: inside })
  }
  return found
}

/** The nodes of one type, in document order: few of all, for what looks at a few. */
export function nodesOfType<T extends Nodes['type']>(
  document: SourceDocument,
  type: T,
): readonly Nested<NodeOf<T>>[] {
  const entries: readonly Nested[] = byType(document).get(type) ?? []
  return entries.filter((entry): entry is Nested<NodeOf<T>> => entry.node.type === type)
}

const byType = readOnce((document) => grouped(nodesOf(document), ({ node }) => node.type))

/** Start and end offset of a node that the parser made. */
export function rangeOf(node: Nodes): readonly [number, number] | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : [start, end]
}
