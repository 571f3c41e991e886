// The order of levels and their tracks. Never a sort by file name: L10 follows L9.

import { grouped } from '../model/grouped.js'
import type { Track } from '../model/ladder.js'
import { codeNumber, codePrefix } from '../layout/identity.js'
import { roleOf } from '../layout/job-titles.js'
import type { Declaration } from './declaration.js'
import { declaredLevels } from './declared-levels.js'
import { edgesOf } from './edges.js'
import { gradedLetters } from './graded-letters.js'
import type { Identified } from './identify.js'
import { manages } from './jobs.js'
import type { OrderHints } from './links.js'
import { forksByName, nextByName } from './next-names.js'
import { seniorityOf } from './seniority.js'
import { tracksOf } from './tracks.js'

/** The levels in order, the tracks through them, and the edges between them. */
export interface Order {
  levels: Identified[]
  tracks: Track[]
  /** Level id to the ids that follow it. */
  next: Map<string, string[]>
  /** What the order was read from, for people. */
  from: string
}

/**
 * Orders levels: as declared; by front matter; by an index list; by links; by code; by seniority words or document order.
 * Codes of one family go before index and links, since a wrong link is a defect to report and not a new order.
 */
export function orderLevels(
  levels: readonly Identified[],
  declaration: Declaration,
  hints: OrderHints,
): Order {
  const { sorted, from } = sortLevels(levels, declaration, hints)
  const tracks = tracksOf(sorted, declaration)
  const byId = new Map(sorted.map((level) => [level.id, level]))
  const next = edgesOf(tracks, byId)
  // Declared tracks say themselves where the ways part.
  const forks = declaration.tracks ? [] : forksByName(sorted, next)
  for (const [id, named] of forks) next.set(id, named)
  for (const [id, named] of nextByName(sorted)) next.set(id, named)
  return { levels: byTrack(sorted, tracks), tracks, next, from }
}

/** Levels track by track; tracks that share levels leave the common order as it is. */
function byTrack(sorted: readonly Identified[], tracks: readonly Track[]): Identified[] {
  const listed = tracks.flatMap((track) => track.levels)
  if (new Set(listed).size < listed.length) return [...sorted]
  const position = new Map(listed.map((id, index) => [id, index]))
  const of = ({ id }: Identified): number => position.get(id) ?? listed.length
  return [...sorted].sort((a, b) => of(a) - of(b))
}

function sortLevels(
  levels: readonly Identified[],
  declaration: Declaration,
  hints: OrderHints,
): { sorted: Identified[]; from: string } {
  const byKeys = (keyed: readonly Keyed[], from: string): { sorted: Identified[]; from: string } => ({
    sorted: [...keyed].sort((a, b) => a.key - b.key).map(({ level }) => level),
    from,
  })
  const by = (key: (level: Identified) => number, from: string): { sorted: Identified[]; from: string } =>
    byKeys(
      levels.map((level) => ({ level, key: key(level) })),
      from,
    )
  const declared = declaredLevels(declaration).map((level) => level.id)
  const inTracks = declaration.tracks?.flatMap((track) => track.levels) ?? []
  const listed = declared.length > 0 ? declared : inTracks
  if (listed.length > 0) return by(rankAmong(listed, levels), 'the declaration')
  if (levels.some(({ draft }) => draft.order !== undefined)) {
    return by(
      ({ draft }) => draft.order ?? Number.MAX_SAFE_INTEGER,
      levels.every(({ draft }) => draft.style === 'data') ? 'the data' : 'front matter',
    )
  }
  const numbered = keyedBy(levels, ({ draft }) => draft.number)
  if (numbered) return byKeys(numbered, 'the numbers of their files')
  const graded = gradedLetters(levels)
  const coded = keyedBy(levels, ({ id, draft: { identity } }) => {
    if (identity.code === undefined) return undefined
    const step = graded.get(codePrefix(identity.code))?.step ?? 0
    return codeKey(identity.code, rankIn(hints.index, id)) + step * aboveCodes
  })
  if (coded) return byKeys(coded, 'their codes')
  const inIndex = levels.filter((level) => hints.index.includes(level.id)).length
  if (inIndex * 2 > levels.length)
    return byKeys(rankedByTitles(rising(hints.index, levels), levels), 'the index page')
  const chain = chainOf(levels, hints.links)
  if (chain) return by((level) => rankIn(chain, level.id), 'their links')
  const documents = new Set(levels.map(({ draft }) => draft.document.path))
  if (documents.size > 1 || (levels.length > 2 && isDescending(levels)))
    return by(({ draft }) => seniorityOf(draft.identity.title), 'seniority in their titles')
  if (isFalling(levels)) return { sorted: [...levels].reverse(), from: 'the document, read from its end' }
  return by(() => 0, 'the document')
}

/** A level, and the number that it is sorted by. Levels of one number stay as they are. */
interface Keyed {
  level: Identified
  key: number
}

/** The levels with their keys, where each has one. */
function keyedBy(
  levels: readonly Identified[],
  keyOf: (level: Identified) => number | undefined,
): Keyed[] | undefined {
  const keyed = levels.flatMap((level) => {
    const key = keyOf(level)
    return key === undefined ? [] : [{ level, key }]
  })
  return keyed.length === levels.length ? keyed : undefined
}

