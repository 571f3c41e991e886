// One cause is one finding: what follows from another finding is taken out.

import type { Diagnostic } from '../model/diagnostic.js'
import { sourceOf, type ParsedLadder } from '../ladder/parse-ladder.js'

/** Findings without those that follow from a file that could not be read, or from a level that is a copy. */
export function withoutConsequences(
  found: readonly Diagnostic[],
  parsed: ParsedLadder,
): readonly Diagnostic[] {
  return withoutCopied(withoutUnread(found, parsed))
}

function withoutUnread(found: readonly Diagnostic[], parsed: ParsedLadder): readonly Diagnostic[] {
  const unread = new Set(
    found.flatMap(({ ruleId, place: { path } }) => {
      const source = ruleId === 'readable-text' ? sourceOf(parsed, path) : undefined
      return source && (source.unread !== undefined || source.format === 'data') ? [path] : []
    }),
  )
  return found.filter(
    ({ ruleId, place }) =>
      ruleId === 'readable-text' || ruleId === 'internal-error' || !unread.has(place.path),
  )
}

/** Where a level is a copy of the one below, each of its competencies is one, and each of its statements. */
function withoutCopied(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const copied = new Set(
    found.flatMap(({ ruleId, data: { level, below } }) =>
      ruleId === 'distinct-level' ? [step(level, below)] : [],
    ),
  )
  return found.filter(({ ruleId, data: { level, below } }) => {
    if (!toldOfLevelsBelow.has(ruleId) || !Array.isArray(below)) return true
    const lower: readonly unknown[] = below
    return !lower.every((id) => [level, ...lower].some((higher) => copied.has(step(higher, id))))
  })
}

/** Rules that say of a level what it has in the words of levels `below`. */
const toldOfLevelsBelow = new Set(['unchanged-competency', 'no-duplicate-expectation'])

function step(level: unknown, below: unknown): string {
  return `${String(level)}\n${String(below)}`
}
