// Orders of names: what several agree on, and which name of another order stands in the wrong place.

/** Whether `a` comes before `b`; `undefined` where that is not settled. */
export type Before = (a: string, b: string) => boolean | undefined

/** The order that lists declare; names of different lists have none between them. */
export function declaredOrder(lists: readonly (readonly string[])[]): Before {
  return (a, b) => {
    const list = lists.find((names) => names.includes(a) && names.includes(b))
    return list && list.indexOf(a) < list.indexOf(b)
  }
}

/** The order of two names where at least two lists have both and at most `share` of those have it the other way round. */
export function agreedOrder(lists: readonly (readonly string[])[], share = 0): Before {
  return (a, b) => {
    const both = lists.filter((names) => names.includes(a) && names.includes(b))
    const first = both.filter((names) => names.indexOf(a) < names.indexOf(b)).length
    if (both.length < 2) return undefined
    if (both.length - first <= both.length * share) return true
    return first <= both.length * share ? false : undefined
  }
}

/** The name to move, and the first that it wrongly precedes: the one that is in the most wrong pairs. */
export function misplaced(
  names: readonly string[],
  before: Before,
): { key: string; before: string } | undefined {
  const wrong = names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => (before(a, b) === false ? [{ a, b }] : [])),
  )
  if (wrong.length === 0) return undefined
  const count = (name: string): number => wrong.filter(({ a, b }) => a === name || b === name).length
  const [worst] = [...new Set(wrong.flatMap(({ a, b }) => [a, b]))].sort((a, b) => count(b) - count(a))
  const pair = wrong.findLast(({ a }) => a === worst) ?? wrong.find(({ b }) => b === worst)
  return pair && { key: pair.a, before: pair.b }
}
