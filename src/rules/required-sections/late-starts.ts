// Competencies that start above the first level. Those that stop or skip a level are `competency-persists`'s.

import { competencyOf } from '../../model/competency-of.js'
import { countsOf } from '../../model/counts.js'
import type { Competency, Ladder } from '../../model/ladder.js'
import type { Level, LevelCompetency } from '../../model/level.js'
import { levelsWithCompetencies } from '../../lint/missing-competency.js'
import { isConvention } from './convention.js'

/** A level below the first one that has a competency; `first` is absent where no level has it. */
export interface LateStart {
  level: Level
  competency: Competency
  first: { level: Level; own: LevelCompetency } | undefined
}

/** Levels that lack a competency from the start: any declared one, or one that nearly all levels of the track have. */
export function lateStarts(ladder: Ladder, declared: boolean): LateStart[] {
  const somewhere = new Set(ladder.levels.flatMap(({ competencies }) => competencies.map(({ id }) => id)))
  return ladder.tracks.flatMap((track) => {
    const levels = levelsWithCompetencies(track, ladder, declared)
    let usual = 0
    const found = ladder.competencies.flatMap((competency) => {
      const having = levels.flatMap((level) => {
        const own = competencyOf(level, competency.id)
        return own ? [{ level, own }] : []
      })
      const [first] = having
      const inOtherTrack = !first && somewhere.has(competency.id)
      if (having.length === levels.length || isConvention(having.length, levels.length)) usual++
      const expected = declared ? !inOtherTrack : isConvention(having.length, levels.length)
      if (!expected) return []
      const from = levels.findIndex(({ id }) => id === competency.from)
      const end = first ? levels.indexOf(first.level) : lastOf(competency, levels)
      return levels.slice(Math.max(from, 0), end).map((level) => ({ level, competency, first }))
    })
    // Undeclared, what many competencies do is how the ladder is made: each begins where it is first asked for.
    const late = countsOf(found.map(({ level }) => level))
    return declared ? found : found.filter(({ level }) => !startsWithFew(late.get(level) ?? 0, usual))
  })
}

/** That many late starts at a level, and that share of what most levels have, are no oversight. */
const MANY = 3
const SHARE = 1 / 3

function startsWithFew(missing: number, usual: number): boolean {
  return missing >= MANY && missing >= usual * SHARE
}

function lastOf({ to }: Competency, levels: readonly Level[]): number {
  const last = levels.findIndex(({ id }) => id === to)
  return last === -1 ? levels.length : last + 1
}
