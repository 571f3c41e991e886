// The tables of a document, with the headings that they stand under.

import type { Block, GroupBlock } from '../model/block.js'
import type { Section } from '../model/level.js'

/** A table, and where it stands. */
export interface FoundTable {
  table: GroupBlock
  /** Titles of the sections that it stands in, from the outermost. */
  headings: readonly string[]
  /** The last of them. */
  heading: string
}

/** The tables of some sections, those inside of other blocks among them, in order. */
export function tablesOf(sections: readonly Section[], above: readonly string[] = []): FoundTable[] {
  const within = (blocks: readonly Block[]): GroupBlock[] =>
    blocks.flatMap((block) =>
      block.type === 'table' ? [block] : 'blocks' in block ? within(block.blocks) : [],
    )
  return sections.flatMap((section) => {
    const headings = [...above, section.title]
    return [
      ...within(section.blocks).map((table) => ({ table, headings, heading: section.title })),
      ...tablesOf(section.sections, headings),
    ]
  })
}
