// Loads data files, each once. They are scripts, because a page on the disk may load nothing else.

import type { LadderData, LevelData } from '../src/site/level-data.js'
import type { SiteData } from '../src/site/data-files.js'
import type { SearchData } from '../src/site/search-data.js'

declare global {
  var rungs: SiteData | undefined
}

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href

/** Address of a file of the site. */
export function address(path: string): string {
  return new URL(`../${encodeURI(path)}`, own).href
}

const loads = new Map<string, Promise<void>>()

function load(path: string): Promise<void> {
  const known = loads.get(path)
  if (known) return known
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address(path)
    script.addEventListener('load', () => {
      resolve()
    })
    script.addEventListener('error', () => {
      reject(new Error(`${path} cannot be loaded`))
    })
    document.head.append(script)
  })
  loads.set(path, loading)
  return loading
}

/** The ladder without its expectations; pages that let people choose levels bring it along. */
export function ladder(): LadderData | undefined {
  return globalThis.rungs?.ladder
}

/** The same on any page, loaded where it is not there. */
export async function loadedLadder(): Promise<LadderData | undefined> {
  if (!ladder()) await load('data/site.js').catch(() => undefined)
  return ladder()
}

/** What levels expect, in the order of the ids; unknown ones are left out. */
export async function levels(ids: readonly string[]): Promise<LevelData[]> {
  const paths = new Map(
    ladder()?.levels.map(({ id, path }) => [id, path.replace(/^levels\/(.*)\.html$/u, 'data/levels/$1.js')]),
  )
  const known = [...new Set(ids)].filter((id) => paths.has(id))
  await Promise.all(known.map((id) => load(paths.get(id) ?? '')))
  return known.flatMap((id) => globalThis.rungs?.levels?.[id] ?? [])
}

/** The index of all expectations. */
export async function searchData(): Promise<SearchData | undefined> {
  await load('data/search.js')
  return globalThis.rungs?.search
}
