// The levels of a ladder by their ids.

import type { Ladder } from './ladder.js'
import { remembered } from './remembered.js'

/** The levels by id; made once for a ladder. */
export const levelsById = remembered(
  ({ levels }: Ladder) => new Map(levels.map((level) => [level.id, level])),
)
