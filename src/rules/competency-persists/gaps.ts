// The levels of a track between which a competency is missing.

import type { Level, LevelCompetency } from '../../model/level.js'

/** A level of a track, and what it says of one competency. */
export interface Cell {
  level: Level
  own: LevelCompetency | undefined
}

/** Levels without the competency, between two that have it or above the last. */
export interface Gap {
  missing: Level[]
  below: Present
  above: Present | undefined
}

/** One that has it. */
export type Present = Cell & { own: LevelCompetency }

/** Runs of levels without the competency, each after a level that has it. */
export function gaps(row: readonly Cell[]): Gap[] {
  const found: Gap[] = []
  let below: Present | undefined
  let missing: Level[] = []
  for (const cell of row) {
    if (isPresent(cell)) {
      if (below && missing.length > 0) found.push({ missing, below, above: cell })
      below = cell
      missing = []
    } else missing.push(cell.level)
  }
  if (below && missing.length > 0) found.push({ missing, below, above: undefined })
  return found
}

function isPresent(cell: Cell): cell is Present {
  return cell.own !== undefined
}
