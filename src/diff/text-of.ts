// The words of a block, with what it holds.

import type { Block } from '../model/block.js'

/** Plain text of a block and the blocks in it; empty for what other parts own and for what readers do not see. */
export function textOf(block: Block): string {
  return read(block, 'text')
}

/** The same as Markdown source. */
export function markdownOf(block: Block): string {
  return read(block, 'markdown')
}

function read(block: Block, form: 'text' | 'markdown'): string {
  if ('blocks' in block) {
    const separator = block.type === 'row' ? ' | ' : block.type === 'cell' ? ' ' : '\n'
    return block.blocks
      .map((part) => read(part, form))
      .filter(Boolean)
      .join(separator)
  }
  switch (block.type) {
    case 'ref':
    case 'comment':
    case 'front-matter':
    case 'heading':
      return ''
    default:
      return block[form]
  }
}
