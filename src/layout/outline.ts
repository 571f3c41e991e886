// Layout B: one document, a heading per level. Competencies are headings below, list leads, or there are none.

import { grouped } from '../model/grouped.js'
import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { opened, startOf } from './file.js'
import { fieldOf, isAllLevels, isRoleTitle, namesSeniority, readIdentity, roleNoun } from './identity.js'
import { sharedCodes, type SiblingList } from './shared-codes.js'

/** Levels of a document, and what it says of all of them. */
export interface Outline {
  levels: LevelDraft[]
  common?: LevelDraft
}

/** Levels that are headings of the document. Their sections leave a `draft:` ref behind; `first` is the number of the first. */
export function outlineLevels(document: SourceDocument, first: number, trace: Trace): Outline {
  const levels: LevelDraft[] = []
  let common: LevelDraft | undefined
  const lists = levelLists(document.sections)
  const shared = sharedCodes(lists)
  const byCode = new Map<string, LevelDraft>()
  for (const { siblings, parent } of lists) {
    const stray = strayTitles(siblings)
    const named = levelsAmong(siblings)
    let current: LevelDraft | undefined
    const kept: Section[] = []
    for (const section of siblings) {
      if (named.has(section)) {
        const known = shared === 'facets' ? byCode.get(codeOf(section) ?? '') : undefined
        current = known ?? draft(section, document, trace)
        if (!known) levels.push(current)
        const pointer = `draft:${String(first + levels.indexOf(current))}`
        if (shared === 'facets' && parent) {
          byCode.set(codeOf(section) ?? '', current)
          const heading = known ? section.heading : ''
          if (!known) current.sections = []
          current.sections.push(facet(section, parent, heading, trace))
          kept.push(
            standIn(
              section,
              known ? `${pointer}/sections/${String(known.sections.length - 1)}` : pointer,
              trace,
            ),
          )
        } else {
          if (shared === 'paths' && parent) current.track = parent.title
          kept.push(standIn(section, pointer, trace))
        }
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

function draft(section: Section, document: SourceDocument, trace: Trace): LevelDraft {
  return {
    identity: readIdentity(section.title),
    heading: section.heading,
    place: trace.places.get(section) ?? startOf(document),
    document,
    sections: opened(section, trace),
  }
}

/** What a level says of the competency that its heading stands under. The heading is the level's, where it is the first. */
function facet(section: Section, parent: Section, heading: string, trace: Trace): Section {
  const own: Section = { ...section, id: parent.id, title: parent.title, heading }
  const place = trace.places.get(section)
  if (place) trace.places.set(own, place)
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
  const place = trace.places.get(section)
  if (place) trace.places.set(stand, place)
  return stand
}

/** Sibling lists that hold levels: by code if any does, else by job titles. */
function levelLists(sections: Section[]): SiblingList[] {
  const lists = allLists(sections)
  const coded = lists.filter(({ siblings }) => siblings.filter(hasCode).length >= 2)
  if (coded.length > 0) return coded
  return lists.filter(({ siblings }) => titledLevels(siblings).length >= 2).slice(0, 1)
}

function allLists(siblings: Section[], parent?: Section, depth = 0): SiblingList[] {
  if (depth > 3) return []
  return [
    { siblings, parent },
    ...siblings.flatMap((section) => allLists(section.sections, section, depth + 1)),
  ]
}

function hasCode(section: Section): boolean {
  return codeOf(section) !== undefined
}

function codeOf({ depth, title }: Section): string | undefined {
  return depth > 0 ? readIdentity(title).code : undefined
}

function levelsAmong(siblings: readonly Section[]): ReadonlySet<Section> {
  const coded = siblings.filter(hasCode)
  return new Set(coded.length >= 2 ? coded : titledLevels(siblings))
}

/** Job titles among siblings, when they are one family: a shared noun or words of seniority. */
function titledLevels(siblings: readonly Section[]): Section[] {
  const headed = siblings.filter((section) => section.depth > 0 && !isAllLevels(section.title))
  const titled = headed.filter(({ title }) => isRoleTitle(title))
  const nouns = new Map<string, number>()
  for (const { title } of titled) nouns.set(roleNoun(title), (nouns.get(roleNoun(title)) ?? 0) + 1)
  const isFamily =
    [...nouns.values()].some((count) => count >= 2) && titled.some(({ title }) => namesSeniority(title))
  const levels = isFamily ? titled : seniorities(headed)
  const depths = new Set(levels.map((section) => section.depth))
  return levels.length * 5 >= headed.length * 2 && depths.size === 1 ? levels : []
}

/** Titles of one field that differ in seniority alone, whatever its people are called: `Junior QA`, `QA Senior`. */
function seniorities(headed: readonly Section[]): Section[] {
  const fields = grouped(headed, ({ title }) => fieldOf(title))
  fields.delete(undefined)
  const families = [...fields.values()].filter(({ length }) => length >= 2)
  return families.length === 1 ? families.flat() : []
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
