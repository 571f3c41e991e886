// An expectation that grows from one level to the next, and on the way falls into another competency.

import { competencyOf } from '../../model/competency-of.js'
import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'
import { mostCompared, similarity } from '../../lint/wording/similarity.js'
import { SAME } from '../../lint/wording/unchanged.js'
import { wordedAt, type Worded } from '../../lint/wording/worded.js'

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
    for (const { lower, higher } of edgesOf(ladder)) {
      const below = wordedAt(parsed, lower).filter(isComparable)
      const index = indexOf(below)
      for (const statement of wordedAt(parsed, higher).filter(isComparable)) {
        const nearest = nearestIn(index, statement)
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

interface Indexed {
  statements: readonly { statement: Worded; own: ReadonlySet<string> }[]
  /** In which of the statements each word stands. */
  byWord: ReadonlyMap<string, readonly number[]>
}

/** Statements by their words: what shares no word with a statement need not be compared with it. */
function indexOf(statements: readonly Worded[]): Indexed {
  const byWord = new Map<string, number[]>()
  const worded = statements.map((statement) => ({ statement, own: new Set(statement.words) }))
  for (const [index, { own }] of worded.entries()) {
    for (const word of own) {
      const holders = byWord.get(word)
      if (holders) holders.push(index)
      else byWord.set(word, [index])
    }
  }
  return { statements: worded, byWord }
}

function nearestIn(index: Indexed, statement: Worded): Worded | undefined {
  let nearest: Worded | undefined
  let best = RELATED
  for (const other of likely(index, statement)) {
    const value = similarity(statement.words, other.words, best)
    if (value > best || (value === best && other.competency === statement.competency))
      [nearest, best] = [other, value]
  }
  return nearest
}

/** The statements that share half of a statement's words, the one with the earliest of them first. */
function likely({ statements, byWord }: Indexed, { words }: Worded): Worded[] {
  const least = Math.ceil(words.length / 2)
  const wanted = [...new Set(words)]
  const holders = wanted.map((word) => byWord.get(word) ?? [])
  // Who shares so many words has at least one of any that are too many to lack: the rarest are looked up.
  const rarest = holders.sort((a, b) => a.length - b.length).slice(0, wanted.length - least + 1)
  const shared = firstOf(rarest).flatMap((index) => {
    const other = statements[index]
    const places = other ? [...wanted.keys()].filter((place) => other.own.has(wanted[place] ?? '')) : []
    return other && places.length >= least ? [{ other, first: places[0] ?? 0, index }] : []
  })
  return shared.sort((a, b) => a.first - b.first || a.index - b.index).map(({ other }) => other.statement)
}

/** The different ones of several lists, as far as there are not too many. */
function firstOf(lists: readonly (readonly number[])[]): number[] {
  const found = new Set<number>()
  for (const list of lists)
    for (const index of list) {
      if (found.size === mostCompared) return [...found]
      found.add(index)
    }
  return [...found]
}

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
