// Data as scripts: a page opened from the disk may load a script but no JSON.

import { plannedFor } from './paths.js'
import { ladderData, levelData, type LadderData, type LevelData } from './level-data.js'
import { searchData, type SearchData } from './search-data.js'
import type { Site } from './site.js'

/** The data that scripts find under `rungs` in the page. */
export interface SiteData {
  ladder?: LadderData
  levels?: Record<string, LevelData>
  search?: SearchData
}

/** Path of the data of a level. */
export function levelDataPath(site: Site, id: string): string {
  return `data/levels/${plannedFor(id, site.paths.names)}.js`
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
