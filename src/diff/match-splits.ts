// Statements that became several, and several that became one: their words are found again in the parts.

import { grouped } from '../model/grouped.js'
import type { Pair } from './match-parts.js'
import { prepare, type Prepared, type Similarity } from './similarity.js'

/** A whole and its parts, by index: of a split the whole is older, of a merge newer. */
export interface Division {
  side: 'split' | 'merge'
  whole: number
  parts: readonly number[]
  score: number
}

/** Most of a part's words come from the whole. */
const partInWhole = 0.6
/** Most of the whole's words are in its parts together. */
const wholeInParts = 0.7
/** A part must bring this much of the whole that the parts before it did not. */
const newInPart = 0.15
/** A statement this close to another one is that one reworded, not a part. */
const sameStatement = 0.6

/** Divisions among pairs of one cell, the clearest first. */
export function findSplits(
  pairs: readonly Pair[],
  before: readonly Prepared[],
  after: readonly Prepared[],
  similarity: Similarity,
): Division[] {
  const turned = pairs.map(({ before: b, after: a, score }) => ({ before: a, after: b, score }))
  return [
    ...divisions('split', pairs, before, after, similarity),
    ...divisions('merge', turned, after, before, similarity),
  ].sort((a, b) => b.score - a.score || a.whole - b.whole)
}

function divisions(
  side: Division['side'],
  pairs: readonly Pair[],
  wholes: readonly Prepared[],
  texts: readonly Prepared[],
  similarity: Similarity,
): Division[] {
  const best = new Map<number, number>()
  for (const { after, score } of pairs) best.set(after, Math.max(best.get(after) ?? 0, score))
  const found: Division[] = []
  for (const [whole, own] of grouped(pairs, ({ before }) => before)) {
    const text = wholes[whole]
    if (!text || text.words.size < 4) continue
    const parts = own
      .filter((pair) => {
        const part = texts[pair.after]
        const elsewhere = best.get(pair.after) ?? 0
        return (
          part !== undefined &&
          part.words.size >= 2 &&
          similarity.contained(part, text) >= partInWhole &&
          (pair.score >= elsewhere || elsewhere < sameStatement)
        )
      })
      .sort((a, b) => b.score - a.score || a.after - b.after)
    const division = cover(text, parts, texts, similarity)
    if (division) found.push({ side, whole, ...division })
  }
  return found
}

/** Adds parts while each brings something new of the whole. */
function cover(
  whole: Prepared,
  parts: readonly Pair[],
  texts: readonly Prepared[],
  similarity: Similarity,
): { parts: number[]; score: number } | undefined {
  const chosen: number[] = []
  let covered = 0
  for (const { after } of parts) {
    const together = prepare([...chosen, after].map((index) => texts[index]?.plain ?? '').join(' '))
    const now = similarity.contained(whole, together)
    if (now - covered < newInPart) continue
    chosen.push(after)
    covered = now
  }
  if (chosen.length < 2 || covered < wholeInParts) return undefined
  return { parts: chosen.sort((a, b) => a - b), score: covered }
}
