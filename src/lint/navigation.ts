// Where the documents of a ladder say "next up": the blocks, and the links in them that lead on.

import type { Block, TextBlock } from '../model/block.js'
import type { Level, Section } from '../model/level.js'
import type { Place } from '../model/place.js'
import { normalizeTitle } from '../model/text.js'
import { documentAt } from '../ladder/document-at.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { Link, SourceDocument } from '../parse/document.js'

/** A text of a level that leads to the next one. */
export interface Navigation {
  level: Level
  source: SourceDocument
  block: TextBlock
  place: Place
  /** The links of the block that lead on, in order; those that lead back are left out. */
  links: Link[]
  /** Words of the block before its first link, as written: `Next up`. */
  words: string
  /** Without a link, the words after those: `L3` of `Next up: L3`. */
  rest: string
}

const signs = String.raw`[\s*_:→›»←‹«–—(-]*`
const smallWords = String.raw`(?:(?:the|level|page|is)\s+)*`
const filler = signs + smallWords
// Not `\b`: emphasis may be written with underscores, which count as letters there.
const [start, end] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`]
const onward = new RegExp(
  String.raw`(?:${start}(?:next(?: up| level| rung| step)?|up next|continue (?:to|with)|onwards?|weiter|nächste stufe|suivant|siguiente(?: nivel)?|próximo(?: nível)?|prossimo)${end}|^[\s*_]*[→›»])${filler}$`,
  'iu',
)
const backward = new RegExp(
  String.raw`(?:${start}(?:previous(?: level)?|prev|back(?: to)?|zurück|précédent|anterior)${end}|^[\s*_]*[←‹«])${filler}$`,
  'iu',
)
const joint = new RegExp(
  String.raw`^[\s*_).,;·|/&-]*(?:(?:and|or)\s${signs}|[:→›»←‹«–—(]${signs})?${smallWords}$`,
  'iu',
)

/** All such texts, level by level. `label` are words that lead on besides the usual ones. */
export function navigationOf({ ladder, documents, trace }: ParsedLadder, label?: string): Navigation[] {
  return ladder.levels.flatMap((level) => {
    const source = documentAt({ documents }, level.source.path)?.source
    if (!source) return []
    return blocksOf(level.sections, label, false).flatMap(({ block, headed }) => {
      const place = trace.places.get(block)
      return place ? (read(level, source, block, place, headed, label) ?? []) : []
    })
  })
}

interface Found {
  block: TextBlock
  /** It stands under a heading that says so: `## Next level`. */
  headed: boolean
}

function blocksOf(sections: readonly Section[], label: string | undefined, inside: boolean): Found[] {
  const starts = label === undefined ? undefined : normalizeTitle(label)
  return sections.flatMap((section) => {
    const headed = inside || (section.role === 'navigation' && /\bnext\b/iu.test(section.title))
    const walk = (block: Block): Found[] => {
      if ('blocks' in block) return block.blocks.flatMap(walk)
      if (block.type === 'navigation') return [{ block, headed }]
      if (block.type !== 'paragraph') return []
      const labelled = starts !== undefined && normalizeTitle(block.text).startsWith(starts)
      return headed || labelled ? [{ block, headed }] : []
    }
    return [...section.blocks.flatMap(walk), ...blocksOf(section.sections, label, headed)]
  })
}

function read(
  level: Level,
  source: SourceDocument,
  block: TextBlock,
  place: Place,
  headed: boolean,
  label: string | undefined,
): Navigation | undefined {
  const inside = source.links.filter(
    (link) =>
      !link.image &&
      link.place.start.offset >= place.start.offset &&
      link.place.end.offset <= place.end.offset,
  )
  let offset = place.start.offset
  let leads = headed
  const links: Link[] = []
  for (const link of inside) {
    const before = source.text.slice(offset, link.place.start.offset)
    offset = link.place.end.offset
    leads = leadsOn(before, link.text, label, leads)
    if (leads) links.push(link)
  }
  if (inside.length > 0 && links.length === 0) return undefined
  const [first] = inside
  const raw = source.text.slice(place.start.offset, first?.place.start.offset ?? place.end.offset)
  const [lead = ''] = first ? [raw] : raw.split(/[:→›»]/u)
  if (!first && !leadsOn(lead, '', label, headed)) return undefined
  const rest = first ? '' : stripped(raw.slice(lead.length))
  const words = headed || links[0] !== first ? '' : stripped(lead)
  return { level, source, block, place, links, words, rest }
}

/** Whether a link leads on: by the words right before it, by its own, or as the link before it where only "or" stands between. */
function leadsOn(before: string, text: string, label: string | undefined, soFar: boolean): boolean {
  if (label !== undefined && normalizeTitle(before).endsWith(normalizeTitle(label))) return true
  if (onward.test(before)) return true
  if (backward.test(before)) return false
  if (/^next\b/iu.test(text)) return true
  return joint.test(before) && soFar && !/^(?:previous|back)\b/iu.test(text)
}

/** Words without marks of emphasis, and without what separates them from others. */
function stripped(raw: string): string {
  return raw.replace(/^[\s*_>:→›»-]+/u, '').replace(/(?<![\s*_.:→›»–—([-])[\s*_.:→›»–—([-]+$/u, '')
}
