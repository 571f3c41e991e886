// The lists of headings that name levels in one document, and what several lists are to each other: parts of one path,
// the paths of several professions, or a competency each.

import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import { codePrefix, isSpanOf, readIdentity } from './identity.js'
import { isRoleTitle } from './job-titles.js'
import { alikeBeside, titledLevels } from './titled-levels.js'
import { isArrow } from './transitions.js'

/** Sections that stand beside each other, those of them that name levels, and the one that all stand in. */
export interface LevelList {
  siblings: Section[]
  levels: ReadonlySet<Section>
  parent: Section | undefined
}

/**
 * Lists of levels. `paths`: each is a profession, with levels of its own. `facets`: each is a competency, and says of the
 * same levels what it is there. Neither: one path goes through all of them.
 */
export interface LevelLists {
  lists: readonly LevelList[]
  relation?: 'paths' | 'facets' | undefined
}

/** Lists by code if any has codes, with those of another career beside them that has none; else by job titles. */
export function levelLists(sections: Section[]): LevelLists {
  const lists = allLists(sections)
  const codes = new Set(lists.flatMap(({ siblings }) => siblings.flatMap((section) => codeOf(section) ?? [])))
  const coded = (lists.some(isNumbering) ? [] : lists).flatMap((list) => {
    const levels = list.siblings.filter(
      (section) =>
        codeOf(section) !== undefined &&
        !holdsSpan(section) &&
        !isSpanOf(codes, codeOf(section)) &&
        !isArrow(section.title),
    )
    return levels.length >= 2 && !areSteps(levels)
      ? [{ ...list, levels: new Set([...levels, ...alikeBeside(levels, list.siblings)]) }]
      : []
  })
  if (coded.length > 0) {
    const careers = careersBeside(coded, lists)
    return careers.length > 0
      ? { lists: [...coded, ...careers], relation: 'paths' }
      : { lists: coded, relation: relationOfCodes(coded) }
  }
  const titled = lists.flatMap((list) => {
    const levels = titledLevels(list.siblings)
    return levels.length >= 2 ? [{ ...list, levels: new Set(levels) }] : []
  })
  const relation = relationOfTitles(titled)
  return { lists: relation ? titled : titled.slice(0, 1), relation }
}

/**
 * Lists of job titles whose heading stands beside that of the one list with codes, and names a career:
 * `Engineer track` with `L1`, `L2`, and `Manager track` with `Engineering Manager`, `Director of Engineering`.
 */
function careersBeside(
  coded: readonly LevelList[],
  lists: readonly Omit<LevelList, 'levels'>[],
): LevelList[] {
  const [only, ...others] = coded
  if (!only?.parent || others.length > 0 || !namesCareer(only.parent)) return []
  const { depth } = only.parent
  return lists.flatMap((list) => {
    const { parent } = list
    if (!parent || parent === only.parent || parent.depth !== depth || !namesCareer(parent)) return []
    const levels = titledLevels(list.siblings)
    return levels.length >= 2 ? [{ ...list, levels: new Set(levels) }] : []
  })
}

/** Lists with headings that are named, whatever they look like. */
export function namedLists(sections: Section[], names: ReadonlySet<string>): LevelLists {
  const named = allLists(sections).flatMap((list) => {
    const levels = list.siblings.filter(({ depth, title }) => depth > 0 && names.has(normalizeTitle(title)))
    return levels.length > 0 ? [{ ...list, levels: new Set(levels) }] : []
  })
  const relation = relationOfTitles(named)
  return { lists: relation ? named : named.slice(0, 1), relation }
}

/** By what a level is the same in two lists, or in a list and a table: its code, or else its title. */
export function levelKey(title: string): string {
  return readIdentity(title).code ?? normalizeTitle(title)
}

/** Sections beside each other, and what they stand in, down to some depth. */
export function allLists(siblings: Section[], parent?: Section, depth = 0): Omit<LevelList, 'levels'>[] {
  if (depth > 3) return []
  return [
    { siblings, parent },
    ...siblings.flatMap((section) => allLists(section.sections, section, depth + 1)),
  ]
}

function codeOf({ depth, title }: Section): string | undefined {
  return depth > 0 ? readIdentity(title).code : undefined
}

