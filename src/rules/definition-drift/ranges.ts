// Terms in quotation marks that are defined by a range of numbers: `"Small Enterprise" (1.5k - 4.5k employees)`.

import type { Place } from '../../model/place.js'
import { normalizeTitle } from '../../model/text.js'
import { passagesOf, placeInPassage } from '../../lint/passages.js'
import type { SourceDocument } from '../../parse/document.js'

interface Range {
  term: string
  /** As written, and as a pair of numbers to compare. */
  text: string
  value: string
  place: Place
}

/** A range that one term has in one place, and another in most others. */
export interface RangeDrift {
  odd: Range[]
  usual: Range[]
}

const number = String.raw`\d[\d.,]*\s?[kKmM]?`
// The name may be followed by what kind of thing it is: `"Small Enterprise" profile (…)`.
const defined = new RegExp(
  String.raw`["“]([^"“”]{2,40})["”](?:\s+\p{L}[\p{L}-]*){0,3}\s*\(\s*((${number})\s*(?:-|–|—|to)\s*(${number})(?![\p{L}\p{N}.])([^()]{0,30}))\)`,
  'gu',
)
// Few texts have one, and the exact pattern takes long to make.
const hint = /["”][^"“”()]*\(\s*\d/u
// A share or a time can be graded from level to level under one name; the size of a group cannot.
const graded = /%|\b(?:per ?cent|years?|yrs?|months?|weeks?|days?|hours?|points?)\b/iu

/** Terms whose copies name different ranges; the first wording is the usual one where none is more frequent. */
export function rangeDrifts(documents: readonly { source: SourceDocument }[]): RangeDrift[] {
  const terms = new Map<string, Map<string, Range[]>>()
  for (const { source } of documents) {
    for (const passage of passagesOf(source)) {
      if (!hint.test(passage.text)) continue
      for (const match of passage.text.matchAll(defined)) {
        const [whole, term = '', text = '', from = '', to = '', unit = ''] = match
        if (graded.test(unit)) continue
        const value = `${plain(from)}-${plain(to)}`
        const at = match.index + whole.indexOf('(') + 1
        const place = placeInPassage(
          source,
          passage,
          at + whole.slice(whole.indexOf('(') + 1).search(/\S/u),
          text.trim().length,
        )
        const ranges = terms.get(normalizeTitle(term)) ?? new Map<string, Range[]>()
        const same = ranges.get(value) ?? []
        same.push({ term, text: text.trim(), value, place })
        ranges.set(value, same)
        terms.set(normalizeTitle(term), ranges)
      }
    }
  }
  return [...terms.values()].flatMap((ranges) => {
    const [usual, ...rest] = [...ranges.values()].sort((a, b) => b.length - a.length)
    return usual ? rest.map((odd) => ({ odd, usual })) : []
  })
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s,]/gu, '')
}
