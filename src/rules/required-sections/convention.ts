// Sections that nearly all levels of a track have, where nothing is declared.

import type { Ladder } from '../../model/ladder.js'
import type { Level, Section } from '../../model/level.js'
import { nearest } from '../../model/nearest.js'
import { normalizeTitle } from '../../model/text.js'
import { leadsOnward } from '../../ladder/onward.js'
import { headedSections, proseLevels, type Missing } from './sections.js'

/** Of the levels, the share and the number that make a section a convention. */
const share = 0.75
const least = 3

/** Whether so many of the levels have something that the others lack it. */
export function isConvention(having: number, all: number): boolean {
  return having >= least && having < all && having >= all * share
}

/** What levels lack of the sections that nearly all levels of their track have. */
export function missingByConvention(ladder: Ladder): Missing[] {
  const levels = proseLevels(ladder)
  return [...new Set(levels.map(({ track }) => track))].flatMap((track) =>
    missingAmong(levels.filter((level) => level.track === track)),
  )
}

function missingAmong(levels: readonly Level[]): Missing[] {
  const found = new Map<string, Map<Level, Section>>()
  for (const level of levels) {
    for (const section of headedSections(level.sections)) {
      const key = keyOf(section)
      if (key === undefined) continue
      const having = found.get(key) ?? new Map<Level, Section>()
      if (!having.has(level)) having.set(level, section)
      found.set(key, having)
    }
  }
  return [...found].flatMap(([key, having]) => {
    const [elsewhere] = having.values()
    if (!elsewhere || !isConvention(having.size, levels.length)) return []
    return levels
      .filter((level) => !having.has(level) && level.inherits === undefined && !hasWithoutHeading(level, key))
      .filter(({ next }) => next.length > 0 || !leadsOnward(elsewhere.title))
      .map((level) => ({ level, title: elsewhere.title, elsewhere, lookalike: misspelled(elsewhere, level) }))
  })
}

/** Titles that differ in more than two letters may be those of other sections. */
function misspelled({ title }: Section, level: Level): Section | undefined {
  const sections = headedSections(level.sections)
  const titles = sections.map((section) => section.title)
  const near = nearest(title, titles, 2)
  return sections.find((section) => section.title === near)
}

/** What makes two sections the same: their role, or their title where the role says nothing. */
function keyOf(section: Section): string | undefined {
  switch (section.role) {
    case 'overview':
    case 'responsibilities':
    case 'anti-patterns':
      return `role ${section.role}`
    case 'group':
    case 'other':
      return `title ${normalizeTitle(section.title)}`
    default:
      return undefined
  }
}

/** An overview may stand under the level's own heading, without one of its own. */
function hasWithoutHeading({ summary }: Level, key: string): boolean {
  return key === 'role overview' && summary !== ''
}
