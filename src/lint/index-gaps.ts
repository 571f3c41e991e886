// What an index of levels lacks: levels that it does not lead to, and the entries that were theirs before a file was renamed.

import type { Level } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import { stem } from '../layout/file.js'
import { readIdentity } from '../layout/identity.js'
import type { DocumentDraft } from '../layout/draft.js'
import { candidatePaths, resolveLink } from '../ladder/links.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { entriesOf, levelFinder, type Entry } from './level-entries.js'
import { ownAddress } from './own-address.js'
import type { Surroundings } from './rule.js'

/** An entry of an index, and the level that it leads to. */
export type Listed = Entry & { level: Level | undefined }

/** What an index lacks. */
export interface IndexGaps {
  /** In the order of the ladder. */
  missing: readonly Level[]
  /** Of those that are missing: the entry that has the level's name, and leads to a file that is gone. */
  stale: ReadonlyMap<Level, Entry>
}

/** Levels that an index lacks. */
export function gapsOf(document: DocumentDraft, parsed: ParsedLadder, surroundings: Surroundings): IndexGaps {
  const { source } = document
  const find = levelFinder(parsed, surroundings)
  const entries = entriesOf(source).map((entry) => ({ ...entry, level: find(entry.url, source.path) }))
  const missing = missingLevels(document, entries, parsed.ladder.levels, (url) => find(url, source.path))
  const stale = new Map<Level, Entry>()
  for (const level of missing) {
    const entry = entries.find(
      ({ text, url }) => mentions(text, level) && isGone(url, source.path, surroundings),
    )
    if (entry) stale.set(level, entry)
  }
  return { missing, stale }
}

/** Levels of the listed tracks that the page does not lead to, when it leads to at least half of them. */
function missingLevels(
  { source }: DocumentDraft,
  entries: readonly Listed[],
  levels: readonly Level[],
  find: (url: string) => Level | undefined,
): Level[] {
  const listed = new Set(entries.flatMap(({ level }) => level ?? []))
  const tracks = new Set([...listed].map(({ track }) => track))
  const expected = levels.filter(({ track, status }) => tracks.has(track) && status !== 'deprecated')
  if (listed.size < 2 || listed.size * 2 < expected.length) return []
  const linked = new Set(source.links.flatMap(({ url }) => find(url) ?? []))
  const onSite = new Set(source.links.flatMap(({ url }) => fileOnSite(url) ?? []))
  return expected.filter(
    (level) =>
      !listed.has(level) &&
      !linked.has(level) &&
      !isNamed(level, source.text) &&
      !onSite.has(stem(level.source.path)),
  )
}

/** How an address on the published site ends: `level-3` of `/docs/design/level-3`. A level's file may be called so. */
function fileOnSite(url: string): string | undefined {
  if (!/^(?:\/|https?:)/iu.test(url)) return undefined
  const [address = ''] = url.split(/[?#]/u, 1)
  const bare = address.replace(/\/$|\.html?$/u, '')
  return bare.slice(bare.lastIndexOf('/') + 1)
}

/** Whether the page names a level in full without a link: listed, in its way. */
function isNamed(level: Level, text: string): boolean {
  return (
    level.code !== undefined &&
    level.title !== level.code &&
    text.includes(level.code) &&
    text.includes(level.title)
  )
}

/** Whether a text that leads nowhere was meant for this level: it has its code, or its title. */
function mentions(text: string, level: Level): boolean {
  const { code, title } = readIdentity(text)
  return (code !== undefined && code === level.code) || normalizeTitle(title) === normalizeTitle(level.title)
}

function isGone(url: string, from: string, surroundings: Surroundings): boolean {
  const own = ownAddress(url, surroundings)
  const target = own ? resolveLink(own.url, '') : resolveLink(url, from)
  return target !== undefined && !candidatePaths(target.path).some(surroundings.exists)
}
