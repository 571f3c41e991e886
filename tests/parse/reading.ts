// What tests of reading look at: the blocks of a text, by their kinds and words, and by the slices that they span.
import type { Block } from '../../src/model/block.js'
import type { Section } from '../../src/model/level.js'
import { parseDocument, type SourceDocument } from '../../src/parse/document.js'
import { createTrace, type Trace } from '../../src/parse/trace.js'

/** A text as it was read, with the origins of its parts. */
export function read(text: string, path = 'L1.md'): SourceDocument & { trace: Trace } {
  const trace = createTrace()
  return { ...parseDocument({ path, text }, trace), trace }
}

/** Blocks as nested kinds with their text. */
export function kinds(block: Block): unknown {
  if (block.type === 'ref') return block.ref
  return 'blocks' in block ? [block.type, ...block.blocks.map(kinds)] : `${block.type}: ${block.text}`
}

/** The blocks of all sections, in order. */
export function blocksOf(sections: readonly Section[]): Block[] {
  return sections.flatMap(({ blocks, sections: parts }) => [...blocks, ...blocksOf(parts)])
}

/** The blocks of a text as nested kinds with their text. */
export function kindsIn(text: string, path?: string): unknown[] {
  return blocksOf(read(text, path).sections).map(kinds)
}

/** Each block of a text, those within after the one that holds them, with the slice of the text that it spans. */
export function slicesOf(text: string): [type: string, slice: string][] {
  const { sections, trace } = read(text)
  const slices = (block: Block): [string, string][] => {
    const place = trace.places.get(block)
    const slice = place ? text.slice(place.start.offset, place.end.offset) : '(nowhere)'
    return [[block.type, slice], ...('blocks' in block ? block.blocks.flatMap(slices) : [])]
  }
  return blocksOf(sections).flatMap(slices)
}

/** The bold lead-ins of a text, in order. */
export function leadsIn(text: string): { name: string; rest: string }[] {
  return [...read(text).trace.leads.values()]
}
