// What a level says of a competency.

import type { Level, LevelCompetency } from './level.js'
import { remembered } from './remembered.js'

// Of two with one id, the first counts.
const byId = remembered(
  ({ competencies }: Pick<Level, 'competencies'>) =>
    new Map([...competencies].reverse().map((own) => [own.id, own])),
)

/** The competency of a level with an id; made once for a level that is complete. */
export function competencyOf(level: Pick<Level, 'competencies'>, id: string): LevelCompetency | undefined {
  return byId(level).get(id)
}
