// Which row and column of the drawing each level stands in.

import type { Ladder, Track } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'

/** A level in its place, counted from the top left. */
export interface Rung {
  level: Level
  x: number
  y: number
}

/** All levels in their places, and the title of each column. */
export interface PlacedRungs {
  rungs: Rung[]
  columns: string[]
  rows: number
}

/** Columns follow the tracks; a level that shares its place with another moves to a column beside. */
export function placedRungs({ levels, tracks }: Pick<Ladder, 'levels' | 'tracks'>): PlacedRungs {
  const columns: string[] = []
  const rungs: Rung[] = []
  const lifts = liftsOf(tracks, levels)
  const done = new Set<string>()
  for (const track of tracks) {
    const own = levels.filter(({ id }) => track.levels.includes(id) && !done.has(id))
    if (own.length === 0) continue
    const first = columns.length
    const taken = new Map<number, number>()
    for (const level of own) {
      const row = level.rank + (lifts.get(track.id) ?? 0)
      const beside = taken.get(row) ?? 0
      taken.set(row, beside + 1)
      done.add(level.id)
      while (columns.length <= first + beside) columns.push(columns.length === first ? track.title : '')
      rungs.push({ level, x: first + beside, y: row })
    }
  }
  const highest = Math.max(...rungs.map(({ y }) => y), 0)
  return { rungs: rungs.map((rung) => ({ ...rung, y: highest - rung.y })), columns, rows: highest + 1 }
}

/**
 * How far above the ground each track begins. `M3` stands beside `IC3` and not beside `IC1`: where the ids of all
 * tracks count, they say so. Else every track begins where its levels' ranks do.
 */
function liftsOf(tracks: readonly Track[], levels: readonly Level[]): Map<string, number> {
  const lifts = new Map<string, number>()
  for (const track of tracks) {
    const own = levels.filter(({ id }) => track.levels.includes(id))
    const shifts = new Set(
      own.map(({ id, rank }) => Number(/(?<!\d)\d+$/u.exec(id)?.[0] ?? Number.NaN) - rank),
    )
    const [shift = Number.NaN] = shifts
    if (shifts.size !== 1 || Number.isNaN(shift)) return new Map()
    lifts.set(track.id, shift)
  }
  const least = Math.min(...lifts.values())
  return new Map([...lifts].map(([id, shift]) => [id, shift - least]))
}