/** Whether a heading is about the levels below it: `Individual contributors (IC1-IC5)`, with a heading for each. */
function holdsSpan(section: Section): boolean {
  return (
    /[–-]/u.test(codeOf(section) ?? '') &&
    section.sections.filter((part) => codeOf(part) !== undefined).length >= 2
  )
}

/** `A5.1` below `A5`: the codes count the sections of a text. */
function isNumbering({ siblings, parent }: Omit<LevelList, 'levels'>): boolean {
  const code = parent && codeOf(parent)
  return code !== undefined && siblings.some((section) => codeOf(section)?.startsWith(`${code}.`))
}

/**
 * `Craft (C2)` beside `Impact (I3)`, `Craft - Level 2` beside `Impact - Level 2`: what one level has reached on several
 * scales. Codes of levels share their letters, and differ.
 */
function areSteps(levels: readonly Section[]): boolean {
  const names = levels.map(({ title }) => readIdentity(title))
  const letters = new Set(names.map(({ code = '' }) => codePrefix(code)))
  const codes = new Set(names.map(({ code }) => code))
  const areReached = codes.size < levels.length && levels.every(({ title }) => reached.test(title))
  return (
    (letters.size === levels.length || areReached) &&
    names.every(({ title }) => title !== '' && !isRoleTitle(title))
  )
}

const reached = /[ (]level \d{1,2}\)?$/iu

/** The same codes with other titles are other levels. */
function relationOfCodes(lists: readonly LevelList[]): LevelLists['relation'] {
  if (!areBeside(lists)) return undefined
  const titles = new Map<string, Set<string>>()
  for (const section of lists.flatMap(({ levels }) => [...levels])) {
    const key = levelKey(section.title)
    const title = normalizeTitle(readIdentity(section.title).title)
    titles.set(key, (titles.get(key) ?? new Set<string>()).add(title))
  }
  if (titles.size === lists.reduce((sum, { levels }) => sum + levels.size, 0)) return undefined
  const isSame = [...titles.values()].every(({ size }) => size === 1)
  return isSame && areFacets(lists) ? 'facets' : 'paths'
}

/** Lists of job titles that share all of them are one path, those that share none a path each; others are not understood. */
function relationOfTitles(lists: readonly LevelList[]): LevelLists['relation'] {
  if (!areBeside(lists)) return undefined
  // A heading that stands twice in one list was copied, and says nothing of the other lists.
  const keys = lists.map(({ levels }) => [...new Set([...levels].map(({ title }) => levelKey(title)))])
  const all = keys.flat()
  const distinct = new Set(all)
  if (distinct.size === all.length) return 'paths'
  const most = keys.reduce((longest, { length }) => Math.max(longest, length), 0)
  return distinct.size === most && areFacets(lists) ? 'facets' : undefined
}

/** Whether each of several lists stands under a heading of its own, all of one depth. Few of them were copied by mistake. */
function areBeside(lists: readonly LevelList[]): boolean {
  const parents = lists.map(({ parent }) => normalizeTitle(parent?.title ?? ''))
  const depths = new Set(lists.map(({ parent }) => parent?.depth))
  return (
    lists.length > 1 &&
    depths.size === 1 &&
    !parents.includes('') &&
    new Set(parents).size * 2 > parents.length
  )
}

/**
 * A competency each: their levels have no parts, and most have no name of a profession. One may have (`Team leadership`,
 * `Career growth`), where there are others.
 */
function areFacets(lists: readonly LevelList[]): boolean {
  const titles = lists.map(({ parent }) => parent?.title ?? '')
  return (
    !titles.some((title) => pathAtEnd.test(title)) &&
    titles.filter((title) => isRoleTitle(title) || namesPath(title)).length * 2 < lists.length &&
    lists.every(({ levels }) => [...levels].every(({ sections }) => sections.length === 0))
  )
}

/** Whether a title says that it is that of a career, and not of what is asked of people in it. */
export function namesPath(title: string): boolean {
  return pathWords.test(title)
}

function namesCareer({ title }: Section): boolean {
  return namesPath(title) || /\bmanagement\b/iu.test(title)
}

const pathAtEnd = /\b(?:track|path|ladder|career|profession)s?$/iu

const pathWords =
  /\b(?:track|path|ladder|career|family|profession|role|discipline|department|team|guild|chapter|contributors?|managers?)s?\b/iu
