// Where words of a statement stand in its file.

import type { Place } from '../../model/place.js'
import { placeBetween } from '../../parse/lines.js'
import { sourceOf, type ParsedLadder } from '../../ladder/parse-ladder.js'

/**
 * The place of some words inside a part of the model; `undefined` where the source does not have them in one piece
 * (markup or a line end stands between them).
 */
export function placeOfWords(parsed: ParsedLadder, part: object, words: string): Place | undefined {
  const place = parsed.trace.places.get(part)
  return place && wordsWithin(place, words, parsed)
}

/** The same inside a place. */
export function wordsWithin(place: Place, words: string, parsed: ParsedLadder): Place | undefined {
  const source = sourceOf(parsed, place.path)
  if (!source || words === '') return undefined
  const start = source.text.indexOf(words, place.start.offset)
  const end = start + words.length
  return start === -1 || end > place.end.offset
    ? undefined
    : placeBetween(place.path, source.starts, start, end)
}
