// The one cell of a table that says nothing, between two that do.

import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { documentAt } from '../../ladder/document-at.js'
import { allOf } from '../../model/all-of.js'
import { levelsById } from '../../model/levels-by-id.js'
import type { Level, LevelCompetency } from '../../model/level.js'

/** An empty cell, and what the levels below and above say in its place. */
export interface EmptyCell {
  level: Level
  own: LevelCompetency
  below: Level
  above: Level
}

/** Fewer cells show no custom of filling them all. */
const LEAST_CELLS = 9

/** The only empty cell of a ladder in tables, where it is between others. Several are empty on purpose. */
export function emptyCell(parsed: ParsedLadder): EmptyCell | undefined {
  const { ladder } = parsed
  const cells = ladder.levels
    .filter(({ source }) => documentAt(parsed, source.path)?.layout === 'matrix')
    .flatMap((level) => level.competencies.map((own) => ({ level, own })))
  const [only, ...more] = cells.filter(({ own }) => own.expectations.length === 0)
  if (!only || more.length > 0 || cells.length < LEAST_CELLS) return undefined
  const [below, above] = [only.level.previous, only.level.next].map((ids) =>
    allOf(levelsById(ladder), ids).find(({ competencies }) =>
      competencies.some(({ id }) => id === only.own.id),
    ),
  )
  return below && above ? { ...only, below, above } : undefined
}
