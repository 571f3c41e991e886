// Edits put into a text.

import type { Edit } from './diagnostic.js'

/** The text with edits, of which none overlaps another, in any order; offsets are those of the text before all of them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => a.range[0] - b.range[0])
    .reduceRight(
      (result, { range: [start, end], text: put }) => result.slice(0, start) + put + result.slice(end),
      text,
    )
}
