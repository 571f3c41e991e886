// Competencies that say the same at a level and at the one below it.

import type { Ladder } from '../../model/ladder.js'
import type { Level, LevelCompetency } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { edgesOf } from './edges.js'
import { passagesOf } from './passages.js'
import { similarity } from './similarity.js'

/** One competency with the same words at several levels that follow each other, lowest first. */
export interface Unchanged {
  competency: string
  levels: Level[]
}

/** A text is the same when at least this share of its words is. */
export const SAME = 0.97

const cache = new WeakMap<Ladder, Unchanged[]>()
const saysSo = /\b(?:same as|unchanged|no change|as (?:at|for|in) (?:level|the (?:previous|level below))|equivalent)\b/iu

/** Where a competency does not change along `next`; levels in a row are one entry. */
export function unchangedCompetencies(parsed: ParsedLadder): readonly Unchanged[] {
  const known = cache.get(parsed.ladder)
  if (known) return known
  const found: Unchanged[] = []
  for (const { lower, higher } of edgesOf(parsed.ladder)) {
    for (const competency of higher.competencies) {
      const below = lower.competencies.find(({ id }) => id === competency.id)
      if (!below || isMarked(competency) || !sameWords(parsed, lower, higher, competency.id)) continue
      const open = found.find((entry) => entry.competency === competency.id && entry.levels.includes(lower))
      if (open) open.levels.push(higher)
      else found.push({ competency: competency.id, levels: [lower, higher] })
    }
  }
  cache.set(parsed.ladder, found)
  return found
}

/** Whether two levels stand in one entry for a competency. */
export function isUnchanged(parsed: ParsedLadder, competency: string | undefined, a: Level, b: Level): boolean {
  return unchangedCompetencies(parsed).some(
    (entry) => entry.competency === competency && entry.levels.includes(a) && entry.levels.includes(b),
  )
}

function sameWords(parsed: ParsedLadder, lower: Level, higher: Level, id: string): boolean {
  const [below, above] = [wordsIn(parsed, lower, id), wordsIn(parsed, higher, id)]
  if (above.length < 3 || saysSo.test(above.join(' '))) return false
  return below.join(' ') === above.join(' ') || isNearlySame(below, above)
}

/** Close enough, and no number differs: `94%` and `96%` are two expectations. */
export function isNearlySame(below: readonly string[], above: readonly string[]): boolean {
  const numbers = (words: readonly string[]): string => words.filter((word) => /\d/u.test(word)).join(' ')
  return numbers(below) === numbers(above) && similarity(below, above, SAME) >= SAME
}

function wordsIn(parsed: ParsedLadder, level: Level, competency: string): string[] {
  const passages = passagesOf(parsed).get(level) ?? []
  return passages
    .filter((passage) => passage.competency === competency && passage.kind !== 'example')
    .flatMap((passage) => passage.words)
}

/** The author says so, with `unchangedSince` on every expectation. */
function isMarked({ expectations }: LevelCompetency): boolean {
  return expectations.length > 0 && expectations.every(({ unchangedSince }) => unchangedSince !== undefined)
}
