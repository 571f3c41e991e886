// The depth of headings as the source shows it, and the headings that can be compared from level to level.

import type { Level, Section } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { isClaim } from '../../ladder/roles.js'

/** Titles of sections that the configuration declares, normalized. */
type Titles = Pick<ReadonlySet<string>, 'has'>

/** A section that other levels have too, and how far below the heading of its level it is. */
export interface Deep {
  section: Section
  parent: Section | undefined
  /** What the parent stands in. */
  outer: Section | undefined
  key: string
  steps: number
}

/** Competencies by id, headings that are expectations all under one key, and declared sections by title. */
export function comparableSections(level: Level, declared: Titles): Deep[] {
  const own = depthOf(level.heading)
  const found: Deep[] = []
  const walk = (
    sections: readonly Section[],
    parent: Section | undefined,
    outer: Section | undefined,
  ): void => {
    for (const section of sections) {
      const key = keyOf(section, parent, declared)
      if (key !== undefined) found.push({ section, parent, outer, key, steps: section.depth - own })
      walk(section.sections, section, parent)
    }
  }
  walk(level.sections, undefined, undefined)
  return found
}

function keyOf(
  { heading, role, competency, title }: Section,
  parent: Section | undefined,
  declared: Titles,
): string | undefined {
  if (depthOf(heading) === 0) return undefined
  if (role === 'competency') return competency
  if (parent?.role === 'competency') return undefined
  if (role === 'other' && isClaim(title)) return 'claim'
  const name = normalizeTitle(title)
  return declared.has(name) ? `section ${name}` : undefined
}

/** 1 to 6 for a heading, 0 for anything else that names a part: a bold line, the lead of an item, a cell. */
export function depthOf(heading: string): number {
  const signs = /^\s{0,3}(#{1,6})(?:\s|$)/u.exec(heading)?.[1]
  if (signs !== undefined) return signs.length
  const underline = /[\r\n]\s{0,3}(=+|-+)\s*$/u.exec(heading)?.[1]
  return underline === undefined ? 0 : underline.startsWith('=') ? 1 : 2
}
