// Competencies that say the same at a level and at the one below it.

import type { Ladder } from '../../model/ladder.js'
import type { Level, LevelCompetency } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { isPolicy, refersElsewhere } from './boilerplate.js'
import { edgesOf } from './edges.js'
import { wordedOf } from './worded.js'
import { similarity } from './similarity.js'

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
  for (const { lower, higher } of edgesOf(parsed.ladder)) {
    for (const competency of higher.competencies) {
      const below = lower.competencies.find(({ id }) => id === competency.id)
      if (
        !below ||
        isMarked(competency) ||
        isPolicy(competency.title) ||
        !sameWords(parsed, lower, higher, competency.id)
      )
        continue
      const open = found.find((entry) => entry.competency === competency.id && entry.levels.includes(lower))
      if (open) open.levels.push(higher)
      else found.push({ competency: competency.id, levels: [lower, higher] })
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
  return unchangedCompetencies(parsed).some(
    (entry) => entry.competency === competency && entry.levels.includes(a) && entry.levels.includes(b),
  )
}

function sameWords(parsed: ParsedLadder, lower: Level, higher: Level, id: string): boolean {
  const [below, above] = [readCell(parsed, lower, id), readCell(parsed, higher, id)]
  if (above.words.length < 3 || refersElsewhere(above.words.join(' '))) return false
  if (above.statements < 3 && above.intro !== below.intro) return false
  return below.words.join(' ') === above.words.join(' ') || isNearlySame(below.words, above.words)
}

/** Close enough, and no number differs: `94%` and `96%` are two expectations. */
export function isNearlySame(below: readonly string[], above: readonly string[]): boolean {
  const numbers = (words: readonly string[]): string => words.filter((word) => /\d/u.test(word)).join(' ')
  return numbers(below) === numbers(above) && similarity(below, above, SAME) >= SAME
}

/** What a level asks in a competency. An introduction sets short cells apart, but no list of statements. */
function readCell(
  parsed: ParsedLadder,
  level: Level,
  competency: string,
): { words: string[]; statements: number; intro: string } {
  const all = (wordedOf(parsed).get(level) ?? []).filter((passage) => passage.competency === competency)
  const asked = all.filter(({ kind }) => kind !== 'example' && kind !== 'text')
  const intro = all.filter(({ kind }) => kind === 'text')
  return {
    words: asked.flatMap(({ words }) => words),
    statements: asked.length,
    intro: intro.map(({ key }) => key).join(' '),
  }
}

/** The same at every level that has it, in a table or a paragraph: a condition that holds for all, not a grade. */
function isConstant({ competency, levels }: Unchanged, ladder: Ladder): boolean {
  if (ladder.levels.length < 3) return false
  const saying = ladder.levels.flatMap((level) => {
    const said = level.competencies.find(({ id }) => id === competency)
    return said && said.expectations.length > 0 ? [{ level, said }] : []
  })
  return saying.every(
    ({ level, said }) =>
      said.expectations.every(({ kind }) => kind === 'cell' || kind === 'prose') &&
      (levels.includes(level) ||
        said.expectations.every(({ text }) => /^\W*(?:n\/?a|none|-)?\W*$/iu.test(text))),
  )
}

/** The author says so, with `unchangedSince` on every expectation. */
function isMarked({ expectations }: LevelCompetency): boolean {
  return expectations.length > 0 && expectations.every(({ unchangedSince }) => unchangedSince !== undefined)
}
