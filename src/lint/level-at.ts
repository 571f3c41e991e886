// Whose text stands at a place: the level of the file, or the level that starts last before it.

import type { Level } from '../model/level.js'
import type { Place } from '../model/place.js'
import { documentAt } from '../ladder/document-at.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { levelsAt } from './levels-at.js'

/** The level that a place belongs to; none for text before the first level, and for tables, where levels stand side by side. */
export function levelAt(
  { path, start }: Place,
  { ladder, documents, trace }: ParsedLadder,
): Level | undefined {
  const layout = documentAt({ documents }, path)?.layout
  const own = levelsAt(ladder, path)
  if (layout === 'file') return own[0]
  if (layout === 'matrix' || layout === 'data') return undefined
  const begun = own.flatMap((level) => {
    const offset = trace.places.get(level)?.start.offset
    return offset !== undefined && offset <= start.offset ? [{ level, offset }] : []
  })
  return begun.sort((a, b) => b.offset - a.offset)[0]?.level
}
