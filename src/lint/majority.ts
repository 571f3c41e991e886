// What most of several agree on: the measure for "differs from its siblings" where nothing is declared.

import { countsOf } from '../model/counts.js'

/** The value that more than half have, when at least two have it; a tie is no majority. */
export function majorityOf<T>(values: readonly T[]): T | undefined {
  for (const [value, count] of countsOf(values)) if (count >= 2 && count * 2 > values.length) return value
  return undefined
}

/** The value that at least a share of the values have, when there are enough of them to speak of a custom. */
export function clearMajority<T>(values: readonly T[], share: number, least = 8): T | undefined {
  const [top] = [...countsOf(values)].sort((a, b) => b[1] - a[1])
  return top && values.length >= least && top[1] >= share * values.length ? top[0] : undefined
}
