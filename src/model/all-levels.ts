// The levels of a ladder with what is asked at all of them, which stands apart.

import type { Ladder } from './ladder.js'
import type { Level } from './level.js'

/** The levels, and after them what holds at every level, where the ladder says such a thing. */
export function allLevels({ levels, common }: Pick<Ladder, 'levels' | 'common'>): Level[] {
  return common ? [...levels, common] : levels
}
