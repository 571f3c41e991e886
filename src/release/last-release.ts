// What the last release of a ladder says about the next: ids that would be lost, and the step that the changes ask for.

import { defined } from '../model/defined.js'
import type { Ladder } from '../model/ladder.js'
import type { Bump } from '../diff/bump.js'
import type { Change } from '../diff/change.js'
import { bump, diffLadders, type DiffOptions } from '../diff/diff-ladders.js'
import { flatExpectations, snapshotOf } from '../diff/snapshot.js'
import type { KeptIds } from './keep-ids.js'
import { idKinds, type IdKind, type Registry } from './registry.js'

/** An id that was there and leads nowhere now. */
export interface LostId {
  kind: 'level' | 'competency' | 'axis' | 'track' | 'expectation' | 'anti-pattern'
  id: string
  /** Its title, or what it said. */
  text: string
  /** The level that it stood at. */
  level?: string
  /** Ids of statements of which it may have become one. */
  candidates: string[]
}

interface Remembered {
  title?: string
  text?: string
  level?: string
}

const names = {
  levels: 'level',
  competencies: 'competency',
  axes: 'axis',
  tracks: 'track',
  expectations: 'expectation',
  antiPatterns: 'anti-pattern',
} satisfies Record<IdKind, LostId['kind']>

/** Ids that the registry knows to be there and that are gone without a word on what became of them. */
export function lostIds(registry: Registry, ladder: Ladder, { match, questions }: KeptIds): LostId[] {
  const now = snapshotOf(ladder)
  return idKinds.flatMap((kind) => {
    const there = new Set(now[kind].map(({ id }) => id))
    const live: Record<string, Remembered> = registry[kind].live
    return Object.entries(live).flatMap(([id, entry]): LostId[] => {
      if (there.has(id)) return []
      const question = questions.find((each) => each.kind === kind && each.id === id)
      if (!question && isFollowed(kind, id, match)) return []
      const text = entry.text ?? entry.title ?? ''
      const candidates = (question?.candidates ?? []).map((candidate) => candidate.id)
      return [{ kind: names[kind], id, text, ...defined({ level: entry.level }), candidates }]
    })
  })
}

/** Whether `rungs release` would record by itself what became of an id. */
function isFollowed(kind: IdKind, id: string, match: KeptIds['match']): boolean {
  if (kind !== 'expectations' && kind !== 'antiPatterns') return match[kind].has(id)
  const { pairs, splits, merges } = match[kind]
  return (
    pairs.some(({ before }) => before.id === id) ||
    splits.some(({ before }) => before.id === id) ||
    merges.some(({ before }) => before.some((each) => each.id === id))
  )
}

/** The changes since a release that decide the step, each with the part of the newer ladder that it is about. */
export interface StepSince {
  step: Bump
  because: { reason: string; part?: object }[]
}

/** Compares with the last release. */
export function stepSince(released: Ladder, ladder: Ladder, options: DiffOptions = {}): StepSince {
  const { bump: step, because } = bump(diffLadders(released, ladder, options))
  const parts = partsOf(ladder)
  return {
    step,
    because: because.map((change) => {
      const part = parts.get(idIn(change)) ?? change.levels.map((id) => parts.get(id)).find(Boolean)
      return { reason: change.reason, ...defined({ part }) }
    }),
  }
}

function partsOf(ladder: Ladder): Map<string, object> {
  return new Map<string, object>([
    ...ladder.levels.map((level): [string, object] => [level.id, level]),
    ...ladder.levels.flatMap(({ antiPatterns }) =>
      antiPatterns.map((each): [string, object] => [each.id, each]),
    ),
    ...flatExpectations(ladder).map(({ id, expectation }): [string, object] => [id, expectation]),
  ])
}

function idIn(change: Change): string {
  if ('id' in change) return change.id
  if (!('after' in change) || typeof change.after !== 'object') return ''
  const [first] = Array.isArray(change.after) ? change.after : [change.after]
  return typeof first === 'object' && 'id' in first ? first.id : ''
}
