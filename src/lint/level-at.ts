// Whose text stands at a place: the level of the file, or the level that starts last before it.

import type { Level } from '../model/level.js'
import { firstAtLeast } from '../model/first-at-least.js'
import type { Place } from '../model/place.js'
import { remembered } from '../model/remembered.js'
import { documentAt } from '../ladder/document-at.js'
import type { Trace } from '../parse/trace.js'
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
  const { offsets, begun } = startsOf(trace)(own)
  return begun[firstAtLeast(offsets, start.offset + 1) - 1]
}

/** Levels by where they start. Of several at one place, the first counts. */
const startsOf = remembered((trace: Trace) =>
  remembered((levels: readonly Level[]) => {
    const starts = levels
      .flatMap((level) => {
        const offset = trace.places.get(level)?.start.offset
        return offset === undefined ? [] : [{ level, offset }]
      })
      .reverse()
      .sort((a, b) => a.offset - b.offset)
    return { offsets: starts.map(({ offset }) => offset), begun: starts.map(({ level }) => level) }
  }),
)
