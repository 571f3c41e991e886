// An expectation that grows from one level to the next, and on the way falls into another competency.

import { competencyOf } from '../../model/competency-of.js'
import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'
import { similarity } from '../../lint/wording/similarity.js'
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
  statements: readonly Worded[]
  /** In which of the statements each word stands. */
  byWord: ReadonlyMap<string, readonly number[]>
}

/** Statements by their words: what shares no word with a statement need not be compared with it. */
function indexOf(statements: readonly Worded[]): Indexed {
  const byWord = new Map<string, number[]>()
  for (const [index, { words }] of statements.entries()) {
    for (const word of words) {
      const holders = byWord.get(word)
      if (!holders) byWord.set(word, [index])
      else if (holders.at(-1) !== index) holders.push(index)
    }
  }
  return { statements, byWord }
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
  const holders = [...new Set(words)].map((word) => byWord.get(word) ?? [])
  // Who shares so many words has at least one of any that are too many to lack: the rarest are looked up.
  const rarest = [...holders].sort((a, b) => a.length - b.length).slice(0, holders.length - least + 1)
  const candidates = new Set(rarest.flat())
  if (candidates.size === 0) return []
  const shared = new Map<number, number>()
  for (const holder of holders)
    for (const index of holder) if (candidates.has(index)) shared.set(index, (shared.get(index) ?? 0) + 1)
  return [...shared].flatMap(([index, count]) => (count < least ? [] : (statements[index] ?? [])))
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
