// Which statements are worth comparing: those of one small cell, and those that share a rare word.

import { grouped } from '../model/grouped.js'
import type { Pair } from './match-parts.js'
import type { Prepared, Similarity } from './similarity.js'
import type { Item } from './snapshot.js'

/** Finds the newer level and competency of an older statement. */
export interface Cells {
  before(item: Item): string
  after(item: Item): string
  /** Of both sides: the competency alone. */
  competencyBefore(item: Item): string
  competencyAfter(item: Item): string
}

/** Two statements, by index, that may be the same one. */
export interface Candidate extends Pair {
  sameCell: boolean
  was: Item
  is: Item
}

/** A statement, its place in its list, and its text made ready. */
export interface Indexed {
  item: Item
  index: number
  text: Prepared
}

/** Cells with more pairs than this are searched by their words. */
const smallCell = 2500

/** Scores every pair of statements without a counterpart that is worth it; never all with all. `all`: how many there are. */
export function candidatePairs(
  before: readonly Indexed[],
  after: readonly Indexed[],
  all: number,
  cells: Cells,
  similarity: Similarity,
): Candidate[] {
  const found = new Map<string, Candidate>()
  const add = (a: Indexed, b: Indexed): void => {
    const key = `${String(a.index)} ${String(b.index)}`
    if (found.has(key)) return
    found.set(key, {
      before: a.index,
      after: b.index,
      score: similarity.score(a.text, b.text),
      sameCell: cells.before(a.item) === cells.after(b.item),
      was: a.item,
      is: b.item,
    })
  }
  const cellsAfter = grouped(after, ({ item }) => cells.after(item))
  for (const [cell, own] of grouped(before, ({ item }) => cells.before(item))) {
    const others = cellsAfter.get(cell) ?? []
    if (own.length * others.length <= smallCell) for (const a of own) for (const b of others) add(a, b)
  }
  const rare = Math.max(12, all / 40)
  const byWord = new Map<string, Indexed[]>()
  for (const b of after) {
    for (const word of b.text.words.keys())
      if (similarity.spread(word) <= rare) byWord.set(word, [...(byWord.get(word) ?? []), b])
  }
  for (const a of before)
    for (const word of a.text.words.keys()) for (const b of byWord.get(word) ?? []) add(a, b)
  return [...found.values()]
}
