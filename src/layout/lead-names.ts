// By which names levels divide their text where those are no headings: `- Impact:` items, bold lines, labels.

import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import { collapse, normalizeTitle, withoutBrackets } from '../model/text.js'
import type { Lead, Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { labelledLines } from './labels.js'

/** Words in italics or underlined, and plain ones with a colon, right above a list are leads, too, where a level has two such lines or more. */
export function markLabels(levels: readonly LevelDraft[], trace: Trace): void {
  const labels = levels.map(({ sections }) => sections.flatMap(({ blocks }) => labelsAboveLists(blocks)))
  if (!labels.some(({ length }) => length > 1)) return
  for (const { label, name } of labels.flat()) trace.leads.set(label, { name, rest: '' })
}

const stressed = /^(?:\*[^*]{2,40}\*|_[^_]{2,40}_|<u>[^<>]{2,40}<\/u>)$/u

function labelsAboveLists(blocks: readonly Block[]): { label: TextBlock; name: string }[] {
  return blocks.flatMap((label, index) => {
    if (label.type !== 'paragraph' || blocks[index + 1]?.type !== 'list') return []
    const isStressed = stressed.test(label.markdown)
    const name = /^([^:]{2,40}):$/u.exec(isStressed ? `${label.text}:` : label.text)?.[1]?.trim() ?? ''
    return name !== '' && isName(name) && !saysWho.test(name) ? [{ label, name }] : []
  })
}

/**
 * Names, as titles are compared, by which so many levels divide their text before the first heading. Where lines in bold do,
 * those in italics or in plain words are parts of what they name.
 */
export function namesOf(
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

/**
 * Names that a block could be divided by: item leads of a list whose items mostly have one, or a bold line. An item that is
 * nothing but a name says itself what is expected.
 */
export function leadNames(block: Block, trace: Trace): string[] {
  if (block.type === 'details') {
    const fold = foldName(block)
    return fold === undefined ? [] : [fold]
  }
  if (block.type !== 'list') return lineNames(block, trace)
  const leads = block.blocks.flatMap((item) => {
    const lead = itemLead(item, trace)
    return lead
      ? [{ ...lead, isAlone: lead.rest === '' && item.type === 'item' && item.blocks.length === 1 }]
      : []
  })
  if (leads.length * 2 <= block.blocks.length) return []
  return leads.flatMap(({ name, isAlone }) => (isAlone ? [] : [name]))
}

/** What the summary of a folded part names; nothing where it only says that there is more: `Examples`, `Click to expand`. */
export function foldName({ blocks: [first] }: GroupBlock): string | undefined {
  return first?.type === 'summary' && isName(first.text) && !saysMore.test(first.text)
    ? first.text
    : undefined
}

const saysMore = /\b(?:examples?|details?|click|expand|show|see|view|read|more|open|toggle)\b/iu

/** What a paragraph names, or the last of its lines where each of them begins with a label. `least`: so many words follow it. */
export function lineNames(block: Block, trace: Trace, least = 8): string[] {
  if (block.type !== 'paragraph') return []
  const line = linesOf(block, trace).at(-1)
  const name = line && lineName(line, trace, least)
  return name === undefined ? [] : [name]
}

/** The lines of a paragraph that each begin with a label, where nothing but a list follows the last; else the paragraph. */
export function linesOf(block: TextBlock, trace: Trace): TextBlock[] {
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

/** A lead is a name when it is short and in bold, or plain words before a colon, or all that the item says before its list. */
export function itemLead(item: Block, trace: Trace): Lead | undefined {
  if (item.type !== 'item') return undefined
  const [first, second] = item.blocks
  if (first?.type !== 'paragraph') return undefined
  const bold = trace.leads.get(first)
  if (bold && isName(bold.name)) return second ? bold : withStep(bold)
  const plain = /^([^:]{2,40}):(?:\s+(.*))?$/su.exec(first.text)
  if (plain?.[1] && isName(plain[1])) return beforeArrow({ name: plain[1], rest: plain[2] ?? '' })
  return second?.type === 'list' && isName(first.text)
    ? { name: first.text.replace(/:$/u, ''), rest: '' }
    : undefined
}

/** `Craft → Learns: takes the time` names a competency and the step that is reached in it. `L2 → L3` names levels. */
function beforeArrow(lead: Lead): Lead {
  const [name = '', step, ...more] = lead.name.split(/ ?(?:[→➔➜➡⟶]\ufe0f?|[-=]>) ?/u)
  if (step === undefined || more.length > 0 || name === '' || step === '' || /\d/u.test(name)) return lead
  return { name, rest: lead.rest === '' ? step : `${step}: ${lead.rest}` }
}

/** `**Craft - Learns**` is all in bold, and names a competency and the step that is reached in it. */
function withStep(lead: Lead): Lead {
  const [name = '', step, ...more] = lead.name.split(/ [–—-] /u)
  return lead.rest === '' && step !== undefined && more.length === 0 ? { name, rest: step } : lead
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
