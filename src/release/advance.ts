// The registry of the next release: what is there now, and what became of everything that ever was.

import { defined } from '../model/defined.js'
import type { Ladder } from '../model/ladder.js'
import type { ItemMatch } from '../diff/match-items.js'
import type { PartMatch } from '../diff/match-parts.js'
import type { KeptIds } from './keep-ids.js'
import { idKinds, registryOf, type Gone, type IdKind, type Registry } from './registry.js'

/**
 * Registers a ladder after its ids were kept. An id that comes back is no longer gone.
 * Entries that people wrote by hand stay.
 */
export function advanceRegistry(
  previous: Registry,
  ladder: Ladder,
  { match }: Pick<KeptIds, 'match'>,
  version?: string,
): Registry {
  const next = registryOf(ladder)
  const since = defined({ since: version })
  const became: Record<IdKind, ReadonlyMap<string, Gone>> = {
    levels: ofParts(match.levels, since),
    competencies: ofParts(match.competencies, since),
    axes: ofParts(match.axes, since),
    tracks: ofParts(match.tracks, since),
    expectations: ofItems(match.expectations, since),
    antiPatterns: ofItems(match.antiPatterns, since),
  }
  for (const kind of idKinds) {
    const { live } = next[kind]
    const gone = Object.entries(previous[kind].gone)
    for (const id of Object.keys(previous[kind].live))
      gone.push([id, became[kind].get(id) ?? { kind: 'removed', ...since }])
    next[kind].gone = Object.fromEntries(gone.filter(([id]) => !Object.hasOwn(live, id)))
  }
  return next
}

function ofParts(match: PartMatch, since: { since?: string }): Map<string, Gone> {
  return new Map([...match].map(([was, is]) => [was, { kind: 'moved', to: is, ...since }]))
}

function ofItems({ pairs, splits, merges }: ItemMatch, since: { since?: string }): Map<string, Gone> {
  const found = new Map<string, Gone>()
  for (const { before, after } of pairs) found.set(before.id, { kind: 'moved', to: after.id, ...since })
  for (const { before, after } of splits)
    found.set(before.id, { kind: 'split', to: after.map(({ id }) => id), ...since })
  for (const { before, after } of merges)
    for (const { id } of before) found.set(id, { kind: 'merged', to: after.id, ...since })
  return found
}
