// Layout B: one document, a heading per level. Competencies are headings below, list leads, or there are none.

import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { opened, startOf } from './file.js'
import { isAllLevels, isRoleTitle, namesSeniority, readIdentity, roleNoun } from './identity.js'

/** Levels of a document, and what it says of all of them. */
export interface Outline {
  levels: LevelDraft[]
  common?: LevelDraft
}

/** Levels that are headings of the document. Their sections leave a `draft:` ref behind; `first` is the number of the first. */
export function outlineLevels(document: SourceDocument, first: number, trace: Trace): Outline {
  const levels: LevelDraft[] = []
  let common: LevelDraft | undefined
  for (const siblings of levelSiblings(document.sections)) {
    const stray = strayTitles(siblings)
    const named = levelsAmong(siblings)
    let current: LevelDraft | undefined
    const kept: Section[] = []
    for (const section of siblings) {
      if (named.has(section)) {
        current = draft(section, document, trace)
        kept.push(standIn(section, `draft:${String(first + levels.length)}`, trace))
        levels.push(current)
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
function levelSiblings(sections: Section[]): Section[][] {
  const lists = allLists(sections)
  const coded = lists.filter((siblings) => siblings.filter(hasCode).length >= 2)
  if (coded.length > 0) return coded
  return lists.filter((siblings) => titledLevels(siblings).length >= 2).slice(0, 1)
}

function allLists(sections: Section[], depth = 0): Section[][] {
  if (depth > 3) return []
  return [sections, ...sections.flatMap((section) => allLists(section.sections, depth + 1))]
}

function hasCode(section: Section): boolean {
  return section.depth > 0 && readIdentity(section.title).code !== undefined
}

function levelsAmong(siblings: readonly Section[]): ReadonlySet<Section> {
  const coded = siblings.filter(hasCode)
  return new Set(coded.length >= 2 ? coded : titledLevels(siblings))
}

/** Job titles among siblings, when they are one family: a shared noun or words of seniority. */
function titledLevels(siblings: readonly Section[]): Section[] {
  const titled = siblings.filter(
    (section) => section.depth > 0 && isRoleTitle(section.title) && !isAllLevels(section.title),
  )
  const headed = siblings.filter((section) => section.depth > 0)
  const nouns = new Map<string, number>()
  for (const section of titled) {
    const noun = roleNoun(section.title)
    nouns.set(noun, (nouns.get(noun) ?? 0) + 1)
  }
  const family =
    [...nouns.values()].some((count) => count >= 2) && titled.some((section) => namesSeniority(section.title))
  const depths = new Set(titled.map((section) => section.depth))
  return family && titled.length * 5 >= headed.length * 2 && depths.size === 1 ? titled : []
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
