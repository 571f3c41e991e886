// Levels with the headings of their competencies; tables and data name each competency once, so they cannot differ.

import type { Level } from '../model/level.js'
import { remembered } from '../model/remembered.js'
import { competencySections, type Headed } from './headed.js'

/** A level and the headed competencies in it. */
export interface HeadedLevel {
  level: Level
  sections: Headed[]
}

/** Levels that have headings for their competencies. */
export const headedLevels: (levels: readonly Level[]) => readonly HeadedLevel[] = remembered((levels) =>
  levels
    .map((level) => ({ level, sections: competencySections(level) }))
    .filter(({ sections }) => sections.length > 0),
)
