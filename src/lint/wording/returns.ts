// Wording that a level has, the next one drops, and the one after that has again.

import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { isPolicy } from './boilerplate.js'
import { edgesOf } from './edges.js'
import { mostCompared, similarity } from './similarity.js'
import { wordedAt, type Worded } from './worded.js'

/** Two levels with one between them. */
interface Triple {
  low: Level
  middle: Level
  high: Level
}

/** A statement of two levels that the level between them says in other words, or does not say. */
export interface Return extends Triple {
  below: Worded
  above: Worded
  /** What the middle level says instead, when it is nearly the same. */
  between: Worded | undefined
}

/** Statements of fewer words are labels. */
const LEAST_WORDS = 4

/** Where levels restate what holds: statements that skip a level. */
export function skippedStatements(parsed: ParsedLadder): Return[] {
  const statements = (level: Level): Worded[] =>
    wordedAt(parsed, level).filter(
      ({ kind, words }) =>
        kind !== 'text' && kind !== 'example' && kind !== 'scale' && words.length >= LEAST_WORDS,
    )
  return triplesOf(parsed).flatMap(({ low, middle, high }) => {
    const lows = new Set(statements(low).map(({ key }) => key))
    const again = statements(high).filter(({ key }) => lows.has(key))
    if (again.length === 0) return []
    const belows = new Map(graded(statements(low)).map((statement) => [statement.key, statement]))
    const middles = graded(statements(middle))
    const beside = grouped(middles, ({ competency }) => competency)
    const said = new Set(middles.map(({ key }) => key))
    const filled = new Set(wordedAt(parsed, middle).map(({ competency }) => competency))
    return graded(again).flatMap((above): Return[] => {
      const below = belows.get(above.key)
      if (!below || said.has(above.key)) return []
      // A competency without a word at the middle level is a finding of its own, and explains all of these.
      if (above.competency !== undefined && !filled.has(above.competency)) return []
      const between = (beside.get(above.competency) ?? [])
        .slice(0, mostCompared)
        .find(({ words }) => similarity(words, above.words, 0.7) >= 0.7)
      return [{ low, middle, high, below, above, between }]
    })
  })
}

/** Without conditions that hold for all levels alike. */
function graded(statements: readonly Worded[]): Worded[] {
  return statements.filter(({ area }) => !isPolicy(area))
}

/** A competency whose text goes back, past the level between, to what a lower level says. */
export interface CompetencyReturn extends Triple {
  below: Worded
  above: Worded
}

/** Shorter texts are alike by chance. */
const LEAST_TEXT = 25

/** Competencies that return: most words of the level before last, hardly any of the one between. */
export function returningCompetencies(parsed: ParsedLadder): CompetencyReturn[] {
  const cells = new Map<Level, Map<string, Cell>>()
  for (const level of parsed.ladder.levels) cells.set(level, cellsOf(parsed, level))
  return triplesOf(parsed).flatMap(({ low, middle, high }) =>
    [...(cells.get(high) ?? [])].flatMap(([competency, above]): CompetencyReturn[] => {
      const below = cells.get(low)?.get(competency)
      const between = cells.get(middle)?.get(competency)
      if (!below || !between || Math.min(below.words.length, above.words.length) < LEAST_TEXT) return []
      if (similarity(below.words, above.words, 0.6) < 0.6) return []
      if (similarity(between.words, above.words, 0.3) > 0.3) return []
      return [{ low, middle, high, below: below.first, above: above.first }]
    }),
  )
}

interface Cell {
  first: Worded
  words: number[]
}

function cellsOf(parsed: ParsedLadder, level: Level): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const statement of wordedAt(parsed, level)) {
    if (statement.competency === undefined || statement.kind === 'example' || statement.kind === 'text')
      continue
    const cell = cells.get(statement.competency)
    if (cell) for (const word of statement.words) cell.words.push(word)
    else cells.set(statement.competency, { first: statement, words: [...statement.words] })
  }
  return cells
}

function triplesOf({ ladder }: ParsedLadder): Triple[] {
  const edges = edgesOf(ladder)
  const above = new Map<Level, Level[]>()
  for (const { lower, higher } of edges) {
    const levels = above.get(lower)
    if (levels) levels.push(higher)
    else above.set(lower, [higher])
  }
  return edges.flatMap(({ lower: low, higher: middle }) =>
    (above.get(middle) ?? []).flatMap((high) => (high === low ? [] : [{ low, middle, high }])),
  )
}
