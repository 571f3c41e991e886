// Which heading is the competency where each level names its step in an area: the area, not the step.

import type { LevelDraft } from '../layout/draft.js'
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
 * the areas are what levels share.
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
  if (steady.size === 0) return [...headings]
  return headings.map(({ draft, found }) => {
    const seen = new Set<Section>()
    return {
      draft,
      found: found.flatMap((entry): Found[] => {
        const { holder } = entry
        if (!holder || !steady.has(sectionKey(holder.title))) return [entry]
        if (seen.has(holder)) return []
        seen.add(holder)
        return [{ ...entry, section: holder, group: undefined }]
      }),
    }
  })
}
