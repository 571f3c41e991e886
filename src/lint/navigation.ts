// Where the documents of a ladder say "next up": the blocks, and the links in them that lead on.

import type { Block, TextBlock } from '../model/block.js'
import type { Level, Section } from '../model/level.js'
import type { Place } from '../model/place.js'
import { normalizeTitle } from '../model/text.js'
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
}

const onward = /\b(?:next|up next|continue|onwards?)\b|[→›»]/iu
const backward = /\b(?:previous|prev|back|before|below)\b|[←‹«]/iu

/** All such texts, level by level. `label` are words that lead on besides the usual ones. */
export function navigationOf({ ladder, documents, trace }: ParsedLadder, label?: string): Navigation[] {
  return ladder.levels.flatMap((level) => {
    const source = documents.find((document) => document.source.path === level.source.path)?.source
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
    const headed = inside || (section.role === 'navigation' && onward.test(section.title))
    const walk = (block: Block): Found[] => {
      if ('blocks' in block) return block.blocks.flatMap(walk)
      if (block.type === 'navigation') return [{ block, headed }]
      const labelled =
        starts !== undefined && normalizeTitle('text' in block ? block.text : '').startsWith(starts)
      return block.type === 'paragraph' && (headed || labelled) ? [{ block, headed }] : []
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
  let leads: boolean | undefined = headed ? true : undefined
  const links: Link[] = []
  for (const link of inside) {
    const before = source.text.slice(offset, link.place.start.offset)
    offset = link.place.end.offset
    leads = direction(before, label) ?? direction(link.text, label) ?? leads ?? true
    if (leads) links.push(link)
  }
  if (inside.length > 0 && links.length === 0) return undefined
  if (inside.length === 0 && (backward.test(block.text) || direction(block.text, label) !== true))
    return undefined
  const [first] = inside
  const end = first?.place.start.offset ?? place.end.offset
  const words = wordsOf(source.text.slice(place.start.offset, end), first === undefined)
  return { level, source, block, place, links, words: headed ? '' : words }
}

/** Whether words lead on (`true`), back (`false`) or say nothing of it: the last such word counts. */
function direction(words: string, label: string | undefined): boolean | undefined {
  if (label !== undefined && normalizeTitle(words).includes(normalizeTitle(label))) return true
  const on = lastIndex(words, onward)
  const back = lastIndex(words, backward)
  return on === back ? undefined : on > back
}

function lastIndex(words: string, pattern: RegExp): number {
  return [...words.matchAll(new RegExp(pattern, 'giu'))].at(-1)?.index ?? -1
}

/** The words without marks of emphasis and what separates them from the link. */
function wordsOf(raw: string, whole: boolean): string {
  const words = whole ? (/^[^:→›»]*/u.exec(raw)?.[0] ?? raw) : raw
  return words.replace(/^[\s*_>-]+/u, '').replace(/[\s*_:→›»–—([-]+$/u, '')
}
