// Finds words and phrases in what levels say.

import { escapePattern } from '../../model/escape-pattern.js'
import type { Level } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { Zod } from '../rule.js'
import { placeOfWords } from './span.js'
import { wordedOf, type Worded } from './worded.js'

/** A phrase where it stands. */
export interface Found {
  level: Level
  statement: Worded
  words: string
  at: Place | object
}

/** The first match of a pattern in each statement of the ladder. Examples illustrate and are not judged. */
export function findPhrases(parsed: ParsedLadder, pattern: RegExp): Found[] {
  return [...wordedOf(parsed)].flatMap(([level, statements]) =>
    statements.flatMap((statement): Found[] => {
      if (statement.kind === 'example' || statement.kind === 'scale') return []
      const words = pattern.exec(statement.text)?.[0].trim()
      if (words === undefined || words === '') return []
      return [{ level, statement, words, at: placeOfWords(parsed, statement.part, words) ?? statement.part }]
    }),
  )
}

/** A pattern for any of some words, whole, in any case. */
function anyOf(words: readonly string[]): RegExp {
  const any = words.map(escapePattern).join('|')
  return new RegExp(String.raw`(?<![\p{Letter}\p{Number}-])(?:${any})(?![\p{Letter}\p{Number}-])`, 'iu')
}

/** Options of a rule that looks for words: which, and which of them are fine. */
export function wordOptions(usual: readonly string[]) {
  return (z: Zod) =>
    z.strictObject({
      words: z
        .array(z.string().min(1))
        .default([...usual])
        .describe('The words to look for, instead of the usual ones.'),
      allow: z.array(z.string().min(1)).default([]).describe('Words of the list that are fine here.'),
    })
}

/** The words that the options name, where they stand. */
export function findWords(
  parsed: ParsedLadder,
  options: { words: readonly string[]; allow: readonly string[] },
): Found[] {
  const looked = options.words.filter((word) => !options.allow.includes(word))
  return looked.length === 0 ? [] : findPhrases(parsed, anyOf(looked))
}
