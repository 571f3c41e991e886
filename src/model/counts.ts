// How often things stand in a list.

/** Each thing of a list with how often it stands there, in the order in which they first come. */
export function countsOf<T>(list: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
