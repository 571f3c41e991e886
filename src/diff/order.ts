// Which level stands above which, along `next`.

import type { Ladder } from '../model/ladder.js'
import { levelsById } from '../model/levels-by-id.js'

/** Whether one can climb from a level to another; a level does not lead to itself. */
export function leadsTo(ladder: Ladder, from: string, to: string): boolean {
  const byId = levelsById(ladder)
  const seen = new Set<string>()
  const queue = [...(byId.get(from)?.next ?? [])]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    queue.push(...(byId.get(id)?.next ?? []))
  }
  return false
}
