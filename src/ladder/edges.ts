// Which level leads to which: along each track, and from one track into another.

import { codeNumber, codePrefix } from '../layout/identity.js'
import type { Track } from '../model/ladder.js'
import { specialist } from './careers.js'
import type { Identified } from './identify.js'
import { manages } from './jobs.js'
import { seniorityOf } from './seniority.js'

/** Level id to the ids that follow it. */
export function edgesOf(
  tracks: readonly Track[],
  byId: ReadonlyMap<string, Identified>,
): Map<string, string[]> {
  const next = new Map<string, string[]>()
  for (const track of tracks) link(track, byId, next)
  fork(tracks, byId, next)
  branch(tracks, byId, next)
  return next
}

/** Edges along one track; levels of the same code stand side by side. */
function link(track: Track, byId: ReadonlyMap<string, Identified>, next: Map<string, string[]>): void {
  const steps: string[][] = []
  let last: string | undefined
  for (const id of track.levels) {
    const code = byId.get(id)?.draft.identity.code
    if (code !== undefined && code === last) steps.at(-1)?.push(id)
    else steps.push([id])
    last = code
  }
  steps.forEach((step, index) => {
    const above = steps[index + 1] ?? []
    for (const id of step) next.set(id, [...new Set([...(next.get(id) ?? []), ...above])])
  })
}

/** A management track of the same code family grows out of the level below its first one, in every other track. */
function fork(
  tracks: readonly Track[],
  byId: ReadonlyMap<string, Identified>,
  next: Map<string, string[]>,
): void {
  const number = (id: string): number => codeNumber(byId.get(id)?.draft.identity.code ?? '')
  const prefix = (id: string): string => codePrefix(byId.get(id)?.draft.identity.code ?? '')
  const managed = (id: string): boolean => manages(byId.get(id)?.draft.identity.title ?? '')
  for (const track of tracks) {
    const [first] = track.levels
    if (first === undefined || prefix(first) === '' || !managed(first)) continue
    for (const other of tracks) {
      const below = other.levels
        .filter((id) => number(id) < number(first) && prefix(id) === prefix(first))
        .at(-1)
      if (other === track || below === undefined || managed(below)) continue
      next.set(below, [...(next.get(below) ?? []), first])
    }
  }
}

/** Without codes, the first manager follows the last specialist below staff. */
function branch(
  tracks: readonly Track[],
  byId: ReadonlyMap<string, Identified>,
  next: Map<string, string[]>,
): void {
  const title = (id: string): string => byId.get(id)?.draft.identity.title ?? ''
  const [others, managers, ...more] = [...tracks].sort(
    (a, b) =>
      Number(a.levels.some((id) => manages(title(id)))) - Number(b.levels.some((id) => manages(title(id)))),
  )
  const first = managers?.levels[0]
  const isApart = others && first !== undefined && managers?.levels.every((id) => manages(title(id)))
  if (
    !isApart ||
    more.length > 0 ||
    [...byId.values()].some(({ draft }) => draft.identity.code !== undefined)
  )
    return
  const below = others.levels.filter((id) => seniorityOf(title(id)) < specialist).at(-1)
  if (below !== undefined && !manages(title(below))) next.set(below, [...(next.get(below) ?? []), first])
}
