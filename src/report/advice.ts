// What a finding says besides its message: why, what was expected, how to mend it.

import type { Diagnostic, Edit } from '../model/diagnostic.js'
import { quoted } from '../model/listed.js'
import { printable } from './printable.js'
import type { Source } from './source.js'

/** One piece of advice. `try` and `or` are suggestions, of which a person picks one. */
export interface Advice {
  kind: 'note' | 'help' | 'try' | 'or'
  /** Printable, on one line. */
  text: string
}

/** The advice of a finding, in the order in which it is read. */
export function adviceOn(diagnostic: Diagnostic, source: Source | undefined): Advice[] {
  const expected = expectation(diagnostic)
  const advice: Advice[] = [
    ...(diagnostic.note ? [{ kind: 'note' as const, text: diagnostic.note }] : []),
    ...(expected ? [{ kind: 'help' as const, text: expected }] : []),
    ...(diagnostic.fix ? [{ kind: 'help' as const, text: mend(diagnostic.fix, source) }] : []),
    ...(diagnostic.suggestions ?? []).map(({ message }, index) => ({
      kind: index === 0 ? ('try' as const) : ('or' as const),
      text: message,
    })),
  ]
  return advice.map(({ kind, text }) => ({ kind, text: printable(text) }))
}

/** A finding as lines of plain text: its message, the places that belong to it, its advice. */
export function explain(diagnostic: Diagnostic, source: Source | undefined): string[] {
  const related = (diagnostic.related ?? []).map(
    ({ place, message }) => `see ${place.path}:${place.start.line}: ${message}`,
  )
  const advice = adviceOn(diagnostic, source).map(({ kind, text }) => `${kind}: ${text}`)
  return [diagnostic.message, ...related, ...advice].map(printable)
}

/** What was expected, unless the message has said so. */
function expectation({ message, expected = [] }: Diagnostic): string | undefined {
  const unsaid = expected.filter((value) => !message.includes(value))
  if (unsaid.length === 0) return undefined
  const values = quoted(expected)
  return `expected ${values.length > 1 ? `one of ${values.join(', ')}` : values.join('')}`
}

/** That `--fix` mends a finding, and how where that is short. */
export function mend({ range, text }: Edit, source: Source | undefined): string {
  const removed = source?.text.slice(...range)
  const act = removed === undefined ? undefined : actOf(removed, text)
  return act ? `--fix mends this: it ${act}` : '--fix mends this'
}

/** The edit in words, where words are shorter than the edit. */
function actOf(removed: string, added: string): string | undefined {
  const isQuotable = (text: string): boolean => text.length <= 60 && !/[`\r\n]/u.test(text)
  const [old, now] = [removed.trim(), added.trim()]
  if (!isQuotable(old) || !isQuotable(now)) return undefined
  if (old && now) return old === now ? undefined : `replaces \`${old}\` with \`${now}\``
  if (now) return `adds \`${now}\``
  return old ? `removes \`${old}\`` : undefined
}
