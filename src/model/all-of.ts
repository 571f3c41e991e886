// Looking several keys up at once.

/** What a map has under these keys, in their order; keys that it does not have are passed over. */
export function allOf<K, V>(map: ReadonlyMap<K, V>, keys: readonly K[]): V[] {
  return keys.flatMap((key) => map.get(key) ?? [])
}
