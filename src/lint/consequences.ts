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
  return unread.size === 0
    ? found
    : found.filter(
        ({ ruleId, place }) =>
          ruleId === 'readable-text' || ruleId === 'internal-error' || !unread.has(place.path),
      )
}

/** Where a level is a copy of the one below, each of its competencies is one, and each of its statements. */
function withoutCopied(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const steps = found.filter(({ ruleId }) => ruleId === 'distinct-level').map(({ data }) => stepOf(data))
  if (steps.length === 0) return found
  const copied = new Set(steps.map(({ level, below }) => `${level}\n${below}`))
  return found.filter(({ ruleId, data }) => {
    if (ruleId !== 'unchanged-competency' && ruleId !== 'no-duplicate-expectation') return true
    const { level, below } = stepOf(data)
    // Several levels below are one text, as the message names them.
    const levels = [level, ...below.split('`, `')]
    return below === '' || !levels.slice(1).every((id, at) => copied.has(`${levels[at] ?? ''}\n${id}`))
  })
}

function stepOf({ level = '', below = '' }: Diagnostic['data']): { level: string; below: string } {
  return { level: String(level), below: String(below) }
}
