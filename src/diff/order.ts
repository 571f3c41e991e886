// Which level stands above which, along `next`.

import type { Ladder } from '../model/ladder.js'

/** Whether one can climb from a level to another; a level does not lead to itself. */
export function leadsTo(ladder: Ladder, from: string, to: string): boolean {
  const next = new Map(ladder.levels.map((level) => [level.id, level.next]))
  const seen = new Set<string>()
  const queue = [...(next.get(from) ?? [])]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(next.get(id) ?? []))
  }
  return false
}
