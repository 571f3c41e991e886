// Competencies that say the same at a level and at the one below it.

import { competencyOf } from '../../model/competency-of.js'
import { grouped } from '../../model/grouped.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level, LevelCompetency } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { isPolicy, refersElsewhere } from './boilerplate.js'
import { edgesOf } from './edges.js'
import { vocabularyOf, wordedIn, type Worded } from './worded.js'
import { similarity, without } from './similarity.js'
import { hasMeaning } from './vocabulary.js'

/** One competency with the same words at several levels that follow each other, lowest first. */
export interface Unchanged {
  competency: string
  levels: Level[]
}

/** A text is the same when at least this share of its words is. */
export const SAME = 0.97

const cache = new WeakMap<Ladder, Unchanged[]>()

/** Where a competency does not change along `next`; levels in a row are one entry. */
export function unchangedCompetencies(parsed: ParsedLadder): readonly Unchanged[] {
  const known = cache.get(parsed.ladder)
  if (known) return known
  const found: Unchanged[] = []
  const byCompetency = new Map<string, Unchanged[]>()
  for (const { lower, higher } of edgesOf(parsed.ladder)) {
    for (const competency of higher.competencies) {
      if (
        isMarked(competency) ||
        isHeld(lower, competency) ||
        !sameWords(parsed, lower, higher, competency.id) ||
        isPolicy(competency.title)
      )
        continue
      const entries = byCompetency.get(competency.id) ?? []
      const open = entries.find((entry) => entry.levels.includes(lower))
      if (open) open.levels.push(higher)
      else {
        const entry = { competency: competency.id, levels: [lower, higher] }
        found.push(entry)
        byCompetency.set(competency.id, [...entries, entry])
      }
    }
  }
  const graded = found.filter((entry) => !isConstant(entry, parsed.ladder))
  cache.set(parsed.ladder, graded)
  return graded
}

/** Whether two levels stand in one entry for a competency. */
export function isUnchanged(
  parsed: ParsedLadder,
  competency: string | undefined,
  a: Level,
  b: Level,
): boolean {
  const entries = entriesOf(unchangedCompetencies(parsed)).get(competency ?? '') ?? []
  return entries.some(({ levels }) => levels.includes(a) && levels.includes(b))
}

const entriesOf = remembered((unchanged: readonly Unchanged[]) =>
  grouped(unchanged, ({ competency }) => competency),
)

/** Whether a level asks in a competency what the one below asks. An introduction sets short cells apart, but no list of statements. */
function sameWords(parsed: ParsedLadder, lower: Level, higher: Level, id: string): boolean {
  const [all, others] = [wordedIn(parsed, higher, id), wordedIn(parsed, lower, id)]
  const [above, below] = [askedOf(all), askedOf(others)]
  if (above.words.length < 3 || !isAsLong(below.words.length, above.words.length)) return false
  if (!isNearlySame(below.words, above.words)) return false
  if (above.count < 3 && introOf(all) !== introOf(others)) return false
  return !refersElsewhere(above.words.map(vocabularyOf(parsed).wordOf).join(' '))
}

/** The words of what asks something, and how many statements that is. */
const askedOf = remembered((passages: readonly Worded[]) => {
  const asked = passages.filter(isAsked)
  const all: number[] = []
  for (const { words } of asked) for (const word of words) all.push(word)
  return { words: all, count: asked.length }
})

function isAsked({ kind }: Worded): boolean {
  return kind !== 'example' && kind !== 'text'
}

function introOf(passages: readonly Worded[]): string {
  return passages.flatMap(({ kind, words }) => (kind === 'text' ? words : [])).join(' ')
}

/** Whether so many words can be the same but for a few. */
function isAsLong(below: number, above: number): boolean {
  return 2 * Math.min(below, above) >= SAME * (below + above)
}

/**
 * Close enough, and no step between them: `94%` and `96%`, `highly` and `moderately`, a `small team` and a `team` are two
 * expectations. More words in one of two long texts are no step.
 */
export function isNearlySame(below: readonly number[], above: readonly number[]): boolean {
  if (similarity(below, above, SAME) < SAME) return false
  const lost = without(below, above).filter(hasMeaning).length
  const gained = without(above, below).filter(hasMeaning).length
  return Math.min(lost, gained) === 0 && lost + gained !== 1
}

/** The same at every level that has it, in a table or a paragraph: a condition that holds for all, not a grade. */
function isConstant({ competency, levels }: Unchanged, ladder: Ladder): boolean {
  if (ladder.levels.length < 3) return false
  const saying = ladder.levels.flatMap((level) => {
    const said = competencyOf(level, competency)
    return said ? [{ level, said }] : []
  })
  return saying.every(
    ({ level, said }) =>
      said.expectations.every(({ kind }) => kind === 'cell' || kind === 'prose') &&
      (levels.includes(level) ||
        said.expectations.every(({ text }) => /^\W*(?:(?:n\/?a|none)\W*)?$/iu.test(text))),
  )
}

/** Both levels stand on the same step of this competency, and say so: the words are those of the step. */
function isHeld(lower: Level, { id, expectations }: LevelCompetency): boolean {
  const below = competencyOf(lower, id)?.expectations ?? []
  const [first, ...others] = [...expectations, ...below].map(({ proficiency }) => proficiency)
  return first !== undefined && others.every((step) => step === first)
}

/** The author says so, with `unchangedSince` on every expectation. */
function isMarked({ expectations }: LevelCompetency): boolean {
  return expectations.every(({ unchangedSince }) => unchangedSince !== undefined)
}
