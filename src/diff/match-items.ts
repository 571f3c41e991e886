// Which statement of the older ladder is which of the newer one: by text, by id, then by similarity.
// Never compares everything with everything: statements of one cell, and those that share a rare word.

import { grouped } from '../model/grouped.js'
import { lastPart } from '../model/path.js'
import { candidatePairs, type Candidate, type Cells, type Indexed } from './match-candidates.js'
import { inOrder } from './match-parts.js'
import { findSplits, type Division } from './match-splits.js'
import { prepare, Similarity } from './similarity.js'
import type { Item } from './snapshot.js'

/** Two statements that are the same one. `score` is 1 where the text is the same. */
export interface ItemPair {
  before: Item
  after: Item
  score: number
}

/** A statement with more than one likely counterpart. */
export interface Doubt {
  item: Item
  side: 'before' | 'after'
  candidates: readonly Item[]
}

/** Every statement of both sides, each in exactly one of the lists (`doubts` apart). */
export interface ItemMatch {
  pairs: readonly ItemPair[]
  splits: readonly { before: Item; after: readonly Item[] }[]
  merges: readonly { before: readonly Item[]; after: Item }[]
  removed: readonly Item[]
  added: readonly Item[]
  doubts: readonly Doubt[]
}

const sameId = 0.2
const reworded = 0.45
const movedAndReworded = 0.7
/** A second candidate this close to the best makes the match a guess. */
const doubtful = 0.08
const certain = 0.9

/** Matches two lists of statements. */
export function matchItems(before: readonly Item[], after: readonly Item[], cells: Cells): ItemMatch {
  return new ItemMatcher(before, after, cells).match()
}

/** A class for what the passes share: which statements are still free. */
class ItemMatcher {
  private readonly indexedBefore: readonly Indexed[]
  private readonly indexedAfter: readonly Indexed[]
  private readonly similarity: Similarity
  private readonly freeBefore: Set<number>
  private readonly freeAfter: Set<number>
  private readonly pairs: ItemPair[] = []
  private readonly doubts: Doubt[] = []

  constructor(
    private readonly before: readonly Item[],
    private readonly after: readonly Item[],
    private readonly cells: Cells,
  ) {
    this.indexedBefore = indexed(before)
    this.indexedAfter = indexed(after)
    this.similarity = new Similarity([...this.indexedBefore, ...this.indexedAfter].map(({ text }) => text))
    this.freeBefore = new Set(before.keys())
    this.freeAfter = new Set(after.keys())
  }

  match(): ItemMatch {
    this.sameText(
      (item) => this.cells.before(item),
      (item) => this.cells.after(item),
    )
    const candidates = this.candidates()
    const inCell = candidates.filter(({ sameCell }) => sameCell)
    const { splits, merges } = this.divisions(inCell)
    this.sameExplicitId()
    this.take(inCell.filter(({ was, is, score }) => was.id === is.id && score >= sameId))
    this.sameText(
      (item) => this.cells.competencyBefore(item),
      (item) => this.cells.competencyAfter(item),
    )
    this.sameText(
      () => '',
      () => '',
    )
    this.takeWithDoubt(inCell.filter(({ score }) => score >= reworded))
    this.takeWithDoubt(candidates.filter((pair) => !pair.sameCell && pair.score >= movedAndReworded))
    return {
      pairs: this.pairs,
      splits,
      merges,
      removed: left(this.before, this.freeBefore),
      added: left(this.after, this.freeAfter),
      doubts: this.doubts,
    }
  }

  /** Pairs equal texts under equal keys: the same id first, then in order. */
  private sameText(keyBefore: (item: Item) => string, keyAfter: (item: Item) => string): void {
    const groups = new Map<string, { before: number[]; after: number[] }>()
    const add = (side: 'before' | 'after', index: number, key: string): void => {
      const group = groups.get(key) ?? { before: [], after: [] }
      group[side].push(index)
      groups.set(key, group)
    }
    for (const { item, index, text } of left(this.indexedBefore, this.freeBefore))
      add('before', index, `${keyBefore(item)}\n${text.plain}`)
    for (const { item, index, text } of left(this.indexedAfter, this.freeAfter))
      add('after', index, `${keyAfter(item)}\n${text.plain}`)
    for (const group of groups.values()) {
      for (const i of group.before) {
        const j = group.after.find((index) => this.after[index]?.id === this.before[i]?.id)
        if (j !== undefined) this.pair(i, j, 1)
      }
      const free = group.after.filter((index) => this.freeAfter.has(index))
      for (const i of group.before) {
        const j = this.freeBefore.has(i) ? free.shift() : undefined
        if (j !== undefined) this.pair(i, j, 1)
      }
    }
  }

