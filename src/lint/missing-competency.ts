// Where a competency that a level lacks is reported: where it would be written.

import type { Ladder } from '../model/ladder.js'
import type { Level, LevelCompetency } from '../model/level.js'

/** The competency of the level after which a missing one would stand; `undefined` when it would be the first. */
export function competencyBefore(ladder: Ladder, level: Level, missing: string): LevelCompetency | undefined {
  const order = ladder.competencies.map(({ id }) => id)
  const before = new Set(order.slice(0, Math.max(order.indexOf(missing), 0)))
  return level.competencies.filter(({ id }) => before.has(id)).at(-1)
}
