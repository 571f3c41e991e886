// An expectation that grows from one level to the next, and on the way falls into another competency.

import { competencyOf } from '../../model/competency-of.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import { normalizeTitle } from '../../model/text.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'
import { mostCompared, similarity } from '../../lint/wording/similarity.js'
import { SAME } from '../../lint/wording/unchanged.js'
import { vocabularyOf, wordedAt, type Worded } from '../../lint/wording/worded.js'

/** Alike enough to be one expectation at two levels. */
const RELATED = 0.7

/** Shorter statements are alike by chance. */
const LEAST_WORDS = 8

export default defineRule({
  id: 'moved-expectation',
  description: 'Require an expectation to stand in the same competency at neighbouring levels',
  family: 'progression',
  recommended: 'warning',
  messages: {
    moved: (data: { level: string; area: string; below: string; other: string }) =>
      `Unexpected expectation in \`${data.area}\` at \`${data.level}\`, expected it in \`${data.other}\` where \`${data.below}\` has nearly the same; move one of the two`,
  },
  check({ ladder, parsed, report }) {
    const marked = new Uint8Array(vocabularyOf(parsed).size())
    const comparedAt = remembered((level: Level) =>
      wordedAt(parsed, level)
        .filter(isComparable)
        .map((statement): Compared => ({ statement, own: [...new Set(statement.words)] })),
    )
    const nearestIn = nearestBy(marked)
    for (const { lower, higher } of edgesOf(ladder)) {
      for (const compared of comparedAt(higher)) {
        const { statement } = compared
        const nearest = nearestIn(comparedAt(lower), compared)
        if (!nearest || nearest.competency === statement.competency) continue
        if (!hasBoth(lower, statement, nearest) || !hasBoth(higher, statement, nearest)) continue
        if (ladder.inheritance === 'additive' && isCopy(statement, nearest)) continue
        report('moved', {
          at: statement.part,
          data: { level: higher.id, area: statement.area, below: lower.id, other: nearest.area },
          related: [{ message: `At \`${lower.id}\` in \`${nearest.area}\``, at: nearest.part }],
        })
      }
    }
  },
})

function isComparable({ kind, words, competency }: Worded): boolean {
  return (
    kind !== 'text' &&
    kind !== 'example' &&
    kind !== 'scale' &&
    competency !== undefined &&
    words.length >= LEAST_WORDS
  )
}

/** A statement and its different words, in their order. */
interface Compared {
  statement: Worded
  own: readonly number[]
}

/** Finds the statement that is most like another. */
function nearestBy(
  marked: Uint8Array,
): (others: readonly Compared[], compared: Compared) => Worded | undefined {
  const likely = likelyBy(marked)
  return (others, compared) => {
    const { words, competency } = compared.statement
    let nearest: Worded | undefined
    let best = RELATED
    for (const other of likely(others, compared)) {
      const value = similarity(words, other.words, best)
      if (value > best || (value === best && other.competency === competency))
        [nearest, best] = [other, value]
    }
    return nearest
  }
}

/** The statements that share half of a statement's different words, the one with the earliest of them first. */
function likelyBy(marked: Uint8Array): (others: readonly Compared[], compared: Compared) => Worded[] {
  return (others, { own }) => {
    const least = Math.ceil(own.length / 2)
    for (const word of own) marked[word] = 1
    const shared = candidates(others, own, least).filter((other) => {
      let count = 0
      for (const word of other.own) count += marked[word] ?? 0
      return count >= least
    })
    for (const word of own) marked[word] = 0
    const placed = shared.map(({ statement, own: words }) => {
      const has = new Set(words)
      return { statement, first: own.findIndex((word) => has.has(word)) }
    })
    return placed.sort((a, b) => a.first - b.first).map(({ statement }) => statement)
  }
}

/** All that may share so many words; of too many, those with the rarest ones, as far as there are not too many. */
function candidates(others: readonly Compared[], own: readonly number[], least: number): readonly Compared[] {
  if (others.length <= mostCompared) return others
  const byWord = holdersIn(others)
  const holders = own.map((word) => byWord.get(word) ?? [])
  // Who shares so many words has at least one of any that are too many to lack: the rarest are looked up.
  const rarest = holders.sort((a, b) => a.length - b.length).slice(0, own.length - least + 1)
  const found = new Set<number>()
  for (const list of rarest) for (const index of list) if (found.size < mostCompared) found.add(index)
  return [...found].sort((a, b) => a - b).flatMap((index) => others[index] ?? [])
}

/** In which statements each word stands. */
const holdersIn = remembered((statements: readonly Compared[]) => {
  const byWord = new Map<number, number[]>()
  for (const [index, { own }] of statements.entries()) {
    for (const word of own) {
      const holders = byWord.get(word)
      if (holders) holders.push(index)
      else byWord.set(word, [index])
    }
  }
  return byWord
})

/** Both competencies are there to choose from, and they are not variants of one (`Mastery - Web`, `mastery-mobile`). */
function hasBoth(level: Level, a: Worded, b: Worded): boolean {
  const [first, second] = [a, b].map(({ area }) => /^(.+?)\s?[-–—:]/u.exec(area)?.[1])
  const variants =
    first !== undefined && second !== undefined && normalizeTitle(first) === normalizeTitle(second)
  return !variants && [a, b].every(({ competency = '' }) => competencyOf(level, competency))
}

/** A plain copy is for `no-duplicate-expectation` to report. */
function isCopy(a: Worded, b: Worded): boolean {
  return a.key === b.key || similarity(a.words, b.words) >= SAME
}
