// What an editor can put in the place of a finding: remark has one place per message, and whole texts for it.

import type { Diagnostic, Edit } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { lineStarts, placeBetween } from '../parse/lines.js'

/** A place, what stands there, and what could. */
export interface QuickFix {
  place: Place
  actual: string
  expected: string[]
}

/** The finding's place, widened to what its edits touch, with the texts that they would leave there. */
export function quickFixOf(diagnostic: Diagnostic, text: string): QuickFix | undefined {
  const edits = editsOf(diagnostic, text)
  if (edits.length === 0) return undefined
  const { path, start, end } = diagnostic.place
  const from = Math.min(start.offset, ...edits.map(({ range }) => range[0]))
  const to = Math.max(end.offset, ...edits.map(({ range }) => range[1]))
  return {
    place: placeBetween(path, lineStarts(text), from, to),
    actual: text.slice(from, to),
    expected: edits.map(
      ({ range, text: put }) => text.slice(from, range[0]) + put + text.slice(range[1], to),
    ),
  }
}

/** The one right mend, or else those that could be, or else the words that are expected instead of the actual ones. */
function editsOf({ fix, suggestions, actual, expected, place }: Diagnostic, text: string): Edit[] {
  if (fix) return [fix]
  if (suggestions && suggestions.length > 0) return suggestions.map((suggestion) => suggestion.fix)
  if (actual === undefined || actual === '' || expected === undefined) return []
  const at = text.indexOf(actual, place.start.offset)
  const end = at + actual.length
  const again = text.indexOf(actual, end)
  const isOne = at !== -1 && end <= place.end.offset && (again === -1 || again >= place.end.offset)
  return isOne ? expected.map((words) => ({ range: [at, end], text: words })) : []
}
