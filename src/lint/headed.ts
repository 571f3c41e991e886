// The headed parts of a level that are competencies, or stand among them.

import type { Level, Section } from '../model/level.js'
import { roleByTitle } from '../ladder/roles.js'
import { sectionKey } from '../ladder/titles.js'

/** A section with a heading, and what it stands in. */
export interface Headed {
  section: Section
  parent: Section | undefined
  /** The name under which other levels know it: the competency's id, or its normalized title. */
  key: string
}

/** Sections that are competencies, in order, and those beside a competency whose role is not known. */
export function competencySections(level: Level): Headed[] {
  const found: Headed[] = []
  const walk = (siblings: readonly Section[], parent: Section | undefined): void => {
    const depths = new Set(siblings.filter(({ role }) => role === 'competency').map(({ depth }) => depth))
    for (const section of siblings) {
      const isUnknown = section.role === 'other' && roleByTitle(section.title) === undefined
      const beside = isUnknown && depths.has(section.depth)
      if (section.heading !== '' && (section.role === 'competency' || beside)) {
        // A part of a competency bears its id, and is not called by its name.
        const id = section.role === 'competency' ? section.competency : undefined
        found.push({ section, parent, key: id ?? sectionKey(section.title) })
      }
      walk(section.sections, section)
    }
  }
  walk(level.sections, undefined)
  return found
}
