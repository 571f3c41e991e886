// How alike two texts are, word by word.

/** Words of a text in lower case, without punctuation. Numbers and percentages stay, for they carry meaning. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘]/gu, "'")
      .match(/[\p{Letter}\p{Number}]+(?:['.,][\p{Letter}\p{Number}]+)*[%+]?/gu) ?? []
  )
}

/**
 * Share of words that two texts have in common, in order: twice the longest common subsequence over all words.
 * 1 is equal. Texts that cannot reach `least` give 0 without the full comparison.
 */
export function similarity(a: readonly string[], b: readonly string[], least = 0): number {
  const all = a.length + b.length
  if (all === 0) return 1
  if (bagOverlap(a, b) * 2 < least * all) return 0
  return (2 * commonLength(a, b)) / all
}

function bagOverlap(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1)
  let overlap = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    overlap++
  }
  return overlap
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1)
  for (const word of a) {
    const row = new Uint16Array(b.length + 1)
    for (let index = 1; index <= b.length; index++) {
      row[index] =
        word === b[index - 1] ? (above[index - 1] ?? 0) + 1 : Math.max(above[index] ?? 0, row[index - 1] ?? 0)
    }
    above = row
  }
  return above[b.length] ?? 0
}
