// Every text of a ladder's levels, ready for comparison: made once per ladder, in source order.

import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { statementsOf, type Statement } from '../statements.js'
import { wordsOf } from './similarity.js'

/** A text of a level. `key` is equal for texts that differ in nothing but case, punctuation and the level's own name. */
export interface Worded extends Statement {
  words: readonly string[]
  key: string
}

/** What stands for the level's own name in `words`. */
export const OWN_NAME = 'own-level'

const cache = new WeakMap<ParsedLadder, Map<Level, Worded[]>>()

/** The passages of each level. */
export function wordedOf(parsed: ParsedLadder): ReadonlyMap<Level, readonly Worded[]> {
  const known = cache.get(parsed)
  if (known) return known
  const passages = new Map(parsed.ladder.levels.map((level) => [level, read(level, parsed)]))
  cache.set(parsed, passages)
  return passages
}

function read(level: Level, { trace }: ParsedLadder): Worded[] {
  const words = wordsWithout(level)
  const offset = ({ part }: Statement): number => trace.places.get(part)?.start.offset ?? 0
  return statementsOf(level)
    .filter(({ text }) => !isPlaceholder(text))
    .map((statement) => {
      const own = words(statement.text)
      return { ...statement, words: own, key: own.join(' ') }
    })
    .sort((a, b) => offset(a) - offset(b))
}

/** What is still to be written repeats nothing. */
function isPlaceholder(text: string): boolean {
  return /^(?:TODO|FIXME|XXX|TB[ACD])(?![\p{L}\p{N}-])/u.test(text.trim())
}

/** Reads words with the level's own name taken out: `An L3 writes` and `An L4 writes` are the same words at L3 and L4. */
export function wordsWithout(level: Level): (text: string) => string[] {
  const names = [level.id, level.code, level.title, ...level.aliases]
    .filter((name): name is string => name !== undefined && (/\d/u.test(name) || /\s/u.test(name.trim())))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.trim().replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  if (names.length === 0) return wordsOf
  const pattern = new RegExp(
    String.raw`(?:\b(?:an?|the)\s+)?(?<![\p{Letter}\p{Number}])(?:${names.join('|')})s?(?![\p{Letter}\p{Number}])`,
    'giu',
  )
  return (text) =>
    wordsOf(text.replace(pattern, ' ownlevel ')).map((word) => (word === 'ownlevel' ? OWN_NAME : word))
}
