// Every text of a ladder's levels, ready for comparison: made once per ladder, in source order.

import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { statementsOf, type Statement } from '../statements.js'
import { wordsOf } from './similarity.js'
import { newVocabulary, type Vocabulary } from './vocabulary.js'

/**
 * A text of a level. `words` are numbers of the ladder's vocabulary; `key` is equal for texts that differ in nothing but
 * case, punctuation and the level's own name.
 */
export interface Worded extends Statement {
  words: readonly number[]
  key: number
}

/** What stands for the level's own name in `words`. */
export const OWN_NAME = 'own-level'

const readIn = remembered((parsed: ParsedLadder) => {
  const vocabulary = newVocabulary()
  const passages = new Map(parsed.ladder.levels.map((level) => [level, read(level, parsed, vocabulary)]))
  return { vocabulary, passages }
})

/** The words of a ladder: all that its passages have. */
export function vocabularyOf(parsed: ParsedLadder): Vocabulary {
  return readIn(parsed).vocabulary
}

/** The passages of each level. */
export function wordedOf(parsed: ParsedLadder): ReadonlyMap<Level, readonly Worded[]> {
  return readIn(parsed).passages
}

function read(level: Level, { trace }: ParsedLadder, { numbersOf, keyOf }: Vocabulary): Worded[] {
  const wordsIn = wordsWithout(level)
  const found: { passage: Worded; offset: number }[] = []
  for (const statement of statementsOf(level)) {
    const { competency, area, kind, text, part, among } = statement
    if (isPlaceholder(text)) continue
    const words = numbersOf(wordsIn(text))
    const passage = { level, competency, area, kind, text, part, among, words, key: keyOf(words) }
    found.push({ passage, offset: trace.places.get(part)?.start.offset ?? 0 })
  }
  return found.sort((a, b) => a.offset - b.offset).map(({ passage }) => passage)
}

/** The passages of a level. */
export function wordedAt(parsed: ParsedLadder, level: Level): readonly Worded[] {
  return wordedOf(parsed).get(level) ?? []
}

const cells = new WeakMap<readonly Worded[], Map<string | undefined, Worded[]>>()

/** What a level says about one competency; without one, what belongs to none. */
export function wordedIn(
  parsed: ParsedLadder,
  level: Level,
  competency: string | undefined,
): readonly Worded[] {
  const passages = wordedAt(parsed, level)
  let byCompetency = cells.get(passages)
  if (!byCompetency) {
    byCompetency = new Map()
    for (const passage of passages) {
      const cell = byCompetency.get(passage.competency)
      if (cell) cell.push(passage)
      else byCompetency.set(passage.competency, [passage])
    }
    cells.set(passages, byCompetency)
  }
  return byCompetency.get(competency) ?? []
}

/** What is still to be written repeats nothing. */
function isPlaceholder(text: string): boolean {
  return /^\s*(?:TODO|FIXME|XXX|TB[ACD])(?![\p{L}\p{N}-])/u.test(text)
}

/** Reads words with the level's own name taken out: `An L3 writes` and `An L4 writes` are the same words at L3 and L4. */
export function wordsWithout(level: Level): (text: string) => string[] {
  const own = new Set([level.id, level.code, level.title, ...level.aliases])
  const names = [...own]
    .filter((name): name is string => name !== undefined && (/\d/u.test(name) || /\s/u.test(name.trim())))
    .map((name) => name.trim().toLowerCase())
    .sort((a, b) => b.length - a.length)
  if (names.length === 0) return wordsOf
  // Every level has a pattern of its own, and one that minds no case, or knows every alphabet, takes long to make.
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  const pattern = new RegExp(
    String.raw`(?:\b(?:an?|the)\s+)?(?<![a-z\d])(?:${escaped.join('|')})s?(?![a-z\d])`,
    'gu',
  )
  return (text) => {
    const lower = text.toLowerCase()
    // Most texts do not name their level, which the names alone tell faster.
    if (!names.some((name) => lower.includes(name))) return wordsOf(text)
    const bare = lower.replace(pattern, (name, at: number) =>
      isInWord(lower, at, at + name.length) ? name : ' ownlevel ',
    )
    return wordsOf(bare).map((word) => (word === 'ownlevel' ? OWN_NAME : word))
  }
}

/** Whether a letter of another alphabet stands before or behind, so that the name is a part of a longer word. */
function isInWord(text: string, start: number, end: number): boolean {
  return letter.test(text.charAt(start - 1)) || letter.test(text.charAt(end))
}

const letter = /[\p{Letter}\p{Number}]/u
