// The paths through levels: declared, careers in brackets, letters of codes, jobs beside the common one.

import { codePrefix } from '../layout/identity.js'
import { roleOf } from '../layout/job-titles.js'
import type { Track } from '../model/ladder.js'
import { slug } from '../model/text.js'
import { careersOf, individual, management } from './careers.js'
import type { Declaration } from './declaration.js'
import { declaredLevels } from './declared-levels.js'
import { gradedLetters } from './graded-letters.js'
import type { Identified } from './identify.js'
import { manages } from './jobs.js'

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
  const apart = careers.size > 1 ? undefined : careersOf(levels, declaredLevels(declaration).length > 0)
  const letters = lettersOf(levels, declaredLevels(declaration).length > 0)
  const families = new Set(letters.values())
  const family = levels.every(({ draft }) => draft.identity.code === undefined)
    ? commonRole(levels)
    : undefined
  const uncoded = levels.filter(({ draft }) => draft.identity.code === undefined)
  const onlyManagers = uncoded.length > 0 && uncoded.every(({ draft }) => manages(draft.identity.title))
  const managed =
    (collide || (onlyManagers && uncoded.length < levels.length)) &&
    levels.some(({ draft }) => !manages(draft.identity.title))
  for (const level of careers.size > 1 ? [] : levels) {
    const title =
      apart?.get(level) ??
      otherRole(level, family) ??
      trackTitle(level, families.size > 1 ? letters : undefined, managed)
    const id = slug(title)
    const track = tracks.get(id) ?? { id, title, levels: [] }
    track.levels.push(level.id)
    tracks.set(id, track)
  }
  const found = [...tracks.values()]
  if (found.length === 1) return found.map((track) => ({ ...track, id: 'main', title: 'Main' }))
  // Managers come from somewhere.
  return apart ? found.sort((a, b) => Number(a.title === management) - Number(b.title === management)) : found
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

/**
 * The letters of each code, those of `SE1` for `SSE1`. One that is declared between two levels of another family, and is
 * the only one with its letters, is on their path: `S3` in `[L1, L2, S3, L4]`.
 */
function lettersOf(levels: readonly Identified[], isDeclared: boolean): Map<Identified, string> {
  const graded = gradedLetters(levels)
  const coded = levels.flatMap((level) => {
    const { code } = level.draft.identity
    const letters = codePrefix(code ?? '')
    return code === undefined ? [] : [{ level, letters: graded.get(letters)?.base ?? letters }]
  })
  return new Map(
    coded.map(({ level, letters }, index) => {
      const [below, above] = [coded[index - 1], coded[index + 1]]
      const isAlone = coded.every((other) => other.level === level || other.letters !== letters)
      const isBetween = below !== undefined && below.letters === above?.letters
      const isOnPath = isDeclared && isAlone && isBetween && !manages(level.draft.identity.title)
      return [level, isOnPath ? below.letters : letters]
    }),
  )
}

/** The name of a level's track: declared, the letters of its code, or management against the rest where codes collide. */
function trackTitle(
  level: Identified,
  letters: ReadonlyMap<Identified, string> | undefined,
  byManagement: boolean,
): string {
  const { draft } = level
  if (draft.track !== undefined && draft.track !== '') return draft.track
  const { code, title } = draft.identity
  if (code !== undefined && letters) return letters.get(level) || 'Main'
  if (byManagement) return manages(title) ? management : individual
  return 'Main'
}
