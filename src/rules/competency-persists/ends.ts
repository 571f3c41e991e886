// Competencies that stop before the top of a track: which of them count, and which are one finding.

import { allOf } from '../../model/all-of.js'
import { countsOf } from '../../model/counts.js'
import { grouped } from '../../model/grouped.js'
import type { Ladder, Track } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { levelsById } from '../../model/levels-by-id.js'
import { remembered } from '../../model/remembered.js'
import { roleByTitle } from '../../ladder/roles.js'
import { levelsWithCompetencies } from '../../lint/missing-competency.js'
import type { Present } from './rows.js'

/** A competency that stops, the levels without it, and the last one with it. */
export interface End {
  title: string
  missing: Level[]
  below: Present
  /** Id of the level up to which it is expected. */
  top: string
}

/** Tells for a track which competencies are expected to go on up to the top: declared ones, or those that are common. */
export function expectedToTheTop(track: Track, ladder: Ladder, declared: boolean): (id: string) => boolean {
  // Where levels say that they build on others, one that is silent about a competency adds nothing to it.
  const builds = allOf(levelsById(ladder), track.levels).some(({ inherits }) => inherits !== undefined)
  if (builds) return () => false
  if (declared) return () => true
  const isUsual = usualAmong(levelsWithCompetencies(track, ladder, declared))
  const isShared = sharedAmong(ladder.levels)
  // `Responsibilities` names no competency, but the list of what is expected, which other levels call something else.
  const lists = new Set(
    ladder.competencies.flatMap(({ id, title }) => (roleByTitle(title) === 'responsibilities' ? [id] : [])),
  )
  return (id) => isUsual(id) && isShared(id) && !lists.has(id)
}

/**
 * Whether a competency can be missed. Where most are at fewer than half of the levels, each level has headings of its own,
 * and only those that half of them have are expected to go on.
 */
function usualAmong(levels: readonly Level[]): (id: string) => boolean {
  const counts = competencyCounts(levels)
  const isCommon = (id: string): boolean => (counts.get(id) ?? 0) * 2 >= levels.length
  const common = [...counts.keys()].filter(isCommon).length
  return common * 2 >= counts.size ? () => true : isCommon
}

/** Whether several levels have a competency: a heading that only one has may be its own. Two levels share what both have. */
const sharedAmong = remembered((levels: readonly Level[]): ((id: string) => boolean) => {
  const counts = competencyCounts(levels)
  return levels.length > 2 ? (id) => (counts.get(id) ?? 0) > 1 : () => true
})

function competencyCounts(levels: readonly Level[]): Map<string, number> {
  return countsOf(levels.flatMap(({ competencies }) => competencies.map(({ id }) => id)))
}

/** Where most competencies of a level stop at once, the next one is written another way, which is one finding. */
export function byTemplate(ends: readonly End[]): [End, ...End[]][] {
  const groups = grouped(ends, ({ below, missing }) =>
    [below.level, ...missing].map(({ id }) => id).join(' '),
  )
  return [...groups.values()].flatMap((group): [End, ...End[]][] => {
    const isMost = group.length > 2 && group.length * 2 > group[0].below.level.competencies.length
    return isMost ? [group] : group.map((end) => [end])
  })
}
