// The same defect in several files: a fix is partial because nobody saw the other copies, so each names the others.

import type { Diagnostic } from '../model/diagnostic.js'
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
  const groups = new Map<string, Diagnostic[]>()
  const keys = diagnostics.map((diagnostic) => keyOf(diagnostic, document(diagnostic.place.path)))
  for (const [index, key] of keys.entries()) {
    const diagnostic = diagnostics[index]
    if (key === undefined || !diagnostic) continue
    const group = groups.get(key)
    if (group) group.push(diagnostic)
    else groups.set(key, [diagnostic])
  }
  return diagnostics.map((diagnostic, index) => {
    const group = groups.get(keys[index] ?? '') ?? []
    if (group.length < 2) return diagnostic
    const own = diagnostic.related ?? []
    const copies = group
      .filter((other) => other !== diagnostic && !own.some(({ place }) => isSame(place, other)))
      .slice(0, mostCopies)
      .map(({ place }) => ({ message: sameElsewhere, place }))
    return copies.length === 0 ? diagnostic : { ...diagnostic, related: [...own, ...copies] }
  })
}

/** Equal for copies: the rule, what it says, and the line that it says it of. */
function keyOf(
  { ruleId, messageId, place: { start } }: Diagnostic,
  source: SourceDocument | undefined,
): string | undefined {
  if (!source) return undefined
  const line = collapse(source.text.slice(source.starts[start.line - 1], source.starts[start.line]))
  return line.length < leastLength ? undefined : `${ruleId}\n${messageId}\n${line}`
}

function isSame(place: Diagnostic['place'], other: Diagnostic): boolean {
  return place.path === other.place.path && place.start.offset === other.place.start.offset
}
