// The known word that somebody most likely meant: for "did you mean".

/**
 * The candidate nearest to a word, or `undefined` where none is near. Case does not count as a difference; `most` is how
 * many letters may be others, too many or too few: a third of them, if it is not given.
 *
 * @example
 * nearest('levles', ['levels', 'tracks']) // 'levels'
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = Math.floor(word.length / 3),
): string | undefined {
  let best: string | undefined
  let least = most + 1
  const wanted = word.toLowerCase()
  for (const candidate of candidates) {
    const known = candidate.toLowerCase()
    if (differInNumber(wanted, known)) continue
    const distance = editDistance(wanted, known, least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** `L9` is no misspelling of `L1`. */
function differInNumber(a: string, b: string): boolean {
  const digits = /\d+/gu
  return a !== b && a.replace(digits, '0') === b.replace(digits, '0')
}

/** Restricted Damerau–Levenshtein distance (two swapped letters are one edit); `limit` and more are all the same. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  const at = (row: readonly number[], column: number): number => row[column] ?? limit
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let value = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) value = Math.min(value, at(before, column - 2) + 1)
      current.push(value)
    }
    before = last
    last = current
  }
  return at(last, b.length)
}

/** `; did you mean \`levels\`?`, or nothing. `lead` are words to put before it. */
export function didYouMean(word: string, candidates: Iterable<string>, lead = ''): string {
  const known = [...candidates]
  const found = nearest(word, known) ?? begun(word, known)
  return found === undefined ? '' : `${lead}; did you mean \`${found}\`?`
}

/** The one candidate that a word is the beginning of: `warn` of `warning`, `of` of `off`. */
function begun(word: string, candidates: readonly string[]): string | undefined {
  const found = new Set(candidates.filter((known) => known.toLowerCase().startsWith(word.toLowerCase())))
  const [only] = found
  // Two capitals are a code, `IC`, and no beginning of a word.
  return (word.length > 2 || /^[a-z]{2}$/u.test(word)) && found.size === 1 ? only : undefined
}
