// Words about words: how titles are compared, slugs are made and text is hashed.

import { rememberedText } from './remembered.js'

/** Collapses white space, as a reader does. */
export function collapse(text: string): string {
  return text.replace(gap, ' ').trim()
}

/** White space that is more than one space, or none: a single one stays as it is. */
const gap = / \s+|[^\S ]\s*/gu

/** A title as it is written, but for emoji, flags and keycaps. */
export function titleWithoutEmoji(title: string): string {
  return collapse(
    title.replace(
      /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3)/gu,
      ' ',
    ),
  )
}

/** Without what stands in brackets. A bracket that nothing closes is a sign like any other. */
export function withoutBrackets(text: string): string {
  return text.includes('(') ? text.replace(/\([^)]*\)?/gu, (part) => (part.endsWith(')') ? ' ' : part)) : text
}

const decoration = /(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\u200d|\ufe0f)/gu
const shortcode = /:[a-z0-9_+-]+:/gu

/** A title as people compare it: no emoji, no case, no punctuation. `🦉 Domain Expertise:` is `domain expertise`. */
export const normalizeTitle = rememberedText(normalizeStatement)

/** A statement as titles are compared. Nothing is remembered: few statements are asked for twice, and titles are. */
export function normalizeStatement(text: string): string {
  const plain = text.includes(':') ? text.replace(shortcode, ' ') : text
  // Most texts are English with typographic marks: they need no tables of letters, which are slow.
  if (isPlain.test(plain)) {
    const lower = plain.toLowerCase()
    return (lower.includes('&') ? lower.replaceAll('&', ' and ') : lower).replace(noWord, ' ').trim()
  }
  return collapse(
    withoutPictures(plain)
      .toLowerCase()
      .replace(/&/gu, ' and ')
      // One at a time: a run of ten million of them would fill the stack of the matcher.
      .replace(/[^\p{Letter}\p{Number}+#]/gu, ' '),
  )
}

const isPlain = /^[\0-\x7f\u00a0\u2010-\u2027]*$/u
/** What stands between two words and is more than one space, or none. */
const noWord = / [^a-z0-9+#]+|[^a-z0-9+# ][^a-z0-9+#]*/gu
const digits = /[0-9#*]/u

/** Without emoji, in the composed form; neither is there in English text. */
function withoutPictures(title: string): string {
  return title.replace(decoration, (mark) => (digits.test(mark) ? mark : ' ')).normalize('NFKC')
}

/** An id made from a title: lower case, hyphens, at most 60 characters, cut at a word. `section` when nothing is left. */
export function slug(title: string): string {
  return slugOf(normalizeTitle(title))
}

/** An id made from the first words of a text. */
export function shortSlug(text: string, count: number): string {
  const first = firstWords(text, count)
  return slugOf(isPlain.test(first) ? first : normalizeTitle(first))
}

/** The first words of a statement as statements are compared. What comes after them is not looked at. */
export function firstWords(text: string, count: number): string {
  const end = text.indexOf(' ', count * 12)
  let words = normalizeStatement(end === -1 ? text : text.slice(0, end)).split(' ')
  if (end !== -1 && words.length <= count) words = normalizeStatement(text).split(' ')
  return words.slice(0, count).join(' ')
}

function slugOf(normal: string): string {
  const plain = /[+#]/u.test(normal) ? normal.replace(/[+#]+/gu, ' ') : normal
  let id = ''
  for (const word of plain.split(' ')) {
    if (word === '') continue
    if (id && id.length + word.length >= 60) break
    id = id ? `${id}-${word}` : word.slice(0, 60)
  }
  return id || 'section'
}

/** Makes ids unique in one scope by adding `-2`, `-3` … in order of arrival. */
export function uniqueIds(): (wanted: string) => string {
  const seen = new Map<string, number>()
  return (wanted) => {
    let id = wanted
    let count = seen.get(wanted) ?? 0
    while (count > 0 && seen.has(id)) id = `${wanted}-${String(++count)}`
    seen.set(wanted, Math.max(count, 1))
    if (id !== wanted) seen.set(id, 1)
    return id
  }
}

/** The hash of a document: the same however the lines of a checkout end. */
export function documentHash(text: string): string {
  return textHash(text.replaceAll('\r\n', '\n'))
}

/** FNV-1a, 32 bits, as eight hexadecimal digits: tells texts apart, protects nothing. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
