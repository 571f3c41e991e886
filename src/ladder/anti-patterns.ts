// Blocks of a section to anti-patterns. What they own leaves a `ref` behind.

import type { Block, TextBlock } from '../model/block.js'
import type { AntiPattern, Section } from '../model/level.js'
import { slug, uniqueIds } from '../model/text.js'
import { placeAlike, type Trace } from '../parse/trace.js'

/** Reads `**Name**. Explanation` items, paragraphs and headed parts of an anti-pattern section. */
export function readAntiPatterns(
  section: Section,
  level: { id: string },
  found: AntiPattern[],
  trace: Trace,
): void {
  const unique = uniqueIds()
  for (const { id } of found) unique(id)
  const read = (block: TextBlock, heading?: string): Block => {
    const lead = trace.leads.get(block)
    const name = heading ?? lead?.name ?? firstSentence(block.text)
    const pattern: AntiPattern = {
      id: unique(`${level.id}/anti-patterns/${slug(name)}`),
      name,
      text: heading === undefined && lead ? lead.rest : block.text,
      markdown: block.markdown,
    }
    placeAlike(pattern, block, trace)
    found.push(pattern)
    return { type: 'ref', ref: `/antiPatterns/${String(found.length - 1)}` }
  }
  const walk = (block: Block): Block => {
    if (block.type === 'item') {
      const [first, ...rest] = block.blocks
      if (first?.type !== 'paragraph' || first.text === '') return block
      block.blocks = [read(first), ...rest]
    } else if (block.type === 'list') block.blocks = block.blocks.map(walk)
    else if (block.type === 'paragraph' && (trace.leads.get(block)?.rest ?? '') !== '') return read(block)
    return block
  }
  section.blocks = section.blocks.map(walk)
  for (const part of section.sections) {
    const index = part.blocks.findIndex((block) => block.type === 'paragraph' && block.text !== '')
    const first = part.blocks[index]
    if (first?.type === 'paragraph') part.blocks[index] = read(first, part.title)
    else readAntiPatterns(part, level, found, trace)
  }
}

function firstSentence(text: string): string {
  return /^.{1,80}?(?=[.:!?](?:\s|$))/u.exec(text)?.[0] ?? text.slice(0, 80)
}
