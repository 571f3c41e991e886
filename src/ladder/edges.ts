// Which level leads to which: along each track, and from one track into another.

import { allOf } from '../model/all-of.js'
import { codeNumber, codePrefix } from '../layout/identity.js'
import type { Track } from '../model/ladder.js'
import type { Identified } from './identify.js'
import { manages } from './jobs.js'
import { seniorityOf, specialist } from './seniority.js'

/** Level id to the ids that follow it. No way leads over a level that was put away. */
export function edgesOf(
  tracks: readonly Track[],
  byId: ReadonlyMap<string, Identified>,
): Map<string, string[]> {
  const paths = tracks.map((track) => allOf(byId, track.levels).filter(({ draft }) => draft.retired !== true))
  const next = new Map<string, string[]>()
  for (const path of paths) link(path, next)
  fork(paths, next)
  if ([...byId.values()].every(({ draft }) => draft.identity.code === undefined)) branch(paths, next)
  return next
}

/** Levels of a track, in its order. */
type Path = readonly Identified[]

function lead({ id }: Identified, above: Path, next: Map<string, string[]>): void {
  next.set(id, [...new Set([...(next.get(id) ?? []), ...above.map((level) => level.id)])])
}

/** Edges along one track; levels of the same code stand side by side. */
function link(path: Path, next: Map<string, string[]>): void {
  const steps: Identified[][] = []
  let last: string | undefined
  for (const level of path) {
    const { code } = level.draft.identity
    if (code !== undefined && code === last) steps.at(-1)?.push(level)
    else steps.push([level])
    last = code
  }
  for (const [index, step] of steps.entries()) {
    const above = steps.slice(index + 1, index + 2).flat()
    for (const level of step) lead(level, above, next)
  }
}

/** A management track of the same code family grows out of the level below its first one, in every other track. */
function fork(paths: readonly Path[], next: Map<string, string[]>): void {
  const number = ({ draft }: Identified): number => codeNumber(draft.identity.code ?? '')
  const prefix = ({ draft }: Identified): string => codePrefix(draft.identity.code ?? '')
  for (const path of paths) {
    const [first] = path
    if (!first || prefix(first) === '' || !isManager(first)) continue
    for (const other of paths) {
      const below = other
        .filter((level) => number(level) < number(first) && prefix(level) === prefix(first))
        .at(-1)
      if (other === path || below === undefined || isManager(below)) continue
      lead(below, [first], next)
    }
  }
}

/** Without codes, the first manager follows the last specialist below staff. */
function branch(paths: readonly Path[], next: Map<string, string[]>): void {
  const [others, managers = [], ...more] = [...paths].sort(
    (a, b) => Number(a.some(isManager)) - Number(b.some(isManager)),
  )
  const first = managers[0]
  if (!others || !first || more.length > 0 || !managers.every(isManager)) return
  const below = others.filter(({ draft }) => seniorityOf(draft.identity.title) < specialist).at(-1)
  if (below !== undefined && !isManager(below)) lead(below, [first], next)
}

function isManager({ draft }: Identified): boolean {
  return (
    manages(draft.identity.title) ||
    /^(?:EM|(?:People )?[Mm]anage(?:r|ment))/u.test(draft.identity.track ?? '')
  )
}
