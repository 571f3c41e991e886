// The depth of headings as the source shows it, and the headings that can be compared from level to level.

import type { Level, Section } from '../../model/level.js'
import { isClaim } from '../../ladder/roles.js'

/** A section that other levels have too, and how far below the heading of its level it is. */
export interface Deep {
  section: Section
  parent: Section | undefined
  key: string
  steps: number
}

/** Competencies by id, and headings that are expectations all under one key. */
export function comparableSections(level: Level): Deep[] {
  const own = depthOf(level.heading)
  const found: Deep[] = []
  const walk = (sections: readonly Section[], parent: Section | undefined): void => {
    for (const section of sections) {
      const key = keyOf(section, parent)
      if (key !== undefined) found.push({ section, parent, key, steps: section.depth - own })
      walk(section.sections, section)
    }
  }
  walk(level.sections, undefined)
  return found
}

function keyOf(
  { heading, role, competency, title }: Section,
  parent: Section | undefined,
): string | undefined {
  if (depthOf(heading) === 0) return undefined
  if (role === 'competency') return competency
  return role === 'other' && parent?.role !== 'competency' && isClaim(title) ? 'claim' : undefined
}

/** 1 to 6 for a heading, 0 for anything else that names a part: a bold line, the lead of an item, a cell. */
export function depthOf(heading: string): number {
  const signs = /^\s{0,3}(#{1,6})(?:\s|$)/u.exec(heading)?.[1]
  if (signs !== undefined) return signs.length
  const underline = /[\r\n]\s{0,3}(=+|-+)\s*$/u.exec(heading)?.[1]
  return underline === undefined ? 0 : underline.startsWith('=') ? 1 : 2
}
