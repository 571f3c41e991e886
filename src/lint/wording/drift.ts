// Statements that two neighbouring levels share but for a slip: a small word more or less, a letter wrong.

import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { edgesOf } from './edges.js'
import { wordedOf, type Worded } from './worded.js'

/** One statement in two wordings; `below` and `above` are the words that only one of them has. */
export interface Drift {
  lower: Worded
  higher: Worded
  below: string[]
  above: string[]
}

/** Words that bind and say nothing of their own. Others may be what a level adds. */
const small = new Set('a an the to of that which is are be as for in on by with and'.split(' '))
/** `An L3 is`, `L4s are`: the subject decides. */
const agreement = new Set('is are was were has have a an'.split(' '))
const LEAST_WORDS = 6

/** Where wording drifted along `next`, each pair once. */
export function driftsOf(parsed: ParsedLadder): Drift[] {
  const passages = wordedOf(parsed)
  return edgesOf(parsed.ladder).flatMap(({ lower, higher }) => {
    const below = (passages.get(lower) ?? []).filter(isComparable)
    const exact = new Set(below.map(({ key }) => key))
    const bySense = new Map(below.map((passage) => [senseOf(passage), passage]))
    return (passages.get(higher) ?? []).flatMap((passage): Drift[] => {
      if (!isComparable(passage) || exact.has(passage.key)) return []
      const other = bySense.get(senseOf(passage))
      if (!other) return []
      const [only, own] = [without(other.words, passage.words), without(passage.words, other.words)]
      if ([...only, ...own].every((word) => agreement.has(word))) return []
      return only.length + own.length > 2 ? [] : [{ lower: other, higher: passage, below: only, above: own }]
    })
  })
}

function isComparable({ words, kind }: Worded): boolean {
  return kind !== 'scale' && words.length >= LEAST_WORDS
}

/** The words that carry meaning, in order. */
function senseOf({ words }: Worded): string {
  return words.filter((word) => !small.has(word)).join(' ')
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((word) => {
    const index = left.indexOf(word)
    if (index === -1) return true
    left.splice(index, 1)
    return false
  })
}
