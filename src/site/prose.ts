// Whether a document says something besides what its levels own: then it has a page of its own.

import type { Block } from '../model/block.js'
import type { Document } from '../model/ladder.js'
import type { Section } from '../model/level.js'

/** A document with text of its own, more than a list of links to its levels. */
export function holdsProse({ kind, sections }: Document): boolean {
  return kind !== 'level' && sections.some(sectionHolds)
}

/** A section with something to read in it. */
export function sectionHolds({ blocks, sections }: Section): boolean {
  return blocks.some(blockHolds) || sections.some(sectionHolds)
}

function blockHolds(block: Block): boolean {
  if (block.type === 'ref') return false
  return 'blocks' in block ? block.blocks.some(blockHolds) : block.text !== ''
}
