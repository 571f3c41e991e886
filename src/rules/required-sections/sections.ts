// The sections that a level can lack: those with headings. A level of a table or of data has none.

import type { Ladder } from '../../model/ladder.js'
import type { Level, Section } from '../../model/level.js'

/** A section that a level lacks. */
export interface Missing {
  level: Level
  title: string
  /** A section of the level that seems to be the missing one under another name. */
  lookalike: Section | undefined
  /** The section at another level, where it is expected only because nearly all levels have it. */
  elsewhere?: Section
}

/** The levels that are prose under headings. */
export function proseLevels(ladder: Ladder): Level[] {
  return ladder.levels.filter(({ sections }) => sections.some(({ heading }) => heading !== ''))
}

/** The sections of a level and those inside them, in order; what is inside a competency belongs to that. */
export function headedSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [
    ...(section.heading === '' ? [] : [section]),
    ...(section.role === 'competency' || section.role === 'examples' ? [] : headedSections(section.sections)),
  ])
}
