// Lists of levels in one document that name the same codes: the ladders of several professions, or a competency each.

import type { Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import { isRoleTitle, readIdentity } from './identity.js'

/** Sections that stand beside each other, and the one that they stand in. */
export interface SiblingList {
  siblings: Section[]
  parent: Section | undefined
}

/**
 * What lists of levels with the same codes are: `paths` of professions, each with an `L1` of its own, or `facets` of one
 * path, each with what a competency is at its `L1`. Nothing where no code is in two of them.
 */
export function sharedCodes(lists: readonly SiblingList[]): 'paths' | 'facets' | undefined {
  const parents = lists.map(({ parent }) => normalizeTitle(parent?.title ?? ''))
  if (lists.length < 2 || parents.includes('') || new Set(parents).size < parents.length) return undefined
  const titles = new Map<string, Set<string>>()
  let levels = 0
  for (const { siblings } of lists) {
    for (const { title } of siblings) {
      const { code, title: rest } = readIdentity(title)
      if (code === undefined) continue
      levels++
      titles.set(code, (titles.get(code) ?? new Set<string>()).add(normalizeTitle(rest)))
    }
  }
  if (titles.size === levels) return undefined
  const sameTitles = [...titles.values()].every(({ size }) => size === 1)
  return sameTitles && lists.every(isFacet) ? 'facets' : 'paths'
}

/** A competency at each level: its parts have no parts, and it has no name of a profession. */
function isFacet({ siblings, parent }: SiblingList): boolean {
  const title = parent?.title ?? ''
  return (
    !isRoleTitle(title) && !pathWords.test(title) && siblings.every(({ sections }) => sections.length === 0)
  )
}

const pathWords =
  /\b(?:track|path|ladder|career|family|profession|role|discipline|department|team|guild|chapter|contributors?|managers?)s?\b/iu
