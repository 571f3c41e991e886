// Which heading is the competency where the one below it only divides what is said: the area, not the step that a level has
// reached in it, and not `Evidence`, which stands below every area.

import type { LevelDraft } from '../layout/draft.js'
import { grouped } from '../model/grouped.js'
import type { Section } from '../model/level.js'
import { sectionKey } from './titles.js'

/** A section that could be a competency. */
export interface Found {
  section: Section
  /** What only holds this section and others. */
  holder?: Section
  group: string | undefined
  contained: boolean
}

/**
 * Where every level has the same areas and each names its step in them (`Craft`, and in it `Learns: …` or `Leads: …`),
 * the areas are what levels share. So they are where half of what divides them, or more, divides others of the level, too.
 */
export function withSteadyHolders(
  headings: readonly { draft: LevelDraft; found: Found[] }[],
): { draft: LevelDraft; found: Found[] }[] {
  const holders = new Map<string, Map<string, number>>()
  const levelsOf = new Map<string, number>()
  for (const { found } of headings) {
    const own = new Set<string>()
    for (const { section, holder } of found) {
      if (!holder) continue
      const key = sectionKey(holder.title)
      const parts = holders.get(key) ?? new Map<string, number>()
      const part = sectionKey(section.title)
      parts.set(part, (parts.get(part) ?? 0) + 1)
      holders.set(key, parts)
      own.add(key)
    }
    for (const key of own) levelsOf.set(key, (levelsOf.get(key) ?? 0) + 1)
  }
  const steady = new Set(
    [...holders].flatMap(([key, parts]) => {
      const count = levelsOf.get(key) ?? 0
      const isShared = count > 2 && count * 2 > headings.length
      return isShared && [...parts.values()].every((times) => times * 2 <= count) ? [key] : []
    }),
  )
  const divided = new Set(headings.flatMap(({ found }) => alikeDivided(found)))
  if (steady.size === 0 && divided.size === 0) return [...headings]
  return headings.map(({ draft, found }) => {
    const seen = new Set<Section>()
    return {
      draft,
      found: found.flatMap((entry): Found[] => {
        const { holder } = entry
        if (!holder || !(steady.has(sectionKey(holder.title)) || divided.has(holder))) return [entry]
        if (seen.has(holder)) return []
        seen.add(holder)
        return [{ ...entry, section: holder, group: undefined }]
      }),
    }
  })
}

/** Holders of one level, half of whose parts or more are called like parts of another: `Behaviours` and `Evidence` below each. */
function alikeDivided(found: readonly Found[]): Section[] {
  const held = found.flatMap(({ section, holder }) => (holder ? [{ holder, part: section }] : []))
  const byTitle = grouped(held, ({ part }) => sectionKey(part.title))
  const isAgain = ({ part }: { part: Section }): boolean =>
    new Set(byTitle.get(sectionKey(part.title))?.map(({ holder }) => holder)).size > 1
  return [...grouped(held, ({ holder }) => holder)].flatMap(([holder, parts]) =>
    parts.filter(isAgain).length * 2 >= parts.length ? [holder] : [],
  )
}
