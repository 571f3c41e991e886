// JSON pointers of the parts of a ladder, by identity.

import type { Ladder } from '../model/ladder.js'
import { escapePointer } from '../parse/data.js'

/** Where a part is held: by which other, and under which key. */
interface Holder {
  part: object
  key: string
}

const cache = new WeakMap<Ladder, Map<object, Holder | undefined>>()

/** The JSON pointer (RFC 6901) of a part of the ladder; `undefined` for what is no part of it. */
export function pointerOf(part: object, ladder: Ladder): string | undefined {
  const holders = holdersOf(ladder)
  if (!holders.has(part)) return undefined
  let pointer = ''
  for (let holder = holders.get(part); holder; holder = holders.get(holder.part))
    pointer = `/${escapePointer(holder.key)}${pointer}`
  return pointer
}

/** What holds each part; gone through once per ladder, and only when something is asked. */
function holdersOf(ladder: Ladder): Map<object, Holder | undefined> {
  const known = cache.get(ladder)
  if (known) return known
  const holders = new Map<object, Holder | undefined>()
  const parts: object[] = [ladder]
  const waiting: (Holder | undefined)[] = [undefined]
  for (let part = parts.pop(); part; part = parts.pop()) {
    const holder = waiting.pop()
    if (holders.has(part)) continue
    holders.set(part, holder)
    for (const [key, value] of Object.entries(part)) {
      if (typeof value !== 'object' || value === null) continue
      parts.push(value as object)
      waiting.push({ part, key })
    }
  }
  cache.set(ladder, holders)
  return holders
}
