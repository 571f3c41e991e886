// Statements that two neighbouring levels share but for a slip: a small word more or less, a letter wrong.

import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { edgesOf } from './edges.js'
import type { Level } from '../../model/level.js'
import { isSlipInside } from './keyboard.js'
import { hasMeaning, mostCompared, without } from './similarity.js'
import { wordedAt, type Worded } from './worded.js'

/** One statement in two wordings; `below` and `above` are the words that only one of them has. */
export interface Drift {
  lower: Worded
  higher: Worded
  below: string[]
  above: string[]
}

/** `An L3 is`, `L4s are`: the subject decides. */
const agreement = new Set('is are a an'.split(' '))
const LEAST_WORDS = 6

/** Where wording drifted along `next`, each pair once. */
export function driftsOf(parsed: ParsedLadder): Drift[] {
  const read = new Map<Level, Sensed[]>()
  const sensed = (level: Level): Sensed[] => {
    const own =
      read.get(level) ??
      wordedAt(parsed, level)
        .filter(isComparable)
        .map((passage) => ({ passage, gist: gistOf(passage) }))
    read.set(level, own)
    return own
  }
  return edgesOf(parsed.ladder).flatMap(({ lower, higher }) => {
    const below = sensed(lower)
    const gists = new Set(below.map(({ gist }) => gist))
    // Hardly ever do two statements share their gist, and only of those the whole sense is of interest.
    const near = sensed(higher).filter(({ gist }) => gists.has(gist))
    if (near.length === 0) return []
    const exact = new Set(below.map(({ passage }) => passage.key))
    const open = near.filter(({ passage }) => !exact.has(passage.key))
    if (open.length === 0) return []
    const bySense = new Map(below.map(({ passage }) => [senseOf(passage), passage]))
    const first = below.slice(0, mostCompared)
    return open.flatMap(({ passage }): Drift[] => {
      const other = bySense.get(senseOf(passage)) ?? first.find(isSlipOf(passage))?.passage
      if (!other) return []
      const [only, own] = [without(other.words, passage.words), without(passage.words, other.words)]
      if ([...only, ...own].every((word) => agreement.has(word))) return []
      return only.length + own.length > 2 ? [] : [{ lower: other, higher: passage, below: only, above: own }]
    })
  })
}

/** Whether a statement has a word of the other in its place, with a letter that is wrong. */
function isSlipOf({ words }: Worded): (other: Sensed) => boolean {
  return ({ passage: { words: others } }) =>
    others.length === words.length &&
    words.some((word, index) => word !== others[index] && isSlipInside(word, others[index] ?? ''))
}

function isComparable({ words, kind }: Worded): boolean {
  return kind !== 'scale' && words.length >= LEAST_WORDS
}

/** A statement and what its sense begins and ends with. */
interface Sensed {
  passage: Worded
  gist: string
}

/** Equal where senses are equal, and quickly made: the first and the last word that carry meaning. */
function gistOf({ words }: Worded): string {
  return [words.find(hasMeaning), words.findLast(hasMeaning)].join(' ')
}

/** The words that carry meaning, in order. */
function senseOf({ words }: Worded): string {
  return words.filter(hasMeaning).join(' ')
}
