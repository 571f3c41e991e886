// A word twice in a row.

import { isPlain } from '../../lint/wording/similarity.js'
import { byAlphabet, matchesIn } from './alphabets.js'
import type { Slip, Written } from './slip.js'

/** `the the`. */
export function twiceSlips(passage: Written): Slip[] {
  // Alphabets other than the English one are for the exact pattern.
  if (isPlain(passage.text) && !suspect.test(passage.text)) return []
  return matchesIn(passage, pattern(passage.text)).flatMap(({ 0: whole, 1: word = '', index }): Slip[] => {
    // A sentence begins with a capital: `Can can` is a word twice, and `New new` none of a name.
    const second = whole.slice(-word.length)
    if (isFineTwice(second) || word.slice(1) !== second.slice(1)) return []
    const { length } = whole
    const mend = { length, text: word }
    return [{ kind: 'twice', data: { word }, index, length, actual: whole, expected: [word], mend }]
  })
}

const pattern = byAlphabet(
  ({ any, digit }) =>
    new RegExp(
      String.raw`(?<![${any}${digit}'’.-])([${any}]{2,})(?:[ \t]+|[ \t]*\r?\n[ \t]*)\1(?![${any}${digit}'’-])`,
      'giu',
    ),
)

/** What every slip has in it: two words whose letters behind the first are the same, without the case of any. */
const suspect = /[ \t\r\n](?<=(?<![A-Za-z])[A-Za-z]([A-Za-z]+)[ \t\r\n])[ \t\r\n]*[A-Za-z]\1(?![A-Za-z])/u

/** Words that English does say twice, and names. */
function isFineTwice(word: string): boolean {
  return /^(?:that|had|very|many|more|ha|so)$/u.test(word) || /^\p{Uppercase_Letter}/u.test(word)
}
