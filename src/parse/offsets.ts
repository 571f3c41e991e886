// Where nodes of the Markdown tree stand in their text.

import type { Node } from 'mdast'

/** Start and end of a block. Parsers give each block its place, which the types of mdast do not ask for. */
export function offsetsOf({ position }: Pick<Node, 'position'>): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}
