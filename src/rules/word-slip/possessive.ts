// `in it's own words`: whose something is, written as what somebody is.

import type { Slip, Written } from './slip.js'

const right = { it: 'its', you: 'your', they: 'their', who: 'whose' }

const own = /(?<![\p{L}’'-])(it|you|they|who)['’](?:s|re)(?=[ \t]own\b)/giu
/** Behind such words somebody who does something cannot begin. `Depending on it's …` is the slip, and `what it's for` none. */
const behind =
  /(?<=(?:^|\s)(?:at|by|from|in|into|of|to|with)[ \t])(it|you|they)['’](?:s|re)(?=[ \t]\p{Ll}{3})(?![ \t](?:own|not|the|just|only|also|been|about|\p{Ll}+ing)\b)/giu

/** What either has in it, and hardly any text: the pronoun and a word beside it. */
const suspect =
  /['’](?:s|re)[ \t](?:(?<=(?:it|you|they|who)['’](?:s|re)[ \t])own|(?<=(?:at|by|from|in|into|of|to|with)[ \t](?:it|you|they)['’](?:s|re)[ \t]))/iu

/** What somebody is, where whose something is was meant. */
export function possessiveSlips({ text }: Written): Slip[] {
  if (!suspect.test(text)) return []
  return [...text.matchAll(own), ...text.matchAll(behind)].map(({ 0: words, 1: who = '', index }) => {
    const word = right[who.toLowerCase() as keyof typeof right]
    const expected = who === who.toUpperCase() ? word.toUpperCase() : who.charAt(0) + word.slice(1)
    const { length } = words
    return {
      kind: 'possessive',
      data: { words, expected },
      index,
      length,
      actual: words,
      expected: [expected],
      mend: { length, text: expected },
    }
  })
}
