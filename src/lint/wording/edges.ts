// Steps from a level to the one above, and everything that is below a level.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'

/** One step up. */
export interface Edge {
  lower: Level
  higher: Level
}

/** Every step along `next`, lowest first. */
export const edgesOf: (ladder: Ladder) => readonly Edge[] = remembered(readEdges)

function readEdges(ladder: Ladder): Edge[] {
  const byId = new Map(ladder.levels.map((level) => [level.id, level]))
  return [...ladder.levels]
    .sort((a, b) => a.rank - b.rank)
    .flatMap((lower) =>
      lower.next.flatMap((id) => {
        const higher = byId.get(id)
        return higher && higher !== lower ? [{ lower, higher }] : []
      }),
    )
}

/** The levels below each level along `next`, at any distance. */
export function levelsBelow(ladder: Ladder): Map<Level, Set<Level>> {
  const byId = new Map(ladder.levels.map((level) => [level.id, level]))
  const below = new Map<Level, Set<Level>>()
  for (const level of [...ladder.levels].sort((a, b) => a.rank - b.rank)) {
    const found = new Set<Level>()
    for (const id of level.previous) {
      const previous = byId.get(id)
      if (!previous) continue
      found.add(previous)
      for (const lower of below.get(previous) ?? []) found.add(lower)
    }
    found.delete(level)
    below.set(level, found)
  }
  return below
}
