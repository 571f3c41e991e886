// What may be printed in a terminal: sources are written by anyone, and a terminal obeys what it prints.

// Written by code point, because control characters in a pattern are unreadable.
const escape = '\u001b'
const bell = '\u0007'
const end = `(?:${bell}|${escape}\\\\|\u009c)`

/** Control sequences (ECMA-48), other control characters but the tab, and marks that reorder a line (UAX #9). */
export const unprintable = new RegExp(
  [
    `(?:${escape}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${escape}[\\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^${bell}${escape}\u009c]*${end}`,
    `${escape}[ -/]*[0-~]`,
    '(?!\\t)\\p{Cc}',
    '[\u202a-\u202e\u2066-\u2069]',
  ].join('|'),
  'gu',
)

const breaks = /[\t\n\r\v\f\u0085\u2028\u2029]+/gu

/** Text on one line, without anything that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(breaks, ' ').replace(unprintable, '')
}
