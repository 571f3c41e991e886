// Where words of a statement stand in its file, for edits.

import type { Place } from '../../model/place.js'
import { placeBetween } from '../../parse/lines.js'
import { sourceOf, type ParsedLadder } from '../../ladder/parse-ladder.js'

/**
 * The place of some words inside a part of the model; `undefined` where the source does not have them in one piece
 * (markup or a line end stands between them).
 */
export function placeOfWords(parsed: ParsedLadder, part: object, words: string): Place | undefined {
  const place = parsed.trace.places.get(part)
  const source = place && sourceOf(parsed, place.path)
  if (!place || !source || words === '') return undefined
  const start = source.text.indexOf(words, place.start.offset)
  const end = start + words.length
  return start === -1 || end > place.end.offset
    ? undefined
    : placeBetween(place.path, source.starts, start, end)
}
