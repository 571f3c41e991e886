// Workflow commands for GitHub Actions: findings as annotations beside the lines of a pull request.

import type { Diagnostic, Severity } from '../model/diagnostic.js'
import { explain } from './advice.js'
import { printable } from './printable.js'
import { tool, type Report } from './report.js'
import { lastLineOf, sourcesOf, type Source } from './source.js'
import { remarks, tally, verdict } from './words.js'

const commands = { error: 'error', warning: 'warning', info: 'notice' } satisfies Record<Severity, string>

/** GitHub shows this many annotations of a kind per step, and drops the rest in silence (actions/toolkit, problem-matchers.md). */
const mostOfAKind = 10

/** Annotations, errors first; then what GitHub would drop as plain lines of the log; then a line that sums up. */
export function github(report: Report): string {
  const sources = sourcesOf(report)
  const ranked = (['error', 'warning', 'info'] as const).map((severity) =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  )
  const shown = ranked.flatMap((findings) => findings.slice(0, mostOfAKind))
  const rest = ranked.flatMap((findings) => findings.slice(mostOfAKind))
  const lines = [
    ...shown.map((diagnostic) => annotation(diagnostic, sources(diagnostic.place.path))),
    ...rest.map((diagnostic) => harmless(logLine(diagnostic))),
    verdict(report.summary),
    ...remarks(report.summary),
    ...(rest.length > 0 ? [leftOut(rest)] : []),
  ]
  return `${lines.join('\n')}\n`
}

function annotation(diagnostic: Diagnostic, source: Source | undefined): string {
  const { start, path } = diagnostic.place
  const endLine = lastLineOf(diagnostic.place)
  const properties = [
    ['file', printable(path)],
    ['line', String(start.line)],
    ['endLine', String(endLine)],
    // The runner takes no column where a finding has several lines.
    ...(start.line === endLine ? [['col', String(start.column)]] : []),
    ['title', printable(`${tool.name}/${diagnostic.ruleId}`)],
  ]
  const written = properties.map(([name = '', value = '']) => `${name}=${escapeProperty(value)}`).join(',')
  const text = explain(diagnostic, source).join('\n')
  return `::${commands[diagnostic.severity]} ${written}::${escapeData(text)}`
}

function logLine({ severity, ruleId, message, place: { path, start } }: Diagnostic): string {
  return printable(`${severity}[${ruleId}] ${path}:${start.line}:${start.column} ${message}`)
}

function leftOut(diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  const kinds = tally({ errors: of('error'), warnings: of('warning'), infos: of('info') })
  return `Not shown as annotations, because GitHub shows ${mostOfAKind} of a kind: ${kinds}. They are in this log`
}

/** The runner obeys `##[command]` anywhere in a line (actions/runner, ActionCommand.cs). */
function harmless(line: string): string {
  return line.replaceAll('##[', '## [')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
