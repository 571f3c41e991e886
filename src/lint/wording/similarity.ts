// How alike two texts are, word by word.

import { countsOf } from '../../model/counts.js'
import { remembered } from '../../model/remembered.js'

/** Most statements of a level that one of another level is compared with, word by word. Levels of people have a hundred. */
export const mostCompared = 300

/** Most words of two texts, between what both begin and end with, whose order is compared. Such a text fills ten pages. */
const longestCompared = 3000

/** Words of a text in lower case, without punctuation. Numbers and percentages stay, for they carry meaning. */
export function wordsOf(text: string): string[] {
  const straight = text.includes('’') || text.includes('‘') ? text.replace(/[’‘]/gu, "'") : text
  if (isPlain(straight)) return straight.toLowerCase().match(plainWord) ?? []
  return straight.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'").match(anyWord) ?? []
}

const plain = /^[\0-\x7f\u00a0‘’“”–—•…]*$/u

/** Whether a text is English with typographic marks, as most are: it needs no tables of letters, which are slow. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

const plainWord = /[a-z0-9]+(?:['.,][a-z0-9]+)*[%+]?/gu
const anyWord = /[\p{Letter}\p{Number}]+(?:['.,][\p{Letter}\p{Number}]+)*[%+]?/gu

/**
 * Share of words, by their numbers, that two texts have in common, in order: twice the longest common subsequence over all words.
 * 1 is equal. Texts that cannot reach `least` give 0 without the full comparison.
 */
export function similarity(a: readonly number[], b: readonly number[], least = 0): number {
  const all = a.length + b.length
  if (all === 0) return 1
  if (Math.min(a.length, b.length) * 2 < least * all || bagOverlap(a, b) * 2 < least * all) return 0
  return (2 * commonLength(a, b)) / all
}

/** How many words two texts have in common, in whatever order. */
function bagOverlap(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [sorted(a), sorted(b)]
  let overlap = 0
  let at = 0
  for (const word of first) {
    while ((second[at] ?? word) < word) at++
    if (second[at] !== word) continue
    overlap++
    at++
  }
  return overlap
}

const sorted = remembered((words: readonly number[]) => new Uint32Array(words).sort())

/** Length of the longest common subsequence. What both begin and end with is common and needs no table. */
function commonLength(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const width = b.length - start - end
  if (Math.max(width, a.length - start - end) > longestCompared) return start + end
  let above = new Uint16Array(width + 1)
  let row = new Uint16Array(width + 1)
  for (let line = start; line < a.length - end; line++) {
    const word = a[line]
    for (let index = 1; index <= width; index++) {
      row[index] =
        word === b[start + index - 1]
          ? (above[index - 1] ?? 0) + 1
          : Math.max(above[index] ?? 0, row[index - 1] ?? 0)
    }
    ;[above, row] = [row, above]
  }
  return start + end + (above[width] ?? 0)
}

/** The words that are not among the others, each counted. */
export function without(words: readonly number[], others: readonly number[]): number[] {
  const left = countsOf(others)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}
