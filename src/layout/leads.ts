// Competencies that are not headings: `- Impact:` items and bold lines, where several levels have the same ones.

import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { normalizeTitle, slug } from '../model/text.js'
import { placeAlike, type Lead, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { foldName, itemLead, leadNames, lineNames, linesOf, markLabels, namesOf } from './lead-names.js'

/**
 * Turns leads that recur across levels without headings into sections, so that all layouts look alike from here on. Where
 * other levels have a heading further down, what stands above it is divided in the same way.
 */
export function promoteLeads(bare: readonly LevelDraft[], levels: readonly LevelDraft[], trace: Trace): void {
  markLabels(bare, trace)
  promote(
    levels,
    namesOf(bare, Math.ceil(bare.length / 3), (block) => leadNames(block, trace)),
    trace,
  )
}

/** The same for what stands before the headings of levels, where most of them have three such leads or more there: one or two are facts. */
export function promoteLeadsAbove(levels: readonly LevelDraft[], trace: Trace): void {
  const recurring = namesOf(levels, Math.ceil(levels.length / 2), (block) => lineNames(block, trace))
  if (recurring.size >= 3) promote(levels, recurring, trace)
}

function promote(levels: readonly LevelDraft[], recurring: ReadonlySet<string>, trace: Trace): void {
  for (const level of levels) {
    level.sections = level.sections.flatMap((section) =>
      section.title === '' ? promoteIn(section, recurring, trace) : [section],
    )
  }
}

/** The text of a section divided by the lines and items that have such names: what stands before them, and a section for each. */
export function divideBy(
  names: readonly string[],
  section: Section,
  trace: Trace,
): { own: Section; parts: Section[] } {
  const before: Section = { ...section, title: '', heading: '', sections: [] }
  const divided = promoteIn(before, new Set(names.map(normalizeTitle)), trace)
  const parts = divided.filter(({ title }) => title !== '')
  const own: Section = { ...section, blocks: divided.find(({ title }) => title === '')?.blocks ?? [] }
  const place = trace.places.get(section)
  if (place) trace.places.set(own, place)
  return { own, parts }
}

function promoteIn(section: Section, recurring: ReadonlySet<string>, trace: Trace): Section[] {
  if (section.sections.length > 0 && section.title !== '') return [section]
  const own: Section = { ...section, blocks: [] }
  placeAlike(own, section, trace)
  const parts: Section[] = []
  const put = (block: Block): void => {
    const last = parts.at(-1)
    ;(last?.sections.at(-1) ?? last ?? own).blocks.push(block)
  }
  const isRecurring = (name: string): boolean => recurring.has(normalizeTitle(name))
  const divided = section.blocks.flatMap((block): Block[] =>
    block.type === 'paragraph' && lineNames(block, trace, 1).some(isRecurring)
      ? linesOf(block, trace)
      : [block],
  )
  for (const block of divided) {
    const fold = block.type === 'details' ? foldName(block) : undefined
    const [summary, ...folded] = 'blocks' in block ? block.blocks : []
    if (fold !== undefined && isRecurring(fold) && summary && 'text' in summary) {
      const part = partOf(fold, summary, section, trace)
      part.blocks = folded
      parts.push(part)
      continue
    }
    const [line = ''] = lineNames(block, trace, 1)
    if (block.type === 'paragraph' && isRecurring(line)) {
      const part = partOf(line, block, section, trace)
      const lead = trace.leads.get(block)
      if (lead && lead.rest !== '') part.blocks.push(restOf(block, lead, trace))
      parts.push(part)
    } else if (block.type === 'list' && leadNames(block, trace).some(isRecurring)) {
      // A bold line and its list: what the items name is part of what the line names.
      const holder = parts.at(-1)
      if (holder?.blocks.length === 0) divide(block, holder, recurring, holder.sections, put, trace)
      else divide(block, section, recurring, parts, put, trace)
    } else put(block)
  }
  if (parts.length === 0) return [section]
  if (section.title !== '') return [{ ...own, sections: parts }]
  return own.blocks.length > 0 || own.heading !== '' ? [own, ...parts] : parts
}

function divide(
  list: GroupBlock,
  section: Section,
  recurring: ReadonlySet<string>,
  parts: Section[],
  put: (block: Block) => void,
  trace: Trace,
): void {
  const leads = list.blocks.map((item) => itemLead(item, trace))
  const isKnown = (lead: Lead | undefined): boolean =>
    lead !== undefined && recurring.has(normalizeTitle(lead.name))
  // Among items that are all labelled, one whose label no other level has belongs to none of those beside it.
  const all = leads.every(Boolean) && leads.filter(isKnown).length * 2 > leads.length
  for (const [index, item] of list.blocks.entries()) {
    const lead = leads[index]
    const first = item.type === 'item' ? item.blocks[0] : undefined
    if (!lead || !(all || isKnown(lead)) || item.type !== 'item' || first?.type !== 'paragraph') {
      put({ type: 'list', ...(list.ordered ? { ordered: true } : {}), blocks: [item] })
      continue
    }
    const part = partOf(lead.name, first, section, trace)
    if (lead.rest !== '') part.blocks.push(restOf(first, lead, trace))
    part.blocks = part.blocks.concat(item.blocks.slice(1))
    parts.push(part)
  }
}

function partOf(title: string, block: TextBlock, section: Section, trace: Trace): Section {
  const at = block.markdown.indexOf(title)
  const heading = at === -1 ? title : block.markdown.slice(0, at + title.length).trimStart()
  const part: Section = {
    id: slug(title),
    title,
    heading,
    depth: Math.min(6, section.depth + 1),
    role: 'other',
    blocks: [],
    sections: [],
  }
  placeAlike(part, block, trace)
  return part
}

/** Where in its source the rest of a lead begins: at its first three words, or at the first where markup is between them. */
function startOf({ name, rest }: Lead, markdown: string): number {
  const words = rest.split(' ')
  const [first = ''] = words
  const tries = [words.slice(0, 3).join(' '), first.replace(/[:.,;]$/u, '')]
  return tries.map((one) => markdown.indexOf(one, name.length)).find((at) => at !== -1) ?? 0
}

/** What follows the lead, as a paragraph with its own place. */
function restOf(block: TextBlock, lead: Lead, trace: Trace): TextBlock {
  const at = startOf(lead, block.markdown)
  // `**Craft - Learns**`: the bold type begins before the rest, and only ends in it.
  const isWithin = (block.markdown.slice(0, at).match(/\*\*|__/gu) ?? []).length % 2 === 1
  const markdown = block.markdown.slice(at).replace(isWithin ? /(?:\*\*|__)$/u : '', '')
  const rest: TextBlock = { type: 'paragraph', text: lead.rest, markdown }
  const place = trace.places.get(block)
  if (place) {
    const above = block.markdown.slice(0, at).split('\n')
    const column = (above.at(-1)?.length ?? 0) + (above.length === 1 ? place.start.column : 1)
    const start = { line: place.start.line + above.length - 1, column, offset: place.start.offset + at }
    trace.places.set(rest, { path: place.path, start, end: place.end })
  }
  return rest
}
