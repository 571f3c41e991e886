// JSON pointers of the parts of a ladder, by identity.

import type { Ladder } from '../model/ladder.js'
import { escapePointer } from '../parse/data.js'

const cache = new WeakMap<Ladder, Map<object, string>>()

/** Every object in the ladder with its JSON pointer (RFC 6901); made once per ladder. */
export function pointersOf(ladder: Ladder): Map<object, string> {
  const known = cache.get(ladder)
  if (known) return known
  const pointers = new Map<object, string>()
  const queue: [object, string][] = [[ladder, '']]
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    const [part, pointer] = entry
    if (pointers.has(part)) continue
    pointers.set(part, pointer)
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'object' && value !== null)
        queue.push([value as object, `${pointer}/${escapePointer(key)}`])
    }
  }
  cache.set(ladder, pointers)
  return pointers
}
