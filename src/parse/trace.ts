// Where each part of the model came from. Parts are plain objects, so their origin is kept beside them, by identity.

import type { Place } from '../model/place.js'

/** A bold lead-in: the `Name` of `**Name**: text`, and the rest of the text. */
export interface Lead {
  name: string
  rest: string
}

/** What data says of an expectation besides its words. */
export interface Facts {
  id?: string
  proficiency?: string
}

/** Origins of model parts, filled while they are built. */
export interface Trace {
  places: Map<object, Place>
  leads: Map<object, Lead>
  facts: Map<object, Facts>
}

/** An empty trace; one serves a whole run. */
export function createTrace(): Trace {
  return { places: new Map(), leads: new Map(), facts: new Map() }
}

/** Gives a part that was made of another the place of that one. */
export function placeAlike(part: object, origin: object, { places }: Trace): void {
  const place = places.get(origin)
  if (place) places.set(part, place)
}
