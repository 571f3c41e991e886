// A competency along a track, as a row of a table has it, and the levels between which it is missing.

import { competencyOf } from '../../model/competency-of.js'
import type { Competency, Ladder, Track } from '../../model/ladder.js'
import type { Level, LevelCompetency } from '../../model/level.js'
import { levelsWithCompetencies } from '../../lint/missing-competency.js'

/** A level of a track, and what it says of one competency. */
interface Cell {
  level: Level
  own: LevelCompetency | undefined
}

/** One that has it. */
export type Present = Cell & { own: LevelCompetency }

/** The levels that have a competency before its declared `from` and after its declared `to`, and all that are between. */
export interface Row {
  competency: Competency
  early: Present[]
  within: Cell[]
  late: Present[]
}

/** A row for each competency of the ladder. */
export function rowsOf(track: Track, ladder: Ladder, declared: boolean): Row[] {
  const levels = levelsWithCompetencies(track, ladder, declared)
  return ladder.competencies.map((competency) => {
    const { id, from, to } = competency
    const cells = levels.map((level) => ({ level, own: competencyOf(level, id) }))
    const start = Math.max(
      cells.findIndex(({ level }) => level.id === from),
      0,
    )
    const last = cells.findIndex(({ level }) => level.id === to)
    const end = last === -1 ? cells.length : last + 1
    return {
      competency,
      early: cells.slice(0, start).filter(isPresent),
      within: cells.slice(start, end),
      late: cells.slice(end).filter(isPresent),
    }
  })
}

/** Levels without the competency, perhaps none, between two that have it or above the last. */
export interface Gap {
  missing: Level[]
  below: Present
  above: Present | undefined
}

/** What follows on each level that has the competency, up to the next one that does. */
export function gapsIn({ within }: Row): Gap[] {
  const gaps: Gap[] = []
  for (const cell of within) {
    const open = gaps.at(-1)
    if (!isPresent(cell)) open?.missing.push(cell.level)
    else {
      if (open) open.above = cell
      gaps.push({ missing: [], below: cell, above: undefined })
    }
  }
  return gaps
}

function isPresent(cell: Cell): cell is Present {
  return cell.own !== undefined
}
