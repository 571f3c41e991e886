// The edit by which one text takes the place of another.

import type { Edit } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'

/** Puts a text where another stands. */
export function replacement({ start, end }: Place, text: string): Edit {
  return { range: [start.offset, end.offset], text }
}
