// The index that is searched in the page: each text once, and nothing that the page can work out by itself.

import { plannedFor } from './paths.js'
import { allLevels } from '../model/all-levels.js'
import type { Ladder } from '../model/ladder.js'
import type { Expectation, Level } from '../model/level.js'
import { shortSlug } from '../model/text.js'
import { competencyTitle, fullName } from './names.js'
import { asPage } from './pages/documents.js'
import { purposeOf } from './purpose.js'
import { saidIn, type Said } from './said.js'
import type { Site } from './site.js'

/** What is found at one level, or on another page. An id that follows from level, area and text is not written: `searchId` makes it. */
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
export function searchData(site: Site): SearchData {
  const { ladder, paths } = site
  const areas: SearchData['areas'] = []
  const numbers = new Map<string, number>()
  const numberOf = ({ id, title }: SearchData['areas'][number]): number => {
    const key = `${id}\n${title}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, areas.length)
    return areas.push({ id, title }) - 1
  }
  const entriesOf = (level: string, found: readonly Found[]): SearchLevel['entries'] =>
    found.map(({ id, text, area }) => {
      const number = numberOf(area)
      return id === searchId(level, area.id, text) ? [text, number] : [text, number, id]
    })
  const levels = allLevels(ladder).map((level) => ({
    id: level.id,
    name: fullName(level),
    path: plannedFor(level.id, paths.levels),
    entries: entriesOf(level.id, [
      ...statementsOf(ladder, level),
      ...saidIn(level.sections, level, ladder).map(asFound),
    ]),
  }))
  const pages = besideLevels(site).map(({ name, path, said }) => ({
    id: '',
    name,
    path,
    entries: entriesOf('', said.map(asFound)),
  }))
  return { areas, levels: [...levels, ...pages.filter(({ entries }) => entries.length > 0)] }
}

/** One thing to find: an expectation or an anti-pattern, and its competency, or what else it is. */
interface Found {
  id: string
  text: string
  area: SearchData['areas'][number]
}

function asFound({ id, text, title }: Said): Found {
  return { id, text, area: { id: '', title } }
}

/** What the pages say that are about no one level. */
function besideLevels({ ladder, paths }: Site): { name: string; path: string; said: Said[] }[] {
  const described = (id: string, title: string, text: string | undefined): Said[] =>
    text === undefined || text === '' ? [] : [{ id, title, text }]
  const overview = [
    ...described('', '', purposeOf(ladder)),
    ...ladder.competencies.flatMap(({ title, description }) => described('competencies', title, description)),
  ]
  const axes = ladder.axes.flatMap(({ id, title, description, scale }) => [
    ...described(`axis-${id}`, title, description),
    ...scale.flatMap((step) =>
      described(`axis-${id}`, title, step.description && `${step.title}: ${step.description}`),
    ),
  ])
  const documents = ladder.documents.flatMap((document) => {
    const path = paths.documents.get(document.path)
    if (document.kind === 'level' || path === undefined) return []
    const { title, sections } = asPage(document)
    return [{ name: title, path, said: saidIn(sections, ladder, ladder) }]
  })
  return [
    { name: ladder.title, path: 'index.html', said: overview },
    { name: 'Axes', path: 'axes.html', said: axes },
    ...documents,
  ]
}

function statementsOf(ladder: Ladder, level: Level): Found[] {
  const flat = (expectations: readonly Expectation[], area: Found['area']): Found[] =>
    expectations.flatMap(({ id, text, children }) => [{ id, text, area }, ...flat(children, area)])
  return [
    ...level.competencies.flatMap(({ id, expectations }) =>
      flat(expectations, { id, title: competencyTitle(ladder, id) }),
    ),
    ...flat(level.expectations, { id: '', title: 'Expectations' }),
    ...level.antiPatterns.map(({ id, name, text }) => ({
      id,
      text: name === '' || text.startsWith(name) ? text : `${name}: ${text}`,
      area: { id: 'anti-patterns', title: 'Anti-pattern' },
    })),
  ]
}
