// Sections that `ladder.yml` declares, and the levels that lack them.

import type { Declaration } from '../../ladder/declaration.js'
import { leadsOnward } from '../../ladder/onward.js'
import { roleByTitle } from '../../ladder/roles.js'
import type { Ladder } from '../../model/ladder.js'
import type { Section } from '../../model/level.js'
import { nearest } from '../../model/nearest.js'
import { normalizeTitle } from '../../model/text.js'
import { headedSections, proseLevels, type Missing } from './sections.js'

type DeclaredSections = NonNullable<Declaration['sections']>

/** What levels lack of the declared sections, level by level. */
export function missingByDeclaration(ladder: Ladder, declared: DeclaredSections): Missing[] {
  const wanted = declared.map((entry) => (typeof entry === 'string' ? { title: entry } : entry))
  const known = new Set(wanted.flatMap(({ title, aliases = [] }) => [title, ...aliases].map(normalizeTitle)))
  return proseLevels(ladder).flatMap((level) => {
    const sections = headedSections(level.sections)
    const titles = new Set(sections.map(({ title }) => normalizeTitle(title)))
    const strangers = sections.filter(
      ({ role, title }) => role !== 'competency' && !known.has(normalizeTitle(title)),
    )
    return wanted
      .filter(({ required = true, title }) => required && (level.next.length > 0 || !leadsOnward(title)))
      .filter(
        ({ title, aliases = [] }) => ![title, ...aliases].some((name) => titles.has(normalizeTitle(name))),
      )
      .map(({ title }) => ({ level, title, lookalike: lookalikeOf(title, strangers) }))
  })
}

/** The section that most likely is the missing one: spelled nearly the same, or of a title that means the same. */
function lookalikeOf(title: string, strangers: readonly Section[]): Section | undefined {
  const names = strangers.map((section) => normalizeTitle(section.title))
  const near = nearest(normalizeTitle(title), names)
  const role = roleByTitle(title)
  return (
    strangers.find((section) => normalizeTitle(section.title) === near) ??
    strangers.find((section) => role !== undefined && role !== 'other' && roleByTitle(section.title) === role)
  )
}
