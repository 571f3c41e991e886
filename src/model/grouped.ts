// Things of a list in groups that have the same of something: gone through once, where a filter per key would go through all.

/** The groups by what they share, in the order of their first members; members in the order of the list. None is empty. */
export function grouped<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
