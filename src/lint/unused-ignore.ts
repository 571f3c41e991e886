// Comments that ignore a finding which is no longer there: what was mended should not stay excused.

import type { Diagnostic } from '../model/diagnostic.js'
import { firstAtLeast } from '../model/first-at-least.js'
import { grouped } from '../model/grouped.js'
import { quoted } from '../model/listed.js'
import { placeBetween } from '../parse/lines.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { SourceDocument } from '../parse/document.js'
import { controlsOf, type Control } from './comments.js'

/** A finding per `ignore` comment that names rules of which none found anything there. Only rules that ran are judged: of others nobody knows. */
export function unusedIgnores(
  { documents }: Pick<ParsedLadder, 'documents'>,
  ran: ReadonlySet<string>,
  found: readonly Diagnostic[],
): Diagnostic[] {
  const offsets = new Map(
    [...grouped(found, ({ ruleId, place }) => keyOf(ruleId, place.path))].map(([key, own]) => [
      key,
      own.map(({ place }) => place.start.offset).sort((a, b) => a - b),
    ]),
  )
  return documents.flatMap(({ source }) => {
    return controlsOf(source).flatMap((control) => {
      const unused = control.rules.filter(
        (id) => ran.has(id) && !isAnyIn(control, offsets.get(keyOf(id, source.path)) ?? []),
      )
      return control.action === 'ignore' && unused.length > 0 ? [unusedIgnore(control, unused, source)] : []
    })
  })
}

function keyOf(ruleId: string, path: string): string {
  return `${ruleId} ${path}`
}

/** Whether a comment holds at any of some offsets, which are in order. */
function isAnyIn({ from, to }: Control, offsets: readonly number[]): boolean {
  return (offsets[firstAtLeast(offsets, from)] ?? to) < to
}

function unusedIgnore({ start, from, rules }: Control, unused: string[], source: SourceDocument): Diagnostic {
  const names = quoted(unused).join(', ')
  const whole = unused.length === rules.length
  return {
    ruleId: 'unused-ignore',
    messageId: 'unused',
    data: { rules: unused },
    severity: 'warning',
    message: `Unexpected comment that ignores ${names}, expected one where there is something to ignore; remove ${whole ? 'the comment' : 'the name from it'}`,
    place: placeBetween(source.path, source.starts, start, from),
    pointer: '',
    ...(whole ? { fix: { range: lineOf(start, from, source.text), text: '' } } : {}),
  }
}

/** The comment, with its line and the blank line after it where it stands alone between two blank lines. */
function lineOf(start: number, end: number, text: string): [number, number] {
  const before = /(?:^|\r\n|\n|\r)([ \t]*)$/u.exec(text.slice(0, start))
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/u.exec(text.slice(end))
  if (!before || !after) return [start, end]
  const from = start - (before[1]?.length ?? 0)
  const to = end + after[0].length
  const blank = /(?:\r\n|\n|\r){2}$/u.test(text.slice(0, from)) && /^(?:\r\n|\n|\r)/u.exec(text.slice(to))
  return [from, blank ? to + blank[0].length : to]
}
