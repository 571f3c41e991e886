// How one climbs from a level to another.

/**
 * The shortest way up, the start left out; `undefined` where there is none.
 *
 * @param nextOf the ids of the levels that follow a level
 */
export function wayUp(
  nextOf: (id: string) => readonly string[],
  from: string,
  to: string,
): string[] | undefined {
  const start: { id: string; way: string[] } = { id: from, way: [] }
  const ways = [start]
  const seen = new Set([from])
  for (const { id: at, way } of ways) {
    for (const id of nextOf(at)) {
      if (id === to) return [...way, id]
      if (!seen.has(id)) ways.push({ id, way: [...way, id] })
      seen.add(id)
    }
  }
  return undefined
}
