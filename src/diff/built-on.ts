// In a ladder whose levels add to those below, what changes at one level changes what holds at every level above it.

import type { Change, DiffReport } from './change.js'
import type { Ladder } from '../model/ladder.js'
import { listed } from '../model/listed.js'

/** Ids of the levels that ask what they asked, and yet have more or less to meet: they build on one that changed. */
export function buildOnChanges({ changes }: DiffReport, ladder: Ladder): string[] {
  if (ladder.inheritance !== 'additive') return []
  const own = new Set(changes.flatMap(({ bar, levels }) => (bar === 'same' ? [] : levels)))
  const above = new Set(changes.filter(changesWhatIsAsked).flatMap(({ levels }) => levels))
  const nextOf = new Map(ladder.levels.map(({ id, next }) => [id, next]))
  for (const id of above) for (const next of nextOf.get(id) ?? []) above.add(next)
  return ladder.levels.flatMap(({ id }) => (above.has(id) && !own.has(id) ? [id] : []))
}

/** The same in a sentence; none where there are no such levels. */
export function saysWhoBuilds(report: DiffReport, ladder: Ladder): string | undefined {
  const ids = buildOnChanges(report, ladder)
  if (ids.length === 0) return undefined
  const [verb, them] = ids.length === 1 ? ['builds', 'it'] : ['build', 'them']
  return `${listed(ids, 'and')} ${verb} on what changed below ${them}.`
}

function changesWhatIsAsked({ kind, bar }: Change): boolean {
  const isStatement =
    kind === 'expectation-added' || kind === 'expectation-removed' || kind === 'expectation-reworded'
  return isStatement && bar !== 'same'
}
