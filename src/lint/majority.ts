// What most of several agree on: the measure for "differs from its siblings" where nothing is declared.

/** The value that more than half have, when at least two have it; a tie is no majority. */
export function majorityOf<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  for (const [value, count] of counts) if (count >= 2 && count * 2 > values.length) return value
  return undefined
}