/** Above the key of every code with the same letters. */
const aboveCodes = 10_000_000

/** Number first, then the index: `L1.0` and `L1` have the same number. Families keep their order of appearance. */
function codeKey(code: string, index: number): number {
  return codeNumber(code) * 10_000 + Math.min(index, 9_999)
}

function rankIn(list: readonly string[], id: string): number {
  const index = list.indexOf(id)
  return index === -1 ? list.length : index
}

/** Declared levels as listed; one that is not listed stands after the last listed one of its family that is below it. */
function rankAmong(listed: readonly string[], levels: readonly Identified[]): (level: Identified) => number {
  const codes = new Map(levels.map(({ id, draft }) => [id, draft.identity.code]))
  return ({ id, draft }) => {
    const { code } = draft.identity
    if (listed.includes(id) || code === undefined) return rankIn(listed, id)
    const below = listed.findLastIndex((other) => {
      const known = codes.get(other)
      return (
        known !== undefined && codePrefix(known) === codePrefix(code) && codeNumber(known) <= codeNumber(code)
      )
    })
    return below === -1 ? listed.length : below + 0.5
  }
}

/** An index as it is, or with the levels of each career turned round where it begins with the most senior. */
function rising(index: readonly string[], levels: readonly Identified[]): readonly string[] {
  const byId = new Map(levels.map((level) => [level.id, level]))
  const listed = index.flatMap((id) => byId.get(id) ?? [])
  const careers = [...grouped(listed, careerOf).values()]
  const paths = careers.filter((career) => career.length > 1)
  if (!paths.every(isDescending) || !paths.some(isGraded)) return index
  return careers.flatMap((career) => career.reverse().map(({ id }) => id))
}

/** A level that an index lists: its place there, and how senior its title sounds. */
interface Listed {
  level: Identified
  title: string
  rank: number
  seniority: number
}

/**
 * Levels as an index lists them; one that it forgot stands by its seniority among those of its job. Where it is the only one
 * with its job, it stands among those of its track, or all who manage or do not, if they are listed by seniority.
 */
function rankedByTitles(index: readonly string[], levels: readonly Identified[]): Keyed[] {
  const byId = new Map(levels.map((level) => [level.id, level]))
  const listed = [...new Set(index)].flatMap((id, rank): Listed[] => {
    const level = byId.get(id)
    const title = level?.draft.identity.title ?? ''
    return level ? [{ level, title, rank, seniority: seniorityOf(title) }] : []
  })
  const ranks = new Map(listed.map(({ level, rank }) => [level, rank]))
  const jobs = grouped(listed, ({ title }) => roleOf(title))
  const careers = grouped(listed, ({ level }) => careerOf(level))
  for (const [name, own] of careers) if (!isRising(own)) careers.delete(name)
  const forgotten = (level: Identified): number => {
    const { title } = level.draft.identity
    const own = seniorityOf(title)
    const beside = jobs.get(roleOf(title)) ?? careers.get(careerOf(level)) ?? []
    const below = beside.findLast(({ seniority }) => seniority <= own)
    return below ? below.rank + 0.5 : (beside[0]?.rank ?? index.length) - 0.5
  }
  return levels.map((level) => ({ level, key: ranks.get(level) ?? forgotten(level) }))
}

/** The track of a level, or whether it is one of managers. */
function careerOf({ draft }: Identified): string {
  return draft.track ?? String(manages(draft.identity.title))
}

function isRising(listed: readonly Listed[]): boolean {
  return listed.every(({ seniority }, at) => seniority >= (listed[at - 1]?.seniority ?? 0))
}

/** The levels as one chain of links, if that is what the links make. */
function chainOf(levels: readonly Identified[], links: ReadonlyMap<string, string>): string[] | undefined {
  const targets = new Set(links.values())
  const starts = levels.filter((level) => !targets.has(level.id))
  const [start] = starts
  if (!start || starts.length !== 1) return undefined
  const chain: string[] = []
  for (let id: string | undefined = start.id; id !== undefined && !chain.includes(id); id = links.get(id))
    chain.push(id)
  return chain.length === levels.length ? chain : undefined
}

function isDescending(levels: readonly Identified[]): boolean {
  const ranks = ranksOf(levels)
  const falling = [...ranks].sort((a, b) => b - a)
  return ranks.join(' ') === falling.join(' ') && ranks[0] !== ranks.at(-1)
}

/** Whether nearly every title sounds less senior than the one before: a lead may stand above a principal. */
function isFalling(levels: readonly Identified[]): boolean {
  const ranks = ranksOf(levels)
  const steps = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? rank))
  const falls = steps.filter((step) => step < 0).length
  return falls > 2 && falls >= 4 * steps.filter((step) => step > 0).length
}

/** Whether the titles have steps enough for their order to be no accident. */
function isGraded(levels: readonly Identified[]): boolean {
  return new Set(ranksOf(levels)).size > 2
}

function ranksOf(levels: readonly Identified[]): number[] {
  return levels.map(({ draft }) => seniorityOf(draft.identity.title))
}
