// Patterns for the English alphabet, and for every one: the latter take long to make, and few texts need them.

import { isPlain } from '../../lint/wording/similarity.js'
import type { Written } from './slip.js'

/** What stands between the square brackets of a pattern for letters, small ones and digits. */
export interface Alphabet {
  any: string
  small: string
  digit: string
}

const english: Alphabet = { any: 'A-Za-z', small: 'a-z', digit: String.raw`\d` }
const every: Alphabet = {
  any: String.raw`\p{Letter}`,
  small: String.raw`\p{Lowercase_Letter}`,
  digit: String.raw`\p{Number}`,
}

/** Makes patterns for each alphabet, and gives those that a text needs. */
export function byAlphabet<T>(make: (alphabet: Alphabet) => T): (text: string) => T {
  const [plain, other] = [make(english), make(every)]
  return (text) => (isPlain(text) ? plain : other)
}

/** Matches without code or a picture in them: both are blank in a passage, and stand between words all the same. */
export function matchesIn({ text, written }: Written, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(
    ({ 0: whole, index }) => !/[`!]/u.test(written.slice(index, index + whole.length)),
  )
}
