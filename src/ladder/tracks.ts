// The paths through levels: declared, careers in brackets, letters of codes, jobs beside the common one.

import { codePrefix, roleNoun } from '../layout/identity.js'
import type { Track } from '../model/ladder.js'
import { normalizeTitle, slug } from '../model/text.js'
import type { Declaration } from './declaration.js'
import type { Identified } from './identify.js'

/** The tracks of levels in order. */
export function tracksOf(levels: readonly Identified[], declaration: Declaration): Track[] {
  if (declaration.tracks) {
    return declaration.tracks.map(({ id, title, levels: ids }) => ({
      id,
      title: title ?? id,
      levels: [...ids],
    }))
  }
  const codes = new Set(levels.map(({ draft }) => draft.identity.code))
  const collide = codes.size < levels.filter(({ draft }) => draft.identity.code !== undefined).length
  const careers = new Set(levels.flatMap(({ draft }) => draft.identity.track ?? []))
  const tracks = new Map<string, Track>()
  for (const career of careers.size > 1 ? careers : []) {
    const own = levels.filter(({ draft }) => (draft.identity.track ?? career) === career)
    tracks.set(slug(career), { id: slug(career), title: career, levels: own.map(({ id }) => id) })
  }
  const professions = careers.size > 1 ? undefined : professionsOf(levels)
  const families = new Set(levels.flatMap(({ draft }) => draft.identity.code ?? []).map(codePrefix))
  const family = levels.every(({ draft }) => draft.identity.code === undefined)
    ? commonRole(levels)
    : undefined
  const managed = collide && levels.some(({ draft }) => !manages(draft.identity.title))
  for (const level of careers.size > 1 ? [] : levels) {
    const title =
      professions?.get(level) ?? otherRole(level, family) ?? trackTitle(level, families.size > 1, managed)
    const id = slug(title)
    const track = tracks.get(id) ?? { id, title, levels: [] }
    track.levels.push(level.id)
    tracks.set(id, track)
  }
  return tracks.size === 1
    ? [...tracks.values()].map((track) => ({ ...track, id: 'main', title: 'Main' }))
    : [...tracks.values()]
}

/** Fewer professions than this are stations of one career: engineer, manager, director. */
const leastProfessions = 3

/**
 * The profession of each level, in a folder of many: its title without seniority. None where the titles are of one
 * career: at least three jobs that nobody manages in must each have several levels, and no name of one be part of another.
 */
function professionsOf(levels: readonly Identified[]): Map<Identified, string> | undefined {
  if (levels.some(({ draft }) => draft.identity.code !== undefined || draft.track !== undefined))
    return undefined
  const byRole = new Map<string, Identified[]>()
  for (const level of levels) {
    const role = roleOf(level.draft.identity.title)
    byRole.set(role, [...(byRole.get(role) ?? []), level])
  }
  const several = [...byRole].flatMap(([role, own]) =>
    role !== '' && own.length > 1 && !manages(role) ? [role.split(' ')] : [],
  )
  const isPart = (role: string[]): boolean =>
    several.some((other) => other !== role && other.every((word) => role.includes(word)))
  if (several.filter((role) => !isPart(role)).length < leastProfessions) return undefined
  return new Map(
    [...byRole.values()].flatMap((own) => {
      const [plainest = ''] = own.map(({ draft }) => draft.identity.title).sort((a, b) => a.length - b.length)
      return own.map((level) => [level, plainest] as const)
    }),
  )
}

/** The job that most titles name, once seniority is taken off: `product manager` of `Principal Product Manager`. */
function commonRole(levels: readonly Identified[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { draft } of levels) {
    const role = roleOf(draft.identity.title)
    counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most && most[1] >= 2 ? most[0] : undefined
}

/** A title that is the common job with a word between (`Product Operations Manager`) is another job beside it. */
function otherRole({ draft }: Identified, common: string | undefined): string | undefined {
  const role = roleOf(draft.identity.title)
  if (common === undefined || role === common || draft.track !== undefined) return undefined
  const words = role.split(' ')
  const shared = common.split(' ').filter((word) => words.includes(word))
  const isLonger =
    shared.length >= 2 && shared.length === common.split(' ').length && words.length > shared.length
  return isLonger && words.at(-1) === common.split(' ').at(-1) ? draft.identity.title : undefined
}

const seniorityWords =
  /\b(?:intern|trainee|apprentice|graduate|entry|level|associate|junior|jr|mid|intermediate|senior|sr|staff|principal|lead|distinguished|chief|head|group|[ivx]{1,4}|\d+)\b/gu

/** A title without seniority, as titles are compared: `product manager` of `Principal Product Manager`. */
export function roleOf(title: string): string {
  return normalizeTitle(title).replace(seniorityWords, ' ').replace(/\s+/gu, ' ').trim()
}

/** The name of a level's track: declared, the letters of its code, or management against the rest where codes collide. */
function trackTitle({ draft }: Identified, byFamily: boolean, byManagement: boolean): string {
  if (draft.track !== undefined && draft.track !== '') return draft.track
  const { code, title } = draft.identity
  if (code !== undefined && byFamily) return codePrefix(code) || 'Main'
  if (byManagement) return manages(title) ? 'Management' : 'Individual contributor'
  return 'Main'
}

/** Whether a title is of somebody who manages others. */
export function manages(title: string): boolean {
  return /^(?:manager|director|head|vp)$/u.test(roleNoun(title))
}
