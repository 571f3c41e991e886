// How alike two texts are, from 0 to 1: shared words, the rare ones weighing more, and shared runs of three characters.
// Three characters see through endings and typing errors and need no grammar of any language.

import { normalizeTitle } from '../model/text.js'

/** A text, made ready for comparison. */
export interface Prepared {
  /** The text as compared: no case, no punctuation. */
  plain: string
  words: ReadonlyMap<string, number>
  grams: ReadonlyMap<string, number>
  gramCount: number
}

/** Makes a text ready. */
export function prepare(text: string): Prepared {
  const plain = normalizeTitle(text)
  const words = new Map<string, number>()
  for (const word of plain.split(' ')) if (word !== '') count(words, word)
  let grams: ReadonlyMap<string, number> | undefined
  return {
    plain,
    words,
    // Most texts of two versions are equal, and are never compared in so small parts.
    get grams() {
      return (grams ??= gramsOf(plain))
    },
    gramCount: plain.length,
  }
}

function gramsOf(plain: string): ReadonlyMap<string, number> {
  const grams = new Map<string, number>()
  const padded = ` ${plain} `
  for (let index = 0; index + 3 <= padded.length; index++) count(grams, padded.slice(index, index + 3))
  return grams
}

function count(bag: Map<string, number>, key: string): void {
  bag.set(key, (bag.get(key) ?? 0) + 1)
}

/** Compares prepared texts; knows how rare each word is among all of them. */
export class Similarity {
  private readonly texts = new Map<string, number>()
  private readonly total: number

  constructor(all: readonly Prepared[]) {
    this.total = all.length
    for (const { words } of all) for (const word of words.keys()) count(this.texts, word)
  }

  /** Rare words tell more: the natural logarithm of how seldom a text has the word, at least a little. */
  weight(word: string): number {
    return Math.log(1 + (this.total + 1) / (1 + this.spread(word)))
  }

  /** How many texts have the word. */
  spread(word: string): number {
    return this.texts.get(word) ?? 0
  }

  /** 1 for the same words, about 0.15 for unrelated sentences. Symmetric. */
  score(a: Prepared, b: Prepared): number {
    return a.plain === b.plain ? 1 : round((this.words(a, b) + gramScore(a, b)) / 2)
  }

  /** The words that two texts share, by weight and Dice's measure. */
  words(a: Prepared, b: Prepared): number {
    let shared = 0
    let all = 0
    for (const [word, times] of a.words) {
      shared += 2 * this.weight(word) * Math.min(times, b.words.get(word) ?? 0)
      all += this.weight(word) * times
    }
    for (const [word, times] of b.words) all += this.weight(word) * times
    return shareOf(shared, all)
  }

  /** Which part of `inner` is found in `outer`, by the weight of its words. */
  contained(inner: Prepared, outer: Prepared): number {
    let found = 0
    let all = 0
    for (const [word, times] of inner.words) {
      all += this.weight(word) * times
      found += this.weight(word) * Math.min(times, outer.words.get(word) ?? 0)
    }
    return shareOf(found, all)
  }
}

function gramScore(a: Prepared, b: Prepared): number {
  let shared = 0
  for (const [gram, times] of a.grams) shared += Math.min(times, b.grams.get(gram) ?? 0)
  return shareOf(2 * shared, a.gramCount + b.gramCount)
}

/** Nothing is no part of anything, also not of nothing. */
function shareOf(part: number, all: number): number {
  return part === 0 ? 0 : round(part / all)
}

/** Sums differ in the last bits with the order of their parts; decisions must not. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
