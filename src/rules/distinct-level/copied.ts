// A level that was begun as a copy of the one below, and in which only few statements were written anew.

import { countsOf } from '../../model/counts.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { edgesOf, type Edge } from '../../lint/wording/edges.js'
import { vocabularyOf, wordedAt, wordsWithout, type Worded } from '../../lint/wording/worded.js'

/** A step on which nearly nothing changes: so many statements and paragraphs of so many are other ones. */
export interface Copied extends Edge {
  changed: number
  all: number
}

/** Fewer statements are alike by chance, or because a short cell says all there is. */
const fewest = 6

/** From this share on, nobody wrote the level. */
const most = 0.75

/** Steps that stand out: where levels restate what holds, much is the same at each step, and only a copy is nearly all. */
export function copiedLevels(parsed: ParsedLadder): Copied[] {
  const { ladder } = parsed
  const steps = edgesOf(ladder).map((edge) => ({ ...edge, ...shareOf(edge, parsed) }))
  return steps.filter(
    (step) =>
      step.share >= leastShare(ladder) &&
      steps.every((other) => other === step || other.share < step.share / 2 || !isRestated(ladder)),
  )
}

function isRestated({ inheritance }: Ladder): boolean {
  return inheritance === 'restated'
}

function leastShare(ladder: Ladder): number {
  return isRestated(ladder) ? 0.9 : most
}

function shareOf(
  { lower, higher }: Edge,
  parsed: ParsedLadder,
): { share: number; changed: number; all: number } {
  const [below, above] = [asked(lower, parsed), asked(higher, parsed)]
  const all = Math.max(above.length, below.length)
  if (Math.min(above.length, below.length) < Math.max(fewest, all * most))
    return { share: 0, changed: all, all }
  // What was copied may still call itself by the name of the level below.
  const wordsIn = wordsWithout(lower)
  const names = [lower.id, lower.code ?? lower.id, lower.title]
  const { numbersOf, keyOf } = vocabularyOf(parsed)
  const left = countsOf(below.map(({ key }) => key))
  const isSame = ({ key, text }: Worded): boolean => {
    const keys = names.some((name) => text.includes(name)) ? [key, keyOf(numbersOf(wordsIn(text)))] : [key]
    return keys.some((one) => {
      const count = left.get(one) ?? 0
      left.set(one, count - 1)
      return count > 0
    })
  }
  const same = above.filter(isSame).length
  return { share: same / all, changed: above.length - same, all: above.length }
}

function asked(level: Level, parsed: ParsedLadder): Worded[] {
  return wordedAt(parsed, level).filter(({ kind }) => kind !== 'example')
}
