// Everything of the older ladder that is still there in the newer one.

import type { Cells } from './match-candidates.js'
import { matchItems, type ItemMatch } from './match-items.js'
import { matchCompetencies, matchLevels, matchTitles, type PartMatch } from './match-parts.js'
import type { Item, Snapshot } from './snapshot.js'

/** What belongs together in two ladders. Maps lead from older to newer ids. */
export interface Match {
  levels: PartMatch
  competencies: PartMatch
  axes: PartMatch
  tracks: PartMatch
  expectations: ItemMatch
  antiPatterns: ItemMatch
}

/** Matches two ladders, or a ladder and the registry of its last release. */
export function matchSnapshots(before: Snapshot, after: Snapshot): Match {
  const levels = matchLevels(before, after)
  const competencies = matchCompetencies(before, after)
  const cells = cellsOf(levels, competencies)
  return {
    levels,
    competencies,
    axes: matchTitles(before.axes, after.axes),
    tracks: matchTitles(before.tracks, after.tracks),
    expectations: matchItems(before.expectations, after.expectations, cells),
    antiPatterns: matchItems(before.antiPatterns, after.antiPatterns, cells),
  }
}

/** Ids of the newer ladder where there are any, so that both sides have the same keys. */
function cellsOf(levels: PartMatch, competencies: PartMatch): Cells {
  const competencyBefore = ({ competency }: Item): string =>
    competency === undefined ? '' : (competencies.get(competency) ?? `gone ${competency}`)
  const competencyAfter = ({ competency }: Item): string => competency ?? ''
  return {
    competencyBefore,
    competencyAfter,
    before: (item) => `${levels.get(item.level) ?? `gone ${item.level}`}\n${competencyBefore(item)}`,
    after: (item) => `${item.level}\n${competencyAfter(item)}`,
  }
}
