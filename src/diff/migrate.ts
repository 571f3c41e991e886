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
    const { moved, added } = moves[listOf(change.kind)]
    switch (change.kind) {
      case 'level-added':
      case 'competency-added':
      case 'axis-added':
      case 'track-added':
      case 'expectation-added':
      case 'anti-pattern-added':
        added.push(change.id)
        break
      case 'level-removed':
      case 'competency-removed':
      case 'axis-removed':
      case 'track-removed':
      case 'expectation-removed':
      case 'anti-pattern-removed':
        moved.set(change.id, [])
        break
      case 'level-renamed':
      case 'competency-renamed':
        moved.set(change.before.id, [change.after.id])
        for (const [was, is] of Object.entries(change.ids)) {
          moves.expectations.moved.set(was, [is])
          moves.antiPatterns.moved.set(was, [is])
        }
        break
      case 'axis-renamed':
      case 'track-renamed':
      case 'expectation-reworded':
      case 'expectation-moved':
      case 'expectation-id':
      case 'anti-pattern-reworded':
      case 'anti-pattern-moved':
      case 'anti-pattern-id':
        moved.set(change.before.id, [change.after.id])
        break
      case 'expectation-split':
        moved.set(
          change.before.id,
          change.after.map(({ id }) => id),
        )
        break
      case 'expectation-merged':
        for (const { id } of change.before) moved.set(id, [change.after.id])
        break
      case 'expectation-detail':
        // The text stands where it was; a statement with an id it is on one side alone.
        if (change.detail !== 'introduction') break
        if (change.after === '') moved.set(change.id, [])
        else added.push(change.id)
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

const lists: readonly [kind: string, list: keyof Ids][] = [
  ['level-', 'levels'],
  ['competency-', 'competencies'],
  ['axis-', 'axes'],
  ['track-', 'tracks'],
  ['anti-pattern-', 'antiPatterns'],
]

/** Which ids a kind of change is about; those that change no id are about none, and may be counted anywhere. */
function listOf(kind: Change['kind']): keyof Ids {
  return lists.find(([start]) => kind.startsWith(start))?.[1] ?? 'expectations'
}
