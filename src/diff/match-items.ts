// Which statement of the older ladder is which of the newer one: by text, by id, then by similarity.
// Never compares everything with everything: statements of one cell, and those that share a rare word.

import { candidatePairs, type Candidate, type Cells, type Side } from './match-candidates.js'
import { inOrder } from './match-parts.js'
import { findSplits, type Division } from './match-splits.js'
import { prepare, Similarity, type Prepared } from './similarity.js'
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
  private readonly textBefore: readonly Prepared[]
  private readonly textAfter: readonly Prepared[]
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
    this.textBefore = before.map(({ text }) => prepare(text))
    this.textAfter = after.map(({ text }) => prepare(text))
    this.similarity = new Similarity([...this.textBefore, ...this.textAfter])
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
    this.take(inCell.filter((pair) => this.isSameId(pair) && pair.score >= sameId))
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
    const left = <T>(list: readonly T[], free: ReadonlySet<number>): T[] =>
      list.filter((_, index) => free.has(index))
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
    this.before.forEach((item, index) => {
      const { plain } = this.textBefore[index] ?? { plain: '' }
      if (this.freeBefore.has(index)) add('before', index, `${keyBefore(item)}\n${plain}`)
    })
    this.after.forEach((item, index) => {
      const { plain } = this.textAfter[index] ?? { plain: '' }
      if (this.freeAfter.has(index)) add('after', index, `${keyAfter(item)}\n${plain}`)
    })
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
    const tails = (items: readonly Item[], free: ReadonlySet<number>): Map<string, number[]> => {
      const found = new Map<string, number[]>()
      items.forEach(({ id, explicit }, index) => {
        if (explicit && free.has(index)) found.set(tailOf(id), [...(found.get(tailOf(id)) ?? []), index])
      })
      return found
    }
    const after = tails(this.after, this.freeAfter)
    for (const [tail, [i, ...moreBefore]] of tails(this.before, this.freeBefore)) {
      const [j, ...moreAfter] = after.get(tail) ?? []
      if (i === undefined || j === undefined || moreBefore.length > 0 || moreAfter.length > 0) continue
      this.pair(i, j, this.score(i, j))
    }
  }

  private isSameId({ before, after }: Candidate): boolean {
    return this.before[before]?.id === this.after[after]?.id
  }

  private divisions(inCell: readonly Candidate[]): Pick<ItemMatch, 'splits' | 'merges'> {
    const splits: { before: Item; after: readonly Item[] }[] = []
    const merges: { before: readonly Item[]; after: Item }[] = []
    const free = ({ whole, parts, side }: Division): boolean =>
      side === 'split'
        ? this.freeBefore.has(whole) && parts.every((part) => this.freeAfter.has(part))
        : this.freeAfter.has(whole) && parts.every((part) => this.freeBefore.has(part))
    for (const division of findSplits(inCell, this.textBefore, this.textAfter, this.similarity)) {
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
    const side = (items: readonly Item[], texts: readonly Prepared[], free: ReadonlySet<number>): Side => ({
      items,
      texts,
      free,
    })
    return candidatePairs(
      side(this.before, this.textBefore, this.freeBefore),
      side(this.after, this.textAfter, this.freeAfter),
      this.cells,
      this.similarity,
    )
  }

  private score(i: number, j: number): number {
    const a = this.textBefore[i]
    const b = this.textAfter[j]
    return a && b ? this.similarity.score(a, b) : 0
  }

  private take(candidates: readonly Candidate[]): void {
    for (const { before, after, score } of inOrder(candidates)) this.pair(before, after, score)
  }

  /** Takes the best first, and notes where the second best was nearly as good. */
  private takeWithDoubt(candidates: readonly Candidate[]): void {
    const ofBefore = by(candidates, ({ before }) => before)
    const ofAfter = by(candidates, ({ after }) => after)
    for (const { before, after, score } of inOrder(candidates)) {
      if (!this.freeBefore.has(before) || !this.freeAfter.has(after)) continue
      const close = (other: Candidate): boolean =>
        score < certain &&
        other.score >= score - doubtful &&
        this.freeBefore.has(other.before) &&
        this.freeAfter.has(other.after)
      const newer = (ofBefore.get(before) ?? []).filter(close).flatMap((pair) => this.after[pair.after] ?? [])
      const older = (ofAfter.get(after) ?? []).filter(close).flatMap((pair) => this.before[pair.before] ?? [])
      const a = this.before[before]
      const b = this.after[after]
      if (a && newer.length > 1) this.doubts.push({ item: a, side: 'before', candidates: newer })
      if (b && older.length > 1) this.doubts.push({ item: b, side: 'after', candidates: older })
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

function by<T>(list: readonly T[], key: (entry: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const entry of list) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry])
  return groups
}

/** The last segment of an id: `L2/ownership/take-initiative` → `take-initiative`. */
export function tailOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}
