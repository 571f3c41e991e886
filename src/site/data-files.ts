// Data as scripts: a page opened from the disk may load a script but no JSON.

import type { Ladder } from '../model/ladder.js'
import type { Expectation, Level } from '../model/level.js'
import { ladderData, levelData, type LadderData, type LevelData } from './level-data.js'
import { competencyTitle, fullName } from './names.js'
import type { Site } from './site.js'

/** One thing to find: an expectation, an anti-pattern or a level. */
export interface SearchEntry {
  id: string
  text: string
  /** Title of the competency, or what else it is. */
  area: string
}

/** What is found at one level. */
export interface SearchLevel {
  name: string
  path: string
  entries: [id: string, text: string, area: number][]
}

/** The index: areas are named once. */
export interface SearchData {
  areas: string[]
  levels: SearchLevel[]
}

/** The data that scripts find under `rungs` in the page. */
export interface SiteData {
  ladder?: LadderData
  levels?: Record<string, LevelData>
  search?: SearchData
}

/** Path of the data of a level. */
export function levelDataPath(site: Site, id: string): string {
  return `data/levels/${site.paths.names.get(id) ?? ''}.js`
}

/** All data files by path. */
export function dataFiles(site: Site): [path: string, text: string][] {
  const { ladder } = site
  return [
    ['data/site.js', script(`rungs.ladder`, ladderData(site))],
    ['data/search.js', script('rungs.search', searchData(site))],
    ...ladder.levels.map((level): [string, string] => [
      levelDataPath(site, level.id),
      script(`(rungs.levels ??= {})[${literal(level.id)}]`, levelData(site, level, 'compare.html')),
    ]),
  ]
}

function script(target: string, value: unknown): string {
  return `globalThis.rungs ??= {};\n${target} = ${literal(value)};\n`
}

/** JSON that is safe in a script of any age. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/gu, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function searchData({ ladder, paths }: Site): SearchData {
  const areas: string[] = []
  const numbers = new Map<string, number>()
  const area = (title: string): number => {
    const known = numbers.get(title)
    if (known !== undefined) return known
    numbers.set(title, areas.length)
    return areas.push(title) - 1
  }
  const levels = [...ladder.levels, ...(ladder.common ? [ladder.common] : [])].map((level) => ({
    name: fullName(level),
    path: paths.levels.get(level.id) ?? '',
    entries: entriesOf(ladder, level).map(({ id, text, area: title }): SearchLevel['entries'][number] => [
      id,
      text,
      area(title),
    ]),
  }))
  return { areas, levels }
}

function entriesOf(ladder: Ladder, level: Level): SearchEntry[] {
  const flat = (expectations: readonly Expectation[], area: string): SearchEntry[] =>
    expectations.flatMap(({ id, text, children }) => [{ id, text, area }, ...flat(children, area)])
  return [
    ...level.competencies.flatMap(({ id, expectations }) => flat(expectations, competencyTitle(ladder, id))),
    ...flat(level.expectations, 'Expectations'),
    ...level.antiPatterns.map(({ id, text }) => ({ id, text, area: 'Anti-pattern' })),
  ]
}
