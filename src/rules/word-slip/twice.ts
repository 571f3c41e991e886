// A word twice in a row.

import { byAlphabet, matchesIn } from './alphabets.js'
import type { Slip, Written } from './slip.js'

/** `the the`. */
export function twiceSlips(passage: Written): Slip[] {
  if (!saysTwice(passage.text)) return []
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

/** Whether a word of a text may be the one before it as well, told without the tables of letters that exact patterns need. Alphabets other than the English one are for the exact pattern. */
function saysTwice(text: string): boolean {
  if (foreign.test(text)) return true
  let before = 0
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const start = at
    while (isLetter(text.charCodeAt(at))) at++
    const length = at - start
    if (length > 1 && length === end - before && isBlank(text, end, start)) {
      // Only the case of the first letter may differ.
      let same = (text.charCodeAt(before) | 32) === (text.charCodeAt(start) | 32) ? 1 : 0
      while (same > 0 && same < length && text.charCodeAt(before + same) === text.charCodeAt(start + same))
        same++
      if (same === length) return true
    }
    if (length > 0) {
      before = start
      end = at
    }
  }
  return false
}

const foreign = /[^\0-\x7f\u2010-\u206f]/u

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ''
}

/** Words that English does say twice, and names. */
function isFineTwice(word: string): boolean {
  return /^(?:that|had|very|many|more|ha|so)$/u.test(word) || /^\p{Uppercase_Letter}/u.test(word)
}
