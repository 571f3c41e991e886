// The same defect in several files: a fix is partial because nobody saw the other copies, so each names the others.

import type { Diagnostic } from '../model/diagnostic.js'
import { grouped } from '../model/grouped.js'
import { sameElsewhere } from '../model/same-elsewhere.js'
import { collapse } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'

/** More copies than this are not listed with each of them. */
const mostCopies = 10

/** A line that is shorter is alike by chance: `- TBD`. */
const leastLength = 20

/** Adds to each finding the places of findings that say the same of the same words elsewhere. */
export function withCopies(
  diagnostics: readonly Diagnostic[],
  document: (path: string) => SourceDocument | undefined,
): Diagnostic[] {
  const lineOf = lineNames(document)
  const keyed = diagnostics.map((diagnostic) => ({ diagnostic, key: keyOf(diagnostic, lineOf) }))
  const groups = grouped(keyed, ({ key }) => key)
  return keyed.map(({ diagnostic, key }) => {
    const group = (key !== undefined && groups.get(key)) || []
    const own = diagnostic.related ?? []
    // Of a large group, the first few are enough to find as many as are listed.
    const copies = group
      .slice(0, mostCopies + 1 + own.length)
      .filter((other) => ![diagnostic, ...own].some(({ place }) => isSame(place, other.diagnostic)))
      .slice(0, mostCopies)
      .map((other) => ({ message: sameElsewhere, place: other.diagnostic.place }))
    return copies.length === 0 ? diagnostic : { ...diagnostic, related: [...own, ...copies] }
  })
}

/** Equal for copies: the rule, what it says, and the line that it says it of. */
function keyOf({ ruleId, messageId, place }: Diagnostic, lineOf: LineNames): string | undefined {
  const line = lineOf(place)
  return line === undefined ? undefined : `${ruleId}\n${messageId}\n${String(line)}`
}

/** The number of the words on a line, the same for the same words; `undefined` where they are too few. */
type LineNames = (place: Diagnostic['place']) => number | undefined

/** Each line is looked at once: a long one may have thousands of findings. */
function lineNames(document: (path: string) => SourceDocument | undefined): LineNames {
  const numbers = new Map<string, number>()
  const known = new Map<string, Map<number, number | undefined>>()
  return ({ path, start: { line } }) => {
    const lines = known.get(path) ?? new Map<number, number | undefined>()
    known.set(path, lines)
    if (lines.has(line)) return lines.get(line)
    const source = document(path)
    const words = source ? collapse(source.text.slice(source.starts[line - 1], source.starts[line])) : ''
    const number = words.length < leastLength ? undefined : (numbers.get(words) ?? numbers.size)
    if (number !== undefined) numbers.set(words, number)
    lines.set(line, number)
    return number
  }
}

function isSame(place: Diagnostic['place'], other: Diagnostic): boolean {
  return place.path === other.place.path && place.start.offset === other.place.start.offset
}
