// Layout B: one document, a heading per level. Competencies are headings below, list leads, or there are none.

import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import { startOfFile } from '../parse/lines.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { opened } from './file.js'
import { isAllLevels, readIdentity } from './identity.js'
import { levelKey, levelLists, namedLists } from './level-lists.js'
import { textsOf } from './listed-levels.js'
import { membershipLists } from './membership.js'

/** Levels of a document, and what it says of all of them. */
export interface Outline {
  levels: LevelDraft[]
  common?: LevelDraft
}

/**
 * Levels that are headings of the document. Their sections leave a `draft:` ref behind; `first` is the number of the first.
 *
 * @param names titles of levels, where they are known from elsewhere, as `normalizeTitle` gives them
 */
export function outlineLevels(
  document: SourceDocument,
  first: number,
  trace: Trace,
  names?: ReadonlySet<string>,
): Outline {
  const levels: LevelDraft[] = []
  let common: LevelDraft | undefined
  const found = names ? namedLists(document.sections, names) : levelLists(document.sections)
  const { lists, relation } = names || found.lists.length > 0 ? found : membershipLists(document, trace)
  if (!names && lists.every((list) => [...list.levels].every(isIndex))) return { levels }
  const known = new Map<string, { level: LevelDraft; pointer: string }>()
  /** A level as it is met: a new one, or what another competency says of one that is known. */
  const meet = (section: Section, parent: Section | undefined): { level: LevelDraft; pointer: string } => {
    const before = relation === 'facets' ? known.get(levelKey(section.title)) : undefined
    if (before && parent) {
      const count = before.level.sections.push(facet(section, parent, section.heading, trace))
      return { level: before.level, pointer: `${before.pointer}/sections/${String(count - 1)}` }
    }
    const level = draft(section, document, trace)
    const met = { level, pointer: `draft:${String(first + levels.length)}` }
    levels.push(level)
    if (relation === 'paths' && parent) level.track = parent.title
    if (relation === 'facets' && parent) {
      level.sections = [facet(section, parent, '', trace)]
      known.set(levelKey(section.title), met)
    }
    return met
  }
  for (const { siblings, levels: named, parent } of lists) {
    const stray = strayTitles(siblings)
    let current: LevelDraft | undefined
    const kept: Section[] = []
    for (const section of siblings) {
      if (named.has(section)) {
        const { level, pointer } = meet(section, parent)
        current = level
        kept.push(standIn(section, pointer, trace))
      } else if (!common && isAllLevels(section.title)) {
        common = draft(section, document, trace)
        kept.push(standIn(section, '/common', trace))
      } else if (current && stray(section)) current.sections.push(section)
      else kept.push(section)
    }
    siblings.splice(0, siblings.length, ...kept)
  }
  return common ? { levels, common } : { levels }
}

/** Whether a heading has nothing below it but links to pages, which say what it is about. */
function isIndex({ blocks, sections }: Section): boolean {
  const texts = blocks.flatMap(textsOf)
  return sections.length === 0 && texts.length > 0 && texts.every(({ markdown }) => link.test(markdown))
}

const link = /^\[[^[\]]+\]\([^()\s]+\)$/u

function draft(section: Section, document: SourceDocument, trace: Trace): LevelDraft {
  return {
    identity: readIdentity(section.title),
    heading: section.heading,
    place: trace.places.get(section) ?? startOfFile(document.path),
    document,
    sections: opened(section, trace),
  }
}

/** What a level says of the competency that its heading stands under. The heading is the level's, where it is the first. */
function facet(section: Section, parent: Section, heading: string, trace: Trace): Section {
  const own: Section = { ...section, id: parent.id, title: parent.title, heading }
  placeAlike(own, section, trace)
  return own
}

/** Where the level stood in its document. */
function standIn(section: Section, ref: string, trace: Trace): Section {
  const stand: Section = {
    ...section,
    title: '',
    heading: '',
    depth: 0,
    blocks: [{ type: 'ref', ref }],
    sections: [],
  }
  placeAlike(stand, section, trace)
  return stand
}

/** Headings at the depth of the levels that belong to the level above them: they are sentences, or name a part that other levels have. */
function strayTitles(siblings: readonly Section[]): (section: Section) => boolean {
  const parts = new Set(
    siblings.flatMap((section) => section.sections.map((part) => normalizeTitle(part.title))),
  )
  return (section) =>
    parts.has(normalizeTitle(section.title)) ||
    (parts.size > 0 && /^(?:i|we|you)\b/u.test(normalizeTitle(section.title)))
}
