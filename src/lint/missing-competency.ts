// Which levels can lack a competency, and where one that is missing would be written.

import { allOf } from '../model/all-of.js'
import type { Ladder, Track } from '../model/ladder.js'
import type { Level, LevelCompetency } from '../model/level.js'
import { levelsById } from '../model/levels-by-id.js'
import { remembered } from '../model/remembered.js'

/**
 * The levels of a track that can lack a competency. Those that inherit all have none to lack, and neither have those without
 * any, which are written another way, unless the competencies are declared.
 */
export function levelsWithCompetencies(track: Track, ladder: Ladder, declared: boolean): Level[] {
  return allOf(levelsById(ladder), track.levels).filter(
    ({ inherits, competencies }) => inherits === undefined && (declared || competencies.length > 0),
  )
}

/** The competency of the level after which a missing one would stand; `undefined` when it would be the first. */
export function competencyBefore(ladder: Ladder, level: Level, missing: string): LevelCompetency | undefined {
  const places = placesIn(ladder)
  const end = places.get(missing) ?? 0
  return level.competencies.findLast(({ id }) => (places.get(id) ?? end) < end)
}

const placesIn = remembered(
  ({ competencies }: Ladder) => new Map(competencies.map(({ id }, index) => [id, index])),
)
