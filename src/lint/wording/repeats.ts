// Statements that stand more than once in a level or in the levels below it.

import { grouped } from '../../model/grouped.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { isLabel, isPolicy, isShare, refersElsewhere } from './boilerplate.js'
import { belowTest } from './edges.js'
import { hashOf, twoWords, type Vocabulary } from './vocabulary.js'
import { vocabularyOf, wordedOf, type Worded } from './worded.js'
import { isNearlySame, isUnchanged } from './unchanged.js'
import { wordsOf } from './similarity.js'

/** Copies of one statement. `copy` is the one to report: the highest, or the last of its level. */
export interface Repeat {
  copy: Worded
  others: Worded[]
}

/** Shorter statements are labels: `Code review`. */
const LEAST_WORDS = 4

/** Shorter texts that are no statements recur: `For example:`. */
const LEAST_WORDS_OF_TEXT = 8

/** From this many words on, one changed word still leaves 97 % of a statement. */
const LONG = 34

/** Statements that one level makes twice. */
export function repeatsWithin(parsed: ParsedLadder): Repeat[] {
  return [...wordedOf(parsed).values()].flatMap((passages) => {
    const copied = repeated(passages, ({ key }) => [key])
    const statements = grouped(copied.filter(isStatement), withList)
    const details = [...grouped(copied.filter(isDetail), ({ among }) => among).values()].flatMap((beside) => [
      ...grouped(beside, ({ key }) => key).values(),
    ])
    const twice = [...statements.values(), ...details].flatMap((copies) => asRepeat(copies))
    return [...withoutForms(twice), ...quotedTwice(passages, vocabularyOf(parsed))]
  })
}

/** Without what is to be filled in under each heading (`- [ ] Not yet`, `- [ ] As expected`): several statements, in three areas. */
function withoutForms(repeats: readonly Repeat[]): Repeat[] {
  const areasOf = ({ copy, others }: Repeat): string[] => [
    ...new Set([copy, ...others].map(({ area }) => area)),
  ]
  const together = grouped(repeats, (repeat) => areasOf(repeat).join('\n'))
  return [...together.values()]
    .filter(([first, ...more]) => more.length === 0 || areasOf(first).length < 3)
    .flat()
}

/** Statements of a level that a level below it makes as well, where each level is to add to those below. */
export function repeatsAcross(parsed: ParsedLadder): Repeat[] {
  const { ladder } = parsed
  const groups = groupsAcross(parsed)
  if (groups.length === 0) return []
  const isBelow = belowTest(ladder)
  const ranks = new Map(ladder.levels.map((level, index) => [level, index]))
  const rank = (level: Level): number => ranks.get(level) ?? -1
  const found: Repeat[] = []
  for (const copies of groups) {
    const levels = [...new Set(copies.map(({ level }) => level))].sort((a, b) => rank(b) - rank(a))
    const top = levels.find((level) => levels.some((other) => isBelow(other, level)))
    if (!top || !isGraded(copies, levels, ladder)) continue
    const under = copies.filter(({ level }) => isBelow(level, top))
    const copy = copies.find(({ level }) => level === top)
    if (
      copy &&
      !isMarked(copy) &&
      !under.every(({ level }) => isStepOfJob(level, top, ladder)) &&
      !under.every((other) => isAtStepOf(copy, other)) &&
      !under.every((other) => isUnchanged(parsed, copy.competency, other.level, top))
    )
      found.push({ copy, others: under })
  }
  return found
}

/** Equal statements, and long ones that differ by a word. */
function groupsAcross(parsed: ParsedLadder): Worded[][] {
  const all = [...wordedOf(parsed).values()].flat()
  const candidates = repeated(all, ({ key, words }) => (words.length < LONG ? [key] : endsOf(words)))
  const groups = [...grouped(candidates.filter(isComparable), whole).values()]
  const buckets = new Map<number, Worded[][]>()
  const merged: Worded[][] = []
  for (const group of groups) {
    const [{ words }] = group
    const keys = endsOf(words)
    const near = keys
      .flatMap((key) => buckets.get(key) ?? [])
      .find((other) => other[0] && isNearlySame(other[0].words, words))
    if (near) near.push(...group)
    else merged.push(group)
    for (const key of keys) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(near ?? group)
      else buckets.set(key, [near ?? group])
    }
  }
  return merged.filter((group) => group.length > 1)
}

/** What two long statements that differ by a word begin or end with alike; none for short ones. */
function endsOf(words: readonly number[]): number[] {
  return words.length < LONG ? [] : [hashOf(words.slice(0, 12)), hashOf(words.slice(-12))]
}

/** Those that share one of their keys with another, which most do not: nothing else needs to be asked of them. */
function repeated(passages: readonly Worded[], keysOf: (passage: Worded) => readonly number[]): Worded[] {
  const firsts = new Map<number, Worded>()
  const found = new Set<Worded>()
  for (const passage of passages) {
    for (const key of keysOf(passage)) {
      const first = firsts.get(key)
      if (first) found.add(first).add(passage)
      else firsts.set(key, passage)
    }
  }
  return found.size === 0 ? [] : passages.filter((passage) => found.has(passage))
}

