// JSON pointers of the parts of a ladder, by identity.

import type { Ladder } from '../model/ladder.js'
import { remembered } from '../model/remembered.js'
import { escapePointer } from '../model/escape-pointer.js'

/** Where a part is held: by which other, and under which key. */
interface Holder {
  part: object
  key: string | number
}

/** The JSON pointer (RFC 6901) of a part of the ladder; `undefined` for what is no part of it. */
export function pointerOf(part: object, ladder: Ladder): string | undefined {
  const holders = holdersOf(ladder)
  if (!holders.has(part)) return undefined
  let pointer = ''
  for (let holder = holders.get(part); holder; holder = holders.get(holder.part))
    pointer = `/${escapePointer(String(holder.key))}${pointer}`
  return pointer
}

/** What holds each part; gone through once per ladder, and only when something is asked. */
const holdersOf = remembered((ladder: Ladder) => {
  const holders = new Map<object, Holder | undefined>()
  const parts: object[] = [ladder]
  const waiting: Holder[] = []
  for (let part = parts.pop(); part; part = parts.pop()) {
    const holder = waiting.pop()
    if (holders.has(part)) continue
    holders.set(part, holder)
    const hold = (value: unknown, key: string | number): void => {
      if (typeof value !== 'object' || value === null) return
      parts.push(value)
      waiting.push({ part, key })
    }
    // Without a list of pairs for each part, of which a ladder has thousands.
    if (Array.isArray(part)) for (let index = 0; index < part.length; index++) hold(part[index], index)
    else for (const key of Object.keys(part)) hold(Reflect.get(part, key), key)
  }
  return holders
})
