// Levels that are no headings: bold lines or list items that name them, each with a list below it.

import type { Block, TextBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import type { Trace } from '../parse/trace.js'
import { familiesAmong } from './families.js'
import { namesLevel } from './heads.js'
import { fieldOf } from './job-titles.js'
import { leadNames, lineNames } from './lead-names.js'
import { divideBy } from './leads.js'
import { levelLists } from './level-lists.js'

/**
 * Makes sections, in place, of items that say under each of several headings what it is at each level: `- **L1**: Asks.`
 * Returns whether there are such.
 */
export function promoteListedFacets(sections: Section[], trace: Trace): boolean {
  const found = facetsIn(sections, trace)
  const items = found.flatMap(({ parts }) => parts)
  const words = items.flatMap(({ blocks }) => blocks.flatMap(textsOf)).flatMap(({ text }) => text.split(' '))
  if (found.length < 2 || items.length < leastItems || words.length < items.length * usualWords) return false
  const undo = found.map(({ section }) => ({ section, blocks: section.blocks }))
  for (const { section, own, parts } of found) {
    section.blocks = own.blocks
    section.sections = parts
  }
  if (levelLists(sections).relation === 'facets') return true
  for (const { section, blocks } of undo) {
    section.blocks = blocks
    section.sections = []
  }
  return false
}

/** Fewer items than this may be about something else: three levels under two headings, or two under three. */
const leastItems = 6

/** So many words have items that say what is expected, on average. Days off and salaries have fewer. */
const usualWords = 4

interface Facet {
  section: Section
  own: Section
  parts: Section[]
}

function facetsIn(sections: readonly Section[], trace: Trace): Facet[] {
  return sections.flatMap((section) => {
    if (section.sections.length > 0) return facetsIn(section.sections, trace)
    const lines = linesWithLevels(section, trace)
    const items = section.blocks.flatMap((block) => (block.type === 'list' ? block.blocks : []))
    for (const block of items.flatMap(textsOf)) markCode(block, trace)
    const listed = section.blocks.flatMap((block) => (block.type === 'list' ? leadNames(block, trace) : []))
    const names = lines.length > 0 ? lines : listed
    if (names.length < 2 || (lines.length === 0 && names.length < items.length) || !names.every(namesLevel))
      return []
    return [{ section, ...divideBy(names, section, trace) }]
  })
}

/** What the lines in bold and the labels of a section name, where all of them are levels. */
function linesWithLevels({ blocks }: Section, trace: Trace): string[] {
  const names = blocks.flatMap((block) => lineNames(block, trace, 1))
  return names.length > 1 && names.every(namesLevel) ? names : []
}

/** `**L1** asks.`: a code in bold needs no colon. */
function markCode(block: TextBlock, trace: Trace): void {
  const [, name = '', rest = ''] =
    /^(?:\*\*|__)([A-Z]{1,4}\d{1,2})(?:\*\*|__) ([^]+)$/u.exec(block.markdown) ?? []
  if (name !== '') trace.leads.set(block, { name, rest: block.text.slice(name.length).trim() || rest })
}

/** Makes the first run of such lines and items sections, in place. Returns whether there is one. */
export function promoteListedLevels(sections: Section[], trace: Trace): boolean {
  return sections.some((section, index) => {
    if (promoteListedLevels(section.sections, trace)) return true
    const leads = section.blocks.flatMap((block) => leadNames(block, trace))
    const family = familiesAmong(leads)
    const names = leads.filter((name) => namesLevel(name) || fieldOf(name) !== undefined || family.has(name))
    if (names.length < 2) return false
    const { own, parts } = divideBy(names, section, trace)
    if (!areLevels(parts)) return false
    if (section.title === '') sections.splice(index, 1, own, ...parts)
    else sections.splice(index, 1, { ...own, sections: [...parts, ...own.sections] })
    return true
  })
}

/** Whether all parts of a section are levels of one family, and each says something in a list. */
function areLevels(parts: readonly Section[]): boolean {
  const [list] = levelLists([...parts]).lists
  return (
    list?.levels.size === parts.length &&
    parts.every((part) => part.sections.length > 0 || part.blocks.some(({ type }) => type === 'list')) &&
    !parts.every(isIndex)
  )
}

/** A list of links to pages, as a table of contents has it. */
function isIndex({ blocks }: Section): boolean {
  const texts = blocks.flatMap(textsOf)
  return texts.filter(({ markdown }) => markdown.includes('](')).length * 2 > texts.length
}

/** The texts in a block, in order. */
export function textsOf(block: Block): TextBlock[] {
  if ('blocks' in block) return block.blocks.flatMap(textsOf)
  return 'markdown' in block ? [block] : []
}
