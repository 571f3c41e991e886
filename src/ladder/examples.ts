// Examples: the labels that announce them, and the lists that hold them.

import type { Block, GroupBlock } from '../model/block.js'
import type { Example } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import { foreignRole } from './foreign-roles.js'

const exampleLabel = /^(?:some |concrete )?examples?(?: behaviou?rs?| include| of .+)?:?$/u
/** Longer words are no label. */
export const longestLabel = 60

/** Whether words announce examples. */
export function isExampleLabel(label: string): boolean {
  return (
    exampleLabel.test(label.toLowerCase()) ||
    (label.length <= longestLabel && foreignRole(normalizeTitle(label)) === 'examples')
  )
}

/** Every paragraph of a list as an example, nested ones too. */
export function readExamples(
  list: GroupBlock,
  examples: Example[],
  pointer: string,
  trace: Trace,
): GroupBlock {
  list.blocks = list.blocks.map((block): Block => {
    if (block.type === 'item' || block.type === 'list') return readExamples(block, examples, pointer, trace)
    if (block.type !== 'paragraph') return block
    const example: Example = { text: block.text, markdown: block.markdown }
    placeAlike(example, block, trace)
    examples.push(example)
    return { type: 'ref', ref: `${pointer}/${String(examples.length - 1)}` }
  })
  return list
}
