// Runs rules over a parsed ladder and turns what they report into diagnostics.

import { defined } from '../model/defined.js'
import { messageOf } from '../model/message-of.js'
import type { Diagnostic, Related, Severity } from '../model/diagnostic.js'
import type { Level } from '../model/level.js'
import { comparePlace, compareText } from '../model/order.js'
import type { Place } from '../model/place.js'
import { startOfFile } from '../parse/lines.js'
import { untimed, type Timed } from '../parse/timed.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { sourceOf } from '../ladder/parse-ladder.js'
import { isSwitchedOff } from './comments.js'
import { withoutConsequences } from './consequences.js'
import { levelAt } from './level-at.js'
import { severityAt } from './overrides.js'
import { pointerOf } from './pointers.js'
import type { Finding, RuleContext, Surroundings } from './rule.js'
import type { ActiveRule } from './settings.js'
import { unusedIgnores } from './unused-ignore.js'
import { wordsWithin } from './wording/span.js'

/** Lints one ladder. Never throws: a rule that does becomes an `internal-error` finding, and the others go on. */
export function lint(
  parsed: ParsedLadder,
  rules: readonly ActiveRule[],
  surroundings: Surroundings,
  timed: Timed = untimed,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const ran = new Set<string>()
  for (const active of rules) {
    try {
      timed(`rule ${active.rule.id}`, () => {
        runRule(active, parsed, surroundings, diagnostics)
      })
      ran.add(active.rule.id)
    } catch (error) {
      diagnostics.push(internalError(active, error, parsed))
    }
  }
  return [...withoutConsequences(diagnostics, parsed), ...unusedIgnores(parsed, ran, diagnostics)]
    .filter((diagnostic) => !isSwitchedOff(diagnostic, sourceOf(parsed, diagnostic.place.path)))
    .flatMap((diagnostic) => byStatus(diagnostic, parsed))
    .sort(byPlace)
}

function runRule(
  active: ActiveRule,
  parsed: ParsedLadder,
  surroundings: Surroundings,
  diagnostics: Diagnostic[],
): void {
  const { rule, options, own = false } = active
  const { ladder, declaration, documents, folder } = parsed
  const locate = (at: object, find = ''): Place | undefined => {
    const place = placeOf(at, parsed)
    return place && (wordsWithin(place, find, parsed) ?? place)
  }
  const report = (messageId: string, finding: Finding & { data?: object }): void => {
    const { actual, expected, note, fix, suggestions } = finding
    const place = locate(finding.at, finding.find)
    const words: ((data: never) => string) | undefined = rule.messages[messageId]
    if (!place || !words) throw new Error(`\`${messageId}\` was reported without a place or words for it`)
    const severity = severityAt(active, place.path, declaration.overrides, folder)
    if (severity === 'off') return
    const related = finding.related?.flatMap(({ message, at, find }): Related[] => {
      const other = locate(at, find)
      return other ? [{ message, place: other }] : []
    })
    diagnostics.push({
      ruleId: rule.id,
      messageId,
      data: { ...finding.data },
      severity: milder(severity, finding.atMost),
      message: words((finding.data ?? {}) as never),
      place,
      pointer: isPlace(finding.at) ? '' : (pointerOf(finding.at, ladder) ?? ''),
      ...defined({
        actual,
        expected,
        related: related?.length === 0 ? undefined : related,
        note,
        fix,
        suggestions,
      }),
      ...urlOf({ rule, own }),
    })
  }
  const context: Omit<RuleContext<unknown, never>, 'report'> & { report: typeof report } = {
    ladder,
    declaration,
    documents,
    parsed,
    surroundings,
    options,
    placeOf: (part) => placeOf(part, parsed),
    sourceOf: (place) => sourceOf(parsed, place.path)?.text.slice(place.start.offset, place.end.offset) ?? '',
    report,
  }
  rule.check(context as never)
}

/** Where the documentation of a rule is, if it has some. */
export function urlOf({ rule: { id, url }, own = false }: Pick<ActiveRule, 'rule' | 'own'>): {
  url?: string
} {
  if (url !== undefined) return { url }
  return own ? {} : { url: ruleUrl(id) }
}

/** Where the documentation of a rule of this package is. */
export function ruleUrl(id: string): string {
  return `https://github.com/rungs-dev/rungs/tree/main/src/rules/${id}#readme`
}

const gravity = { info: 0, warning: 1, error: 2 } satisfies Record<Severity, number>

function milder(severity: Severity, atMost: Severity | undefined): Severity {
  return atMost !== undefined && gravity[atMost] < gravity[severity] ? atMost : severity
}

function placeOf(at: object, parsed: ParsedLadder): Place | undefined {
  return isPlace(at) ? at : parsed.trace.places.get(at)
}

function isPlace(at: object): at is Place {
  return 'path' in at && 'start' in at
}

function internalError({ rule, own = false }: ActiveRule, error: unknown, parsed: ParsedLadder): Diagnostic {
  const path = parsed.documents[0]?.source.path ?? '.'
  const reason = own ? `${messageOf(error)}${lineOf(error)}` : messageOf(error)
  const plea = own ? 'Correct it, or switch it off' : 'Please report it, or switch the rule off'
  return {
    ruleId: 'internal-error',
    messageId: 'crash',
    data: { rule: rule.id, reason },
    severity: 'error',
    message: `Unexpected crash of the rule \`${rule.id}\` (${reason}), expected a result; the other rules ran. ${plea}`,
    place: startOfFile(path),
    pointer: '',
  }
}

/** Where a rule of the team's crashed, without the folder: in its configuration if that was on the way, which is imported with a mark. */
function lineOf(error: unknown): string {
  const [, ...frames] = error instanceof Error ? (error.stack ?? '').split('\n    at ') : []
  const frame = frames.find((line) => line.includes('?changed=')) ?? frames[0] ?? ''
  const name = frame.slice(Math.max(frame.lastIndexOf('/'), frame.lastIndexOf('\\')) + 1)
  const [file = '', line] = name.split(':')
  return line === undefined ? '' : `, ${file.split('?', 1).join('')}:${line}`
}

/**
 * A draft level is unfinished by its own word: its errors are warnings. A deprecated one is kept for those who look it up:
 * nobody edits it any more, and only its errors are told.
 */
function byStatus(diagnostic: Diagnostic, parsed: ParsedLadder): Diagnostic[] {
  if (diagnostic.ruleId === 'internal-error') return [diagnostic]
  const isError = diagnostic.severity === 'error'
  switch (statusAt(diagnostic, parsed)) {
    case 'draft':
      return [isError ? { ...diagnostic, severity: 'warning' } : diagnostic]
    case 'deprecated':
      return isError ? [diagnostic] : []
    default:
      return [diagnostic]
  }
}

function statusAt({ pointer, place }: Diagnostic, parsed: ParsedLadder): Level['status'] {
  const index = /^\/levels\/(\d+)/u.exec(pointer)?.[1]
  const level = index === undefined ? levelAt(place, parsed) : parsed.ladder.levels[Number(index)]
  return level?.status
}

/** The order of findings: by file, place, rule and words. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    comparePlace(a, b) ||
    a.place.end.offset - b.place.end.offset ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  )
}
