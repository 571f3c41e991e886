// Which statements are worth comparing: those of one small cell, and those that share a rare word.

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
export interface Candidate {
  before: number
  after: number
  score: number
  sameCell: boolean
}

/** The statements of one ladder, and which of them are still without a counterpart. */
export interface Side {
  items: readonly Item[]
  texts: readonly Prepared[]
  free: ReadonlySet<number>
}

/** Cells with more pairs than this are searched by their words. */
const smallCell = 2500

/** Scores every pair that is worth it; never all with all. */
export function candidatePairs(before: Side, after: Side, cells: Cells, similarity: Similarity): Candidate[] {
  const found = new Map<string, Candidate>()
  const add = (i: number, j: number): void => {
    const [a, b] = [before.items[i], after.items[j]]
    const [one, other] = [before.texts[i], after.texts[j]]
    const key = `${String(i)} ${String(j)}`
    if (!a || !b || !one || !other || found.has(key)) return
    const sameCell = cells.before(a) === cells.after(b)
    found.set(key, { before: i, after: j, score: similarity.score(one, other), sameCell })
  }
  const cellsAfter = grouped(after, (item) => cells.after(item))
  for (const [cell, indexes] of grouped(before, (item) => cells.before(item))) {
    const others = cellsAfter.get(cell) ?? []
    if (indexes.length * others.length <= smallCell)
      for (const i of indexes) for (const j of others) add(i, j)
  }
  const rare = Math.max(12, (before.items.length + after.items.length) / 40)
  const byWord = new Map<string, number[]>()
  for (const j of after.free) {
    for (const word of after.texts[j]?.words.keys() ?? []) {
      if (similarity.spread(word) <= rare) byWord.set(word, [...(byWord.get(word) ?? []), j])
    }
  }
  for (const i of before.free) {
    for (const word of before.texts[i]?.words.keys() ?? []) for (const j of byWord.get(word) ?? []) add(i, j)
  }
  return [...found.values()]
}

function grouped({ items, free }: Side, key: (item: Item) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  items.forEach((item, index) => {
    if (free.has(index)) groups.set(key(item), [...(groups.get(key(item)) ?? []), index])
  })
  return groups
}
