// Old ids to new ones, as a list of changes says.

import type { Change } from './change.js'

/** The ids of a ladder, by what they name. */
export interface Ids {
  levels: string[]
  competencies: string[]
  axes: string[]
  tracks: string[]
  expectations: string[]
  antiPatterns: string[]
}

/** What became of one id: nothing (it is gone), one id, or several. */
type Moves = Map<string, string[]>

/**
 * Applies changes to the ids of the older ladder: the result is the ids of the newer one, in no particular order.
 * An app that stores ids migrates them with it.
 */
export function applyChanges(ids: Ids, changes: readonly Change[]): Ids {
  const moves: Record<keyof Ids, { moved: Moves; added: string[] }> = {
    levels: none(),
    competencies: none(),
    axes: none(),
    tracks: none(),
    expectations: none(),
    antiPatterns: none(),
  }
  for (const change of changes) {
    switch (change.kind) {
      case 'level-added':
        moves.levels.added.push(change.id)
        break
      case 'competency-added':
        moves.competencies.added.push(change.id)
        break
      case 'axis-added':
        moves.axes.added.push(change.id)
        break
      case 'track-added':
        moves.tracks.added.push(change.id)
        break
      case 'level-removed':
        moves.levels.moved.set(change.id, [])
        break
      case 'competency-removed':
        moves.competencies.moved.set(change.id, [])
        break
      case 'axis-removed':
        moves.axes.moved.set(change.id, [])
        break
      case 'track-removed':
        moves.tracks.moved.set(change.id, [])
        break
      case 'level-renamed':
      case 'competency-renamed':
        moves[change.kind === 'level-renamed' ? 'levels' : 'competencies'].moved.set(change.before.id, [
          change.after.id,
        ])
        for (const [was, is] of Object.entries(change.ids)) {
          moves.expectations.moved.set(was, [is])
          moves.antiPatterns.moved.set(was, [is])
        }
        break
      case 'axis-renamed':
        moves.axes.moved.set(change.before.id, [change.after.id])
        break
      case 'track-renamed':
        moves.tracks.moved.set(change.before.id, [change.after.id])
        break
      case 'expectation-added':
        moves.expectations.added.push(change.id)
        break
      case 'anti-pattern-added':
        moves.antiPatterns.added.push(change.id)
        break
      case 'expectation-removed':
        moves.expectations.moved.set(change.id, [])
        break
      case 'anti-pattern-removed':
        moves.antiPatterns.moved.set(change.id, [])
        break
      case 'expectation-reworded':
      case 'expectation-moved':
      case 'expectation-id':
        moves.expectations.moved.set(change.before.id, [change.after.id])
        break
      case 'anti-pattern-reworded':
      case 'anti-pattern-moved':
      case 'anti-pattern-id':
        moves.antiPatterns.moved.set(change.before.id, [change.after.id])
        break
      case 'expectation-split':
        moves.expectations.moved.set(
          change.before.id,
          change.after.map(({ id }) => id),
        )
        break
      case 'expectation-merged':
        for (const { id } of change.before) moves.expectations.moved.set(id, [change.after.id])
        break
      case 'expectation-detail':
        // The text stands where it was; a statement with an id it is on one side alone.
        if (change.detail === 'introduction') {
          if (change.after === '') moves.expectations.moved.set(change.id, [])
          else moves.expectations.added.push(change.id)
        }
        break
      case 'level-next':
      case 'level-fact':
      case 'axis-scale':
      case 'axis-value':
      case 'inheritance-changed':
      case 'text-changed':
        break
      default:
        change satisfies never
    }
  }
  const apply = (kind: keyof Ids): string[] => {
    const { moved, added } = moves[kind]
    return [...new Set([...ids[kind].flatMap((id) => moved.get(id) ?? [id]), ...added])]
  }
  return {
    levels: apply('levels'),
    competencies: apply('competencies'),
    axes: apply('axes'),
    tracks: apply('tracks'),
    expectations: apply('expectations'),
    antiPatterns: apply('antiPatterns'),
  }
}

function none(): { moved: Moves; added: string[] } {
  return { moved: new Map(), added: [] }
}
