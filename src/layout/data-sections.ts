// Statements of data as sections of a level: a competency each, and what is expected in it as its list.

import type { GroupBlock, TextBlock } from '../model/block.js'
import { defined } from '../model/defined.js'
import type { Section } from '../model/level.js'
import { collapse, normalizeTitle } from '../model/text.js'
import type { FrontMatter } from '../parse/data.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import { areSentences } from './data-maps.js'
import { areaLists, isFields, type Fields } from './data-names.js'
import { fieldNames } from './data-statements.js'
import { emptySection } from './empty-section.js'
import { entriesIn, type Entry } from './level-fields.js'

/** What the front matter of a page says of the level that the page is, and no heading of it does. */
export function matterSections(document: SourceDocument, trace: Trace): Section[] {
  const matter = document.frontMatter
  if (!matter || document.format === 'data' || !isFields(matter.data)) return []
  const headings = new Set(document.headings.map(({ title }) => normalizeTitle(title)))
  const listed = entriesIn(pick(matter.data, isListOfAreas), '', '')
  const isBare = headings.size < 2 && !document.text.includes('\n- ', matter.place.end.offset)
  const said = listed.length > 0 || !isBare ? listed : entriesIn(pick(matter.data, isArea), '', '')
  const own = said.filter(({ competency }) => !headings.has(normalizeTitle(competency)))
  const areas = new Set(said.map(({ competency }) => competency))
  return areas.size > 1 && areSentences(said) ? sectionsOf(own, matter, document, trace) : []
}

function pick(data: Fields, isWanted: (key: string, value: unknown) => boolean): Fields {
  return Object.fromEntries(Object.entries(data).filter(([key, value]) => isWanted(key, value)))
}

/** Competencies with statements, and no names alone. */
function isListOfAreas(key: string, value: unknown): boolean {
  const isList = areaLists.includes(key) || key === 'expectations'
  return isList && (isFields(value) || (Array.isArray(value) && value.every(isFields)))
}

/** A field that is a competency itself. */
function isArea(key: string, value: unknown): boolean {
  return Array.isArray(value) && !fieldNames.has(key)
}

/** Sections of a level, one for each competency that the entries name. */
export function sectionsOf(
  entries: readonly Entry[],
  matter: FrontMatter,
  document: SourceDocument,
  trace: Trace,
): Section[] {
  const sections = new Map<string, Section>()
  const textBlock = (words: string, pointer: string): TextBlock => {
    const place = matter.places.get(pointer)
    const block: TextBlock = {
      type: 'paragraph',
      text: collapse(words),
      markdown: place ? document.text.slice(place.start.offset, place.end.offset) : words,
    }
    if (place) trace.places.set(block, place)
    return block
  }
  for (const entry of entries) {
    const section = sections.get(entry.competency) ?? emptySection(entry.competency)
    if (!sections.has(entry.competency)) {
      const place = matter.places.get(entry.pointer)
      if (place) trace.places.set(section, place)
    }
    sections.set(entry.competency, section)
    const blocks: GroupBlock['blocks'] = [textBlock(entry.text, entry.pointer)]
    if (entry.examples.length > 0) {
      const items = entry.examples.map((example): GroupBlock => ({
        type: 'item',
        blocks: [textBlock(example.text, example.pointer)],
      }))
      blocks.push({ type: 'details', blocks: [{ type: 'list', blocks: items }] })
    }
    const item: GroupBlock = { type: 'item', blocks }
    const known = section.blocks[0]
    if (known?.type === 'list') known.blocks.push(item)
    else section.blocks.push({ type: 'list', blocks: [item] })
    if (entry.proficiency !== undefined || entry.id !== undefined) {
      trace.facts.set(item, defined({ proficiency: entry.proficiency, id: entry.id }))
    }
  }
  return [...sections.values()]
}
