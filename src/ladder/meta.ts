// Labelled facts about a level (`**Planning horizon**: 6-12 months`) out of its first blocks, labels kept as written.

import type { Block, TextBlock } from '../model/block.js'
import type { Meta } from '../model/level.js'
import { labelledLines } from '../layout/labels.js'
import { slug } from '../model/text.js'
import { placeAlike, type Trace } from '../parse/trace.js'

/** Takes labelled facts out of the blocks. `alone`: the level has sections, so a labelled list here is not what it expects. */
export function readMetaBlocks(
  blocks: readonly Block[],
  meta: Meta[],
  trace: Trace,
  alone: boolean,
): Block[] {
  return blocks.map((block): Block => {
    if (
      block.type === 'list' &&
      alone &&
      block.blocks.length > 0 &&
      block.blocks.every((item) => labelled(item, trace))
    ) {
      block.blocks = block.blocks.map((item) => takeItem(item, meta, trace))
      return block
    }
    if (block.type === 'paragraph') {
      if (isFact(block, trace)) return take(block, meta, trace)
      const lines = labelledLines(block, trace)
      if (lines) return { type: 'group', blocks: lines.map((line) => take(line, meta, trace)) }
    }
    return block
  })
}

function labelled(item: Block, trace: Trace): boolean {
  if (item.type !== 'item') return false
  const [first] = item.blocks
  return first?.type === 'paragraph' && item.blocks.length === 1 && isFact(first, trace)
}

function isFact(block: TextBlock, trace: Trace): boolean {
  const lead = trace.leads.get(block)
  return lead !== undefined && lead.rest !== '' && lead.name.length <= 60 && !block.markdown.includes('\n')
}

function takeItem(item: Block, meta: Meta[], trace: Trace): Block {
  if (item.type !== 'item') return item
  const [first] = item.blocks
  if (first?.type === 'paragraph') item.blocks = [take(first, meta, trace)]
  return item
}

function take(block: TextBlock, meta: Meta[], trace: Trace): Block {
  const lead = trace.leads.get(block)
  if (!lead) return block
  const fact: Meta = { key: slug(lead.name), label: lead.name, value: lead.rest, markdown: block.markdown }
  placeAlike(fact, block, trace)
  meta.push(fact)
  return { type: 'ref', ref: `/meta/${String(meta.length - 1)}` }
}
