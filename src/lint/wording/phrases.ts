// Finds words and phrases in what levels say.

import { escapePattern } from '../../model/escape-pattern.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { Zod } from '../rule.js'
import { wordedOf } from './worded.js'

/** A phrase, and the part of the model that it stands in. */
export interface Found {
  part: object
  words: string
}

/** The first match of a pattern in each statement of the ladder. Examples illustrate and are not judged. */
export function findPhrases(parsed: ParsedLadder, pattern: RegExp): Found[] {
  return [...wordedOf(parsed).values()].flat().flatMap(({ text, part, kind }): Found[] => {
    if (kind === 'example' || kind === 'scale') return []
    const words = pattern.exec(text)?.[0].trim()
    return words === undefined || words === '' ? [] : [{ part, words }]
  })
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
