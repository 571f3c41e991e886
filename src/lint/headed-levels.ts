// Levels with the headings of their competencies; tables and data name each competency once, so they cannot differ.

import type { Level } from '../model/level.js'
import { competencySections, type Headed } from './headed.js'

/** A level and the headed competencies in it. */
export interface HeadedLevel {
  level: Level
  sections: Headed[]
}

const cache = new WeakMap<readonly Level[], HeadedLevel[]>()

/** Levels that have headings for their competencies. */
export function headedLevels(levels: readonly Level[]): readonly HeadedLevel[] {
  const known = cache.get(levels)
  if (known) return known
  const found = levels
    .map((level) => ({ level, sections: competencySections(level) }))
    .filter(({ sections }) => sections.length > 0)
  cache.set(levels, found)
  return found
}
