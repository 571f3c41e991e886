// The index that is searched in the page: each text once, and nothing that the page can work out by itself.

import { plannedFor } from './paths.js'
import type { Ladder } from '../model/ladder.js'
import type { Expectation, Level } from '../model/level.js'
import { shortSlug } from '../model/text.js'
import { competencyTitle, fullName } from './names.js'
import type { Site } from './site.js'

/** What is found at one level. An id that follows from level, area and text is not written: `searchId` makes it. */
export interface SearchLevel {
  id: string
  name: string
  path: string
  entries: [text: string, area: number, id?: string][]
}

/** The index: areas are named once. */
export interface SearchData {
  areas: { id: string; title: string }[]
  levels: SearchLevel[]
}

/** Ids are made from so many words. */
const firstWords = 6

/** The id that a statement has unless its author or its history gave it another one. */
export function searchId(level: string, area: string, text: string): string {
  return [level, ...(area === '' ? [] : [area]), shortSlug(text, firstWords)].join('/')
}

/** The index of a ladder. */
export function searchData({ ladder, paths }: Site): SearchData {
  const areas: SearchData['areas'] = []
  const numbers = new Map<string, number>()
  const numberOf = (area: SearchData['areas'][number]): number => {
    const known = numbers.get(area.title)
    if (known !== undefined) return known
    numbers.set(area.title, areas.length)
    return areas.push(area) - 1
  }
  const levels = [...ladder.levels, ...(ladder.common ? [ladder.common] : [])].map((level) => ({
    id: level.id,
    name: fullName(level),
    path: plannedFor(level.id, paths.levels),
    entries: foundIn(ladder, level).map(({ id, text, area }): SearchLevel['entries'][number] => {
      const number = numberOf(area)
      return id === searchId(level.id, area.id, text) ? [text, number] : [text, number, id]
    }),
  }))
  return { areas, levels }
}

/** One thing to find: an expectation or an anti-pattern, and its competency, or what else it is. */
interface Found {
  id: string
  text: string
  area: SearchData['areas'][number]
}

function foundIn(ladder: Ladder, level: Level): Found[] {
  const flat = (expectations: readonly Expectation[], area: Found['area']): Found[] =>
    expectations.flatMap(({ id, text, children }) => [{ id, text, area }, ...flat(children, area)])
  return [
    ...level.competencies.flatMap(({ id, expectations }) =>
      flat(expectations, { id, title: competencyTitle(ladder, id) }),
    ),
    ...flat(level.expectations, { id: '', title: 'Expectations' }),
    ...level.antiPatterns.map(({ id, text }) => ({
      id,
      text,
      area: { id: 'anti-patterns', title: 'Anti-pattern' },
    })),
  ]
}
