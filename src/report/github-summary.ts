// The job summary of GitHub Actions: Markdown for the file that `$GITHUB_STEP_SUMMARY` names.

import type { Diagnostic } from '../model/diagnostic.js'
import { counted } from '../model/listed.js'
import { explain } from './advice.js'
import { printable } from './printable.js'
import type { Report } from './report.js'
import { sourcesOf, type Sources } from './source.js'
import { utf8Length } from './utf8.js'
import { remarks, verdict } from './words.js'

/** GitHub refuses a summary of more than 1 MiB per step; some is left for what else the step says. */
const mostBytes = 1_000_000

const head = ['| | Line | Finding | Rule |', '| --- | --- | --- | --- |']
const signs = { error: '✖ error', warning: '⚠ warning', info: 'ℹ info' } satisfies Record<
  Diagnostic['severity'],
  string
>

/** A table of findings per file, in the order of the report, cut where GitHub would refuse it. */
export function githubSummary(report: Report): string {
  const sources = sourcesOf(report)
  const lines = [
    `## rungs: ${verdict(report.summary)}`,
    ...remarks(report.summary).flatMap((remark) => ['', remark]),
  ]
  let bytes = utf8Length(lines.join('\n'))
  let shown = 0
  let path: string | undefined
  for (const diagnostic of report.diagnostics) {
    const isNewFile = diagnostic.place.path !== path
    path = diagnostic.place.path
    const added = [
      ...(isNewFile ? ['', `### ${inMarkdown(path)}`, '', ...head] : []),
      tableRow(diagnostic, sources),
    ]
    bytes += utf8Length(added.join('\n')) + 1
    if (bytes > mostBytes) break
    lines.push(...added)
    shown++
  }
  const rest = report.diagnostics.length - shown
  if (rest > 0) lines.push('', `${counted(rest, 'more finding')} not shown here. The log has them all.`)
  return `${lines.join('\n')}\n`
}

function tableRow(diagnostic: Diagnostic, sources: Sources): string {
  const { severity, ruleId, place, url } = diagnostic
  const finding = explain(diagnostic, sources(place.path)).map(inMarkdown).join('<br>')
  const rule = url === undefined ? inMarkdown(ruleId) : `[${inMarkdown(ruleId)}](${linkTarget(url)})`
  return `| ${signs[severity]} | ${place.start.line} | ${finding} | ${rule} |`
}

/** A text that GitHub shows as it is, but for `code`, which stays code. */
function inMarkdown(text: string): string {
  return printable(text)
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escapeText(part)))
    .join('')
}

function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#!]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function linkTarget(url: string): string {
  return printable(url).replace(
    /[ |()<>\\]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
