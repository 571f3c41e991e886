// Competencies that are not headings: `- Impact:` items and bold lines, where several levels have the same ones.

import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { collapse, normalizeTitle, slug } from '../model/text.js'
import { placeAlike, type Lead, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'

/** Turns leads that recur across the levels of a document into sections, so that all layouts look alike from here on. */
export function promoteLeads(levels: readonly LevelDraft[], trace: Trace): void {
  const counts = new Map<string, Set<LevelDraft>>()
  for (const level of levels) {
    for (const block of level.sections.flatMap((section) => section.blocks)) {
      for (const name of leadNames(block, trace)) {
        const key = normalizeTitle(name)
        counts.set(key, (counts.get(key) ?? new Set()).add(level))
      }
    }
  }
  const least = Math.max(2, Math.ceil(levels.length / 3))
  const recurring = (name: string): boolean => (counts.get(normalizeTitle(name))?.size ?? 0) >= least
  for (const level of levels) {
    level.sections = level.sections.flatMap((section) => promoteIn(section, recurring, trace))
  }
}

/** Names that the block could be divided by: item leads of a list whose items mostly have one, or a bold line. */
function leadNames(block: Block, trace: Trace): string[] {
  if (block.type === 'paragraph') {
    const lead = boldLine(block, trace)
    return lead === undefined ? [] : [lead]
  }
  if (block.type !== 'list') return []
  const names = block.blocks.flatMap((item) => {
    const lead = itemLead(item, trace)
    return lead ? [lead.name] : []
  })
  return names.length * 2 > block.blocks.length ? names : []
}

function promoteIn(section: Section, recurring: (name: string) => boolean, trace: Trace): Section[] {
  if (section.sections.length > 0 && section.title !== '') return [section]
  const own: Section = { ...section, blocks: [] }
  placeAlike(own, section, trace)
  const parts: Section[] = []
  const put = (block: Block): void => {
    const last = parts.at(-1)
    ;(last?.sections.at(-1) ?? last ?? own).blocks.push(block)
  }
  for (const block of section.blocks) {
    const line = block.type === 'paragraph' ? boldLine(block, trace) : undefined
    if (block.type === 'paragraph' && line !== undefined && recurring(line))
      parts.push(partOf(line, block, section, trace))
    else if (block.type === 'list' && leadNames(block, trace).some(recurring)) {
      // A bold line and its list: what the items name is part of what the line names.
      const holder = parts.at(-1)
      if (holder?.blocks.length === 0) divide(block, holder, recurring, holder.sections, put, trace)
      else divide(block, section, recurring, parts, put, trace)
    } else put(block)
  }
  if (parts.length === 0) return [section]
  if (section.title !== '') return [{ ...own, sections: parts }]
  return own.blocks.length > 0 ? [own, ...parts] : parts
}

function divide(
  list: GroupBlock,
  section: Section,
  recurring: (name: string) => boolean,
  parts: Section[],
  put: (block: Block) => void,
  trace: Trace,
): void {
  for (const item of list.blocks) {
    const lead = itemLead(item, trace)
    const first = item.type === 'item' ? item.blocks[0] : undefined
    if (!lead || !recurring(lead.name) || item.type !== 'item' || first?.type !== 'paragraph') {
      put({ type: 'list', ...(list.ordered ? { ordered: true } : {}), blocks: [item] })
      continue
    }
    const part = partOf(lead.name, first, section, trace)
    if (lead.rest !== '') part.blocks.push(restOf(first, lead, trace))
    part.blocks = part.blocks.concat(item.blocks.slice(1))
    parts.push(part)
  }
}

/** A lead is a name when it is short and in bold, or plain words before a colon, or all that the item says before its list. */
function itemLead(item: Block, trace: Trace): Lead | undefined {
  if (item.type !== 'item') return undefined
  const [first, second] = item.blocks
  if (first?.type !== 'paragraph') return undefined
  const bold = trace.leads.get(first)
  if (bold && isName(bold.name)) return bold
  const plain = /^([^:]{2,40}):(?:\s+(.*))?$/su.exec(first.text)
  if (plain?.[1] && isName(plain[1])) return { name: plain[1], rest: plain[2] ?? '' }
  return second?.type === 'list' && isName(first.text)
    ? { name: first.text.replace(/:$/u, ''), rest: '' }
    : undefined
}

function isName(text: string): boolean {
  return text.length <= 40 && text.split(' ').length <= 5 && !/[.!?]$/u.test(text)
}

/** A paragraph that is bold as a whole, or opens with asterisks that were never closed. */
function boldLine(block: TextBlock, trace: Trace): string | undefined {
  const lead = trace.leads.get(block)
  if (lead?.rest === '' && lead.name.split(' ').length <= 8) return lead.name
  const slip = /^\*{2,3}([^*\n]{2,60})$/u.exec(block.text)
  return slip?.[1] === undefined ? undefined : collapse(slip[1])
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

/** What follows the lead, as a paragraph with its own place. */
function restOf(block: TextBlock, lead: Lead, trace: Trace): TextBlock {
  const words = lead.rest.split(' ').slice(0, 3).join(' ')
  const at = Math.max(0, block.markdown.indexOf(words, lead.name.length))
  const rest: TextBlock = { type: 'paragraph', text: lead.rest, markdown: block.markdown.slice(at) }
  const place = trace.places.get(block)
  if (place) {
    const oneLine = !block.markdown.slice(0, at).includes('\n')
    const start = oneLine
      ? { line: place.start.line, column: place.start.column + at, offset: place.start.offset + at }
      : place.start
    trace.places.set(rest, { path: place.path, start, end: place.end })
  }
  return rest
}
