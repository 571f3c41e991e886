// Comments that ignore a finding which is no longer there: what was mended should not stay excused.

import type { Diagnostic } from '../model/diagnostic.js'
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
  return documents.flatMap(({ source }) => {
    const controls = controlsOf(source)
    if (controls.length === 0) return []
    const here = found.filter(({ place }) => place.path === source.path)
    return controls.flatMap((control) => {
      const unused = control.rules.filter(
        (id) => ran.has(id) && !here.some((finding) => ignores(control, id, finding)),
      )
      return control.action === 'ignore' && unused.length > 0 ? [unusedIgnore(control, unused, source)] : []
    })
  })
}

function ignores({ from, to }: Control, id: string, { ruleId, place }: Diagnostic): boolean {
  return ruleId === id && from <= place.start.offset && place.start.offset < to
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