  /** An id that the source names follows the statement wherever it goes. */
  private sameExplicitId(): void {
    const tails = (list: readonly Indexed[], free: ReadonlySet<number>): Map<string, Indexed[]> =>
      grouped(
        left(list, free).filter(({ item }) => item.explicit),
        ({ item }) => lastPart(item.id),
      )
    const after = tails(this.indexedAfter, this.freeAfter)
    for (const [tail, [a, ...moreBefore]] of tails(this.indexedBefore, this.freeBefore)) {
      const [b, ...moreAfter] = after.get(tail) ?? []
      if (!a || !b || moreBefore.length > 0 || moreAfter.length > 0) continue
      this.pair(a.index, b.index, this.similarity.score(a.text, b.text))
    }
  }

  private divisions(inCell: readonly Candidate[]): Pick<ItemMatch, 'splits' | 'merges'> {
    const splits: { before: Item; after: readonly Item[] }[] = []
    const merges: { before: readonly Item[]; after: Item }[] = []
    const free = ({ whole, parts, side }: Division): boolean =>
      side === 'split'
        ? this.freeBefore.has(whole) && parts.every((part) => this.freeAfter.has(part))
        : this.freeAfter.has(whole) && parts.every((part) => this.freeBefore.has(part))
    const textsBefore = this.indexedBefore.map(({ text }) => text)
    const textsAfter = this.indexedAfter.map(({ text }) => text)
    for (const division of findSplits(inCell, textsBefore, textsAfter, this.similarity)) {
      if (!free(division)) continue
      const { whole, parts, side } = division
      const [from, to] = side === 'split' ? [this.before, this.after] : [this.after, this.before]
      const item = from[whole]
      const items = parts.flatMap((index) => to[index] ?? [])
      if (!item) continue
      if (side === 'split') splits.push({ before: item, after: items })
      else merges.push({ before: items, after: item })
      ;(side === 'split' ? this.freeBefore : this.freeAfter).delete(whole)
      for (const index of parts) (side === 'split' ? this.freeAfter : this.freeBefore).delete(index)
    }
    return { splits, merges }
  }

  private candidates(): Candidate[] {
    return candidatePairs(
      left(this.indexedBefore, this.freeBefore),
      left(this.indexedAfter, this.freeAfter),
      this.before.length + this.after.length,
      this.cells,
      this.similarity,
    )
  }

  private take(candidates: readonly Candidate[]): void {
    for (const { before, after, score } of inOrder(candidates)) this.pair(before, after, score)
  }

  /** Takes the best first, and notes where the second best was nearly as good. */
  private takeWithDoubt(candidates: readonly Candidate[]): void {
    const ofBefore = grouped(candidates, ({ before }) => before)
    const ofAfter = grouped(candidates, ({ after }) => after)
    for (const { before, after, score, was, is } of inOrder(candidates)) {
      if (!this.freeBefore.has(before) || !this.freeAfter.has(after)) continue
      const close = (other: Candidate): boolean =>
        score < certain &&
        other.score >= score - doubtful &&
        this.freeBefore.has(other.before) &&
        this.freeAfter.has(other.after)
      const newer = (ofBefore.get(before) ?? []).filter(close).map((pair) => pair.is)
      const older = (ofAfter.get(after) ?? []).filter(close).map((pair) => pair.was)
      if (newer.length > 1) this.doubts.push({ item: was, side: 'before', candidates: newer })
      if (older.length > 1) this.doubts.push({ item: is, side: 'after', candidates: older })
      this.pair(before, after, score)
    }
  }

  private pair(i: number, j: number, score: number): void {
    const before = this.before[i]
    const after = this.after[j]
    if (!before || !after || !this.freeBefore.has(i) || !this.freeAfter.has(j)) return
    this.freeBefore.delete(i)
    this.freeAfter.delete(j)
    this.pairs.push({ before, after, score })
  }
}

function indexed(items: readonly Item[]): Indexed[] {
  return items.map((item, index) => ({ item, index, text: prepare(item.text) }))
}

/** Those that are still free, by their index. */
function left<T>(list: readonly T[], free: ReadonlySet<number>): T[] {
  return list.filter((_, index) => free.has(index))
}
