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

/** Tells whether a level is below another one along `next`, at any distance. */
export function belowTest(ladder: Ladder): (lower: Level, higher: Level) => boolean {
  const byId = new Map(ladder.levels.map((level, place) => [level.id, { level, place }]))
  const places = new Map(ladder.levels.map((level, place) => [level, place]))
  // A bit for each level: in a ladder of thousands, sets of all that is below each would hold millions.
  const rows = new Map<Level, Uint32Array>()
  for (const level of [...ladder.levels].sort((a, b) => a.rank - b.rank)) {
    const row = new Uint32Array((places.size >>> 5) + 1)
    for (const id of level.previous) {
      const previous = byId.get(id)
      if (!previous) continue
      setBit(row, previous.place)
      rows.get(previous.level)?.forEach((bits, index) => (row[index] = (row[index] ?? 0) | bits))
    }
    rows.set(level, row)
  }
  return (lower, higher) => {
    const [row, place] = [rows.get(higher), places.get(lower)]
    return row !== undefined && place !== undefined && lower !== higher && hasBit(row, place)
  }
}

function setBit(row: Uint32Array, place: number): void {
  row[place >>> 5] = (row[place >>> 5] ?? 0) | (1 << (place & 31))
}

function hasBit(row: Uint32Array, place: number): boolean {
  return (((row[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1
}
