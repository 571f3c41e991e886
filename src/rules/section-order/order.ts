// Orders of names: what several agree on, and which name of another order stands in the wrong place.

import { countsOf } from '../../model/counts.js'

/** Whether `a` comes before `b`; `undefined` where that is not settled. */
export type Before = (a: string, b: string) => boolean | undefined

/** Most names of one list whose order is judged: each is compared with each other one. Levels of people have some thirty headings. */
const mostNames = 200

/** The order that lists declare; names of different lists have none between them. */
export function declaredOrder(lists: readonly (readonly string[])[]): Before {
  // Of a name that stands twice, the first counts.
  const places = lists.map((names) => new Map(names.map((name, index) => [name, index] as const).reverse()))
  return (a, b) => {
    for (const list of places) {
      const [first, second] = [list.get(a), list.get(b)]
      if (first !== undefined && second !== undefined) return first < second
    }
    return undefined
  }
}

/** How many lists have one name before another; in a list each name stands once. */
export type Counted = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Counts in how many lists each name stands before each other one. Names that only one list has agree with nothing, nor do lists that are too long. */
export function countOrders(lists: readonly (readonly string[])[]): Counted {
  const times = countsOf(lists.flat())
  const counted = new Map<string, Map<string, number>>()
  for (const list of lists) {
    const shared = list.filter((name) => (times.get(name) ?? 0) > 1)
    if (shared.length > mostNames) continue
    for (const [index, a] of shared.entries()) {
      const after = counted.get(a) ?? new Map<string, number>()
      counted.set(a, after)
      for (const b of shared.slice(index + 1)) after.set(b, (after.get(b) ?? 0) + 1)
    }
  }
  return counted
}

/**
 * The order of two names where at least two lists have both and at most `share` of those have it the other way round.
 * `except` is one of the counted lists that has no say.
 */
export function agreedOrder(counted: Counted, share = 0, except: readonly string[] = []): Before {
  const own = new Map(except.map((name, index) => [name, index]))
  return (a, b) => {
    // Where a row has a name twice, no level does.
    if (a === b) return counted.has(a) ? false : undefined
    const [ownA, ownB] = [own.get(a), own.get(b)]
    const isOwn = ownA !== undefined && ownB !== undefined
    const first = (counted.get(a)?.get(b) ?? 0) - (isOwn && ownA < ownB ? 1 : 0)
    const second = (counted.get(b)?.get(a) ?? 0) - (isOwn && ownB < ownA ? 1 : 0)
    const both = first + second
    if (both < 2) return undefined
    if (second <= both * share) return true
    return first <= both * share ? false : undefined
  }
}

/** The name to move, and the first that it wrongly precedes: the one that is in the most wrong pairs. */
export function misplaced(
  names: readonly string[],
  before: Before,
): { key: string; before: string } | undefined {
  if (names.length > mostNames) return undefined
  const wrong = names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => (before(a, b) === false ? [{ a, b }] : [])),
  )
  const counts = countsOf(wrong.flatMap(({ a, b }) => (a === b ? [a] : [a, b])))
  const [[worst] = []] = [...counts].sort(([, a], [, b]) => b - a)
  const pair = wrong.findLast(({ a }) => a === worst) ?? wrong.find(({ b }) => b === worst)
  return pair && { key: pair.a, before: pair.b }
}
