// Text that ends too early or twice: behind a word that another has to follow, or with two stops.

import type { Passage } from '../../lint/passages.js'
import type { Slip, Written } from './slip.js'

/** A text that ends before its sentence does. */
export function endSlips(passage: Written): Slip[] {
  const cut = cutOf(passage)
  return cut ? [{ kind: 'cut', data: { word: cut.word }, index: cut.index, length: cut.word.length }] : []
}

interface Cut {
  word: string
  index: number
}

function cutOf({ kind, text, start, written, document }: Written): Cut | undefined {
  const words = (kind === 'paragraph' ? written : text).trimEnd()
  if (!suspect.test(words.slice(-9))) return undefined
  const end = start + text.length
  if (kind === 'paragraph') return cutEnd(words, document.text.slice(end, end + 200))
  return kind === 'data' || kind === 'cell' ? cutCell(words) : undefined
}

/** How a text that is cut ends, told from its last letters without the tables that exact patterns need. */
const suspect = /\s(?:the|an?|our|your|their|its|and|or)[*_]{0,3}$/u

/** The last word, where a sentence cannot end with it. `and` may lead on to the next item of a list. */
function cutEnd(words: string, after: string): Cut | undefined {
  const end = words.replace(/[*_]{1,3}$/u, '')
  const match = /(?<=[\p{L}\p{N},)]\s)(?:the|a|an|our|your|their|its|and|or)$/u.exec(end.slice(-60))
  if (!match) return undefined
  const [word] = match
  // What stands below in a block of its own may be the rest: code, a table, a picture, a quotation.
  if (/^\s*(?:[`~<|!$>{[]|\p{Ll})/u.test(after)) return undefined
  const isOpen = /^(?:and|or|a)$/u.test(word)
  if (isOpen && (/,\s$/u.test(end.slice(0, -word.length)) || !/^\s*(?:#|$)/u.test(after))) return undefined
  return { word, index: end.length - word.length }
}

/** The same for a cell or a string of data, where nothing goes on below. */
function cutCell(end: string): Cut | undefined {
  const match = /(?<=\p{L}{2}\s\p{Ll}{1,30}\s)(?:the|an|our|your|their|its)$/u.exec(end.slice(-60))
  return match ? { word: match[0], index: end.length - match[0].length } : undefined
}

/** Two full stops at the end. Three are three points, and `../..` is a path. */
export function stopSlips({ text }: Passage): Slip[] {
  const end = text.trimEnd()
  const index = end.length - 2
  if (!end.endsWith('..') || !/[\p{L}\p{N})]/u.test(end.charAt(index - 1))) return []
  const mend = { length: 2, text: '.' }
  return [{ kind: 'twice', data: { word: '.' }, index, length: 2, actual: '..', expected: ['.'], mend }]
}
