// Competencies that are not headings: `- Impact:` items and bold lines, where several levels have the same ones.

import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { collapse, normalizeTitle, slug, withoutBrackets } from '../model/text.js'
import { placeAlike, type Lead, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { labelledLines } from './labels.js'

/**
 * Turns leads that recur across levels without headings into sections, so that all layouts look alike from here on. Where
 * other levels have a heading further down, what stands above it is divided in the same way.
 */
export function promoteLeads(bare: readonly LevelDraft[], levels: readonly LevelDraft[], trace: Trace): void {
  markLabels(bare, trace)
  const recurring = namesOf(bare, Math.ceil(bare.length / 3), (block) => leadNames(block, trace))
  for (const level of levels) {
    level.sections = level.sections.flatMap((section) =>
      section.title === '' ? promoteIn(section, recurring, trace) : [section],
    )
  }
}

/** The same for what stands before the headings of levels, where most of them have three such leads or more there: one or two are facts. */
export function promoteLeadsAbove(levels: readonly LevelDraft[], trace: Trace): void {
  const recurring = namesOf(levels, Math.ceil(levels.length / 2), (block) => lineNames(block, trace))
  if (recurring.size < 3) return
  for (const level of levels) {
    level.sections = level.sections.flatMap((section) =>
      section.title === '' ? promoteIn(section, recurring, trace) : [section],
    )
  }
}

/** Plain words with a colon right above a list are leads, too, where a level has two such lines or more. */
function markLabels(levels: readonly LevelDraft[], trace: Trace): void {
  const labels = levels.map(({ sections }) => sections.flatMap(({ blocks }) => labelsAboveLists(blocks)))
  if (!labels.some(({ length }) => length > 1)) return
  for (const { label, name } of labels.flat()) trace.leads.set(label, { name, rest: '' })
}

function labelsAboveLists(blocks: readonly Block[]): { label: TextBlock; name: string }[] {
  return blocks.flatMap((label, index) => {
    if (label.type !== 'paragraph' || blocks[index + 1]?.type !== 'list') return []
    const name = /^([^:]{2,40}):$/u.exec(label.text)?.[1]?.trim() ?? ''
    return name !== '' && isName(name) && !saysWho.test(name) ? [{ label, name }] : []
  })
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

/**
 * Names, as titles are compared, by which so many levels divide their text before the first heading. Where lines in bold do,
 * those in italics or in plain words are parts of what they name.
 */
function namesOf(
  levels: readonly LevelDraft[],
  least: number,
  namesIn: (block: Block) => string[],
): Set<string> {
  const isBold = (block: Block): boolean => block.type === 'paragraph' && bold.test(block.markdown)
  const lines = recurringIn(levels, least, (block) => (isBold(block) ? namesIn(block) : []))
  if (lines.size === 0) return recurringIn(levels, least, namesIn)
  return recurringIn(levels, least, (block) =>
    block.type !== 'paragraph' || isBold(block) ? namesIn(block) : [],
  )
}

const bold = /^\s*(?:[*_]{2}|<)(?!u>)/iu

function recurringIn(
  levels: readonly LevelDraft[],
  least: number,
  namesIn: (block: Block) => string[],
): Set<string> {
  const counts = new Map<string, Set<LevelDraft>>()
  for (const level of levels) {
    const sections = level.sections.filter(({ title }) => title === '')
    for (const block of sections.flatMap(({ blocks }) => blocks)) {
      for (const name of namesIn(block)) {
        const key = normalizeTitle(name)
        counts.set(key, (counts.get(key) ?? new Set()).add(level))
      }
    }
  }
  return new Set([...counts].flatMap(([name, { size }]) => (size >= Math.max(2, least) ? [name] : [])))
}

/** Names that a block could be divided by: item leads of a list whose items mostly have one, or a bold line. */
export function leadNames(block: Block, trace: Trace): string[] {
  if (block.type !== 'list') return lineNames(block, trace)
  const names = block.blocks.flatMap((item) => {
    const lead = itemLead(item, trace)
    return lead ? [lead.name] : []
  })
  return names.length * 2 > block.blocks.length ? names : []
}

/** What a paragraph names, or the last of its lines where each of them begins with a label. `least`: so many words follow it. */
function lineNames(block: Block, trace: Trace, least = 8): string[] {
  if (block.type !== 'paragraph') return []
  const line = linesOf(block, trace).at(-1)
  const name = line && lineName(line, trace, least)
  return name === undefined ? [] : [name]
}

/** The lines of a paragraph that each begin with a label, where nothing but a list follows the last; else the paragraph. */
function linesOf(block: TextBlock, trace: Trace): TextBlock[] {
  const lines = labelledLines(block, trace)
  const last = lines?.at(-1)
  return lines && last && trace.leads.get(last)?.rest === '' ? lines : [block]
}

/** What a line names: it is in bold as a whole, or begins with a label that prose follows, and not the value of a fact. */
function lineName(line: TextBlock, trace: Trace, least: number): string | undefined {
  const lead = trace.leads.get(line)
  const isLabel =
    lead &&
    isName(lead.name) &&
    !saysWho.test(lead.name) &&
    lead.rest.split(' ').length >= least &&
    !/\n(?:\*\*|__)/u.test(line.markdown)
  return boldLine(line, trace) ?? (isLabel ? lead.name : undefined)
}

/** `You are here if`, `Who this is for`: labels that say whom a level is for, and not what it is about. */
const saysWho = /\b(?:you|who|if|when|why|what|how)\b/iu

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
  const bare = withoutBrackets(text).trim()
  return text.length <= 60 && bare.length <= 40 && bare.split(' ').length <= 5 && !/[.!?]$/u.test(text)
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
    const above = block.markdown.slice(0, at).split('\n')
    const column = (above.at(-1)?.length ?? 0) + (above.length === 1 ? place.start.column : 1)
    const start = { line: place.start.line + above.length - 1, column, offset: place.start.offset + at }
    trace.places.set(rest, { path: place.path, start, end: place.end })
  }
  return rest
}
