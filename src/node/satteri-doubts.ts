// Where satteri may see something else than the reference parser. Whoever doubts asks the reference, so that a doubt
// costs time and never an answer: what is rare in ladders is doubted as a whole.

import { isMark, longestRun, marksIn, unreadable } from '../parse/bounds.js'

/** Something that a text has, in words for the documentation. */
interface Doubt {
  what: string
  /** One of these is in every text that has it; looking for them first is cheap. */
  signs?: readonly string[]
  /** Only where this matches as well. */
  pattern?: RegExp
}

/** Told from the text, before anything is parsed; docs/parsers.md lists them. What only a tree tells is in `satteri.ts`. */
export const doubts: readonly Doubt[] = [
  { what: 'mail addresses', signs: ['@'] },
  { what: 'bare addresses that begin with `www.`', pattern: /(?<!:\/\/)www\./iu },
  { what: 'backslashes', signs: ['\\'] },
  { what: 'footnotes', signs: ['[^'] },
  { what: 'definitions of links', signs: [']:'] },
  { what: 'items with a box to tick', signs: [']'], pattern: /\[[ \t\r\nxX]\]/u },
  { what: 'quotes in quotes', signs: ['>'], pattern: /^[^\n\r\u2028\u2029>]*>[ \t]*>/mu },
  {
    what: 'HTML whose content is raw',
    signs: ['<'],
    pattern: /<(?:pre|script|style|textarea|[?]|![a-z[])/iu,
  },
  { what: 'comments that never end', signs: ['<!--'], pattern: /<!--(?![^]*-->)/u },
  { what: 'fences of tildes', signs: ['~~~'] },
  {
    what: 'fences that are indented, or end in blanks',
    signs: ['```'],
    pattern: /[^\n]```|```[^\n]*[^\S\r\n]$/mu,
  },
  { what: 'front matter in TOML', pattern: /^\+\+\+/u },
  { what: 'front matter that never ends', pattern: /^---(?!\r?\n(?:[^]*?\n)?---\r?(?:\n|$))/u },
  { what: 'a last line that ends in blanks', pattern: /[ \t]$/u },
  { what: 'marks of emphasis beside others', signs: ['*', '_', '~'], pattern: /\*[_~]|_[*~]|~[*_]/u },
  {
    what: 'marks of emphasis beside an emoji',
    signs: ['*', '_', '~'],
    pattern: /[*_~](?=[\u{10000}-\u{10ffff}])|(?<=[\u{10000}-\u{10ffff}])[*_~]/u,
  },
  { what: 'line ends of several kinds', signs: ['\r'], pattern: /\r(?!\n)|(?<!\r)\n/u },
  { what: 'control characters and byte order marks', pattern: /[^\P{Cc}\t\n\r]|\ufeff/u },
]

/** Whether the text may be read differently. A linear look. */
export function isDoubtful(text: string): boolean {
  return (
    doubts.some(({ signs, pattern }) => hasOne(text, signs) && (pattern?.test(text) ?? true)) ||
    hasManyMarks(text) ||
    unreadable(text) !== undefined
  )
}

function hasOne(text: string, signs: readonly string[] | undefined): boolean {
  return signs?.some((sign) => text.includes(sign)) ?? true
}

/** Whether a paragraph may have more marks, or a longer run of one, than the reference reads as marks. */
function hasManyMarks(text: string): boolean {
  const most = marksIn(text.length)
  const count = marksOf(text)
  if (count > longestRun && /([!*<[\]_`~])\1{100}/u.test(text)) return true
  return count > most && text.split(/\n[ \t\r]*\n/u).some((part) => marksOf(part) > most)
}

function marksOf(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (isMark(text.charCodeAt(at))) count++
  return count
}
