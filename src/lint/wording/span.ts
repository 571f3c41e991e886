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

/** The same inside a place. Where the words stand by themselves, and inside of others (`I` in `In`), they are those by themselves. */
export function wordsWithin(place: Place, words: string, parsed: ParsedLadder): Place | undefined {
  const source = sourceOf(parsed, place.path)
  if (!source || words === '') return undefined
  const last = place.end.offset - words.length
  const next = (from: number): number => {
    const at = source.text.indexOf(words, from)
    return at > last ? -1 : at
  }
  const first = next(place.start.offset)
  let start = first
  while (start !== -1 && isInWord(source.text, start, start + words.length)) start = next(start + 1)
  if (start === -1) start = first
  return start === -1 ? undefined : placeBetween(place.path, source.starts, start, start + words.length)
}

/** Whether words go on before or behind what is cut out of a text. */
function isInWord(text: string, start: number, end: number): boolean {
  const goesOn = (at: number): boolean => letters.test(text.slice(at - 1, at + 1))
  return goesOn(start) || goesOn(end)
}

const letters = /^[\p{Letter}\p{Number}]{2}$/u
