// Where the parts of a ladder were read from, kept beside each ladder for as long as it lives.

import type { Ladder } from '../model/ladder.js'
import type { Place } from '../model/place.js'
import type { Trace } from '../parse/trace.js'

const traces = new WeakMap<object, Trace>()

/** Keeps the places of a ladder's parts for `placeOf`. */
export function rememberPlaces(ladder: Ladder, trace: Trace): void {
  traces.set(ladder, trace)
}

/**
 * Where a part of a ladder stands in its source: the part itself, or the nearest part around it that has a place.
 * `undefined` for a pointer that leads nowhere, and for a ladder that was not read from documents in this process.
 *
 * @param ladder a ladder as `loadLadder` or `parseLadder` gave it, not a copy
 * @param pointer JSON pointer (RFC 6901): `/levels/2/competencies/0`
 */
export function placeOf(ladder: object, pointer: string): Place | undefined {
  const trace = traces.get(ladder)
  if (!trace) return undefined
  let part: unknown = ladder
  let place = trace.places.get(ladder)
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return undefined
    part = (part as Record<string, unknown>)[key]
    if (typeof part === 'object' && part !== null) place = trace.places.get(part) ?? place
  }
  return place
}