/** A claim is what its heading says and what is listed under it: the same heading over other examples asks for more. */
function whole({ key, kind, part }: Worded): string {
  if (kind !== 'claim' || !('examples' in part)) return String(key)
  return `${String(key)} ${JSON.stringify(part.examples)}`
}

/** What is said of a list, and the list: the same words over other items ask for other things. */
function withList({ key, part }: Worded): string {
  return 'children' in part
    ? `${String(key)} ${JSON.stringify(part.children, ['text', 'children'])}`
    : String(key)
}

function isStatement(passage: Worded): boolean {
  const { kind, words } = passage
  if (kind === 'text' || kind === 'example' || kind === 'scale' || words.length < LEAST_WORDS) return false
  return isGiven(passage)
}

/** An example, or a text outside of competencies: in a list that has it twice, one was copied by mistake. */
function isDetail(passage: Worded): boolean {
  const { kind, words } = passage
  return (kind === 'text' || kind === 'example') && words.length >= LEAST_WORDS_OF_TEXT && isGiven(passage)
}

/** Whether a text says something of its own: no condition for all, no label, no hint at another place, no share of the time. */
function isGiven({ text, area }: Worded): boolean {
  return !isPolicy(area) && !isLabel(text) && !refersElsewhere(text) && !isShare(text)
}

function isComparable(passage: Worded): boolean {
  return (
    isStatement(passage) ||
    (passage.kind === 'text' && passage.words.length >= LEAST_WORDS_OF_TEXT && !isPolicy(passage.area))
  )
}

/** What stands in every level outside lists is a frame around the content (`The following sections…`), not content. */
function isGraded(copies: readonly Worded[], levels: readonly Level[], ladder: Ladder): boolean {
  const statement = copies.some(isStatement)
  const listed = copies.every(({ kind }) => kind !== 'text' && kind !== 'prose' && kind !== 'cell')
  // What every level of a track lists in the same words is a standing rule of the house, and was not copied by mistake.
  if (listed) return !isAtEveryLevel(levels, ladder)
  return levels.length * (statement ? 1 : 2) <= ladder.levels.length * (statement ? 0.99 : 1)
}

function isAtEveryLevel(levels: readonly Level[], ladder: Ladder): boolean {
  const track = levels[0]?.track
  const all = levelsByTrack(ladder).get(track)?.length ?? 0
  return all >= 3 && levels.filter((level) => level.track === track).length === all
}

const levelsByTrack = remembered(({ levels }: Ladder) =>
  grouped(levels, ({ track }): string | undefined => track),
)

/** A statement that is also a whole sentence of a longer text in the same area. */
function quotedTwice(passages: readonly Worded[], { numbersOf, keyOf }: Vocabulary): Repeat[] {
  const begun = new Map<string, Set<number>>()
  for (const { kind, words, area } of passages) {
    if (kind === 'text' || kind === 'example' || words.length < LEAST_WORDS) continue
    const starts = begun.get(area)
    if (starts) starts.add(twoWords(words[0], words[1]))
    else begun.set(area, new Set([twoWords(words[0], words[1])]))
  }
  const sentences = new Map<string, Worded>()
  for (const passage of passages) {
    if (passage.kind !== 'text') continue
    const { text, words, area } = passage
    // Where nothing begins as a statement does, no sentence is one.
    const starts = begun.get(area)
    if (!starts || !words.some((word, at) => starts.has(twoWords(word, words[at + 1])))) continue
    for (const part of text.split(/(?<=[.!?])\s/u))
      sentences.set(`${String(keyOf(numbersOf(wordsOf(part))))} ${area}`, passage)
  }
  if (sentences.size === 0) return []
  return passages.flatMap((copy) => {
    const other = sentences.get(`${String(copy.key)} ${copy.area}`)
    return other && isStatement(copy) ? [{ copy, others: [other] }] : []
  })
}

/** Levels of one title are steps within a job, and say again what the job is; unless the whole track has that title. */
function isStepOfJob(level: Level, top: Level, { levels }: Ladder): boolean {
  return (
    level.title === top.title &&
    level.title !== level.id &&
    levels.some(({ title, track }) => track === top.track && title !== top.title)
  )
}

/** The author notes that it stays: `<!-- unchanged since: L1 -->`. */
function isMarked({ part }: Worded): boolean {
  return 'unchangedSince' in part && part.unchangedSince !== undefined
}

/** Both levels stand on the same step there, and say so: the words are those of the step. */
function isAtStepOf(copy: Worded, other: Worded): boolean {
  const step = proficiencyOf(copy)
  return step !== undefined && step === proficiencyOf(other) && copy.competency === other.competency
}

function proficiencyOf({ part }: Worded): unknown {
  return 'proficiency' in part ? part.proficiency : undefined
}

function asRepeat(copies: readonly Worded[]): Repeat[] {
  const copy = copies.at(-1)
  return copy && copies.length > 1 ? [{ copy, others: copies.slice(0, -1) }] : []
}
