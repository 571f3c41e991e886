// Statements that two neighbouring levels share but for a slip: a small word more or less, a letter wrong.

import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { edgesOf } from './edges.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import { isSlipInside } from './keyboard.js'
import { mostCompared, without } from './similarity.js'
import { hasMeaning, twoWords } from './vocabulary.js'
import { vocabularyOf, wordedAt, type Worded } from './worded.js'

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
  const { wordOf, keyOf } = vocabularyOf(parsed)
  const sensed = remembered((level: Level) =>
    wordedAt(parsed, level)
      .filter(isComparable)
      .map((passage): Sensed => ({ passage, gist: gistOf(passage) })),
  )
  /** The words that carry meaning, in order. */
  const senseOf = ({ words }: Worded): number => keyOf(words.filter(hasMeaning))
  const isSlipOf = slipTest(wordOf)
  return edgesOf(parsed.ladder).flatMap(({ lower, higher }) => {
    const below = sensed(lower)
    const gists = new Set(below.map(({ gist }) => gist))
    // Hardly ever do two statements share their gist, and only of those the whole sense is of interest.
    const near = sensed(higher).filter(({ gist }) => gists.has(gist))
    if (near.length === 0) return []
    const exact = new Set(below.map(({ passage }) => passage.key))
    const open = near.filter(({ passage }) => !exact.has(passage.key))
    if (open.length === 0) return []
    const shared = new Set(open.map(({ gist }) => gist))
    const alike = below.filter(({ gist }) => shared.has(gist))
    const bySense = new Map(alike.map(({ passage }) => [senseOf(passage), passage]))
    const first = below.slice(0, mostCompared)
    return open.flatMap(({ passage }): Drift[] => {
      const other = bySense.get(senseOf(passage)) ?? first.find(isSlipOf(passage))?.passage
      if (!other) return []
      const only = without(other.words, passage.words).map(wordOf)
      const own = without(passage.words, other.words).map(wordOf)
      if ([...only, ...own].every((word) => agreement.has(word))) return []
      return only.length + own.length > 2 ? [] : [{ lower: other, higher: passage, below: only, above: own }]
    })
  })
}

/** Tells whether a statement has a word of the other in its place, with a letter that is wrong. */
function slipTest(wordOf: (word: number) => string): (passage: Worded) => (other: Sensed) => boolean {
  return ({ words }) =>
    ({ passage: { words: others } }) =>
      others.length === words.length &&
      words.some((word, index) => {
        const other = others[index]
        return other !== undefined && word !== other && isSlipInside(wordOf(word), wordOf(other))
      })
}

function isComparable({ words, kind }: Worded): boolean {
  return kind !== 'scale' && words.length >= LEAST_WORDS
}

/** A statement and what its sense begins and ends with. */
interface Sensed {
  passage: Worded
  gist: number
}

/** Equal where senses are equal, and quickly made: the first and the last word that carry meaning. */
function gistOf({ words }: Worded): number {
  return twoWords(words.find(hasMeaning), words.findLast(hasMeaning))
}
