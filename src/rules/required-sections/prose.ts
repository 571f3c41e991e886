// Levels that are written as documents with headings: a table or a data file has no sections to lack.

import type { Ladder } from '../../model/ladder.js'
import type { Level, Section } from '../../model/level.js'

/** The levels that are prose under headings. */
export function proseLevels(ladder: Ladder): Level[] {
  const tables = new Set(
    ladder.documents.filter(({ layout }) => layout === 'data' || layout === 'matrix').map(({ path }) => path),
  )
  return ladder.levels.filter(
    ({ source, sections }) => !tables.has(source.path) && sections.some(({ heading }) => heading !== ''),
  )
}

/** The sections of a level and those inside them, in order; what is inside a competency belongs to that. */
export function headedSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [
    ...(section.heading === '' ? [] : [section]),
    ...(section.role === 'competency' || section.role === 'examples' ? [] : headedSections(section.sections)),
  ])
}
