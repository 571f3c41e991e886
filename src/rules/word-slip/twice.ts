// A word twice in a row: whether a text may have one, told without the tables of letters that exact patterns need.

/** Whether a word of a text may be the one before it as well. Alphabets other than the English one are for the exact pattern. */
export function saysTwice(text: string): boolean {
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
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false
  return true
}

/** Words that English does say twice, and names. */
export function isFineTwice(word: string): boolean {
  return /^(?:that|had|very|many|more|ha|so)$/u.test(word) || /^\p{Uppercase_Letter}/u.test(word)
}
