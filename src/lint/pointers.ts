// JSON pointers of the parts of a ladder, by identity.

import type { Ladder } from '../model/ladder.js'
import { remembered } from '../model/remembered.js'
import { escapePointer } from '../model/escape-pointer.js'

/** A part of a ladder: what holds it, and under which key. */
interface Held {
  part: object
  holder: Held | undefined
  key: string | number
}

/** The JSON pointer (RFC 6901) of a part of the ladder; `undefined` for what is no part of it. */
export function pointerOf(part: object, ladder: Ladder): string | undefined {
  let held = partsOf(ladder).get(part)
  if (!held) return undefined
  let pointer = ''
  for (; held.holder; held = held.holder) pointer = `/${escapePointer(String(held.key))}${pointer}`
  return pointer
}

/** The parts that something can be said of, and so no lists; gone through once per ladder, and only when something is asked. */
const partsOf = remembered((ladder: Ladder) => {
  const known = new Map<object, Held>()
  const waiting: Held[] = [{ part: ladder, holder: undefined, key: '' }]
  for (let holder = waiting.pop(); holder; holder = waiting.pop()) {
    const { part } = holder
    const isList = Array.isArray(part)
    if (!isList) {
      if (known.has(part)) continue
      known.set(part, holder)
    }
    const values: readonly unknown[] = isList ? part : Object.values(part)
    const keys = isList ? undefined : Object.keys(part)
    for (let index = 0; index < values.length; index++) {
      const value = values[index]
      if (typeof value === 'object' && value !== null)
        waiting.push({ part: value, holder, key: keys?.[index] ?? index })
    }
  }
  return known
})
