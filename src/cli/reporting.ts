// A linted workspace to the text of a report.

import type { Diagnostic } from '../model/diagnostic.js'
import { ruleUrl } from '../lint/run.js'
import { rulesFor, type RuleChoice } from '../node/lint-workspace.js'
import type { LoadedWorkspace } from '../node/load-workspace.js'
import { githubSummary } from '../report/github-summary.js'
import { reporters, type ReportFormat } from '../report/index.js'
import { summarize, type Report, type ReportedRule } from '../report/report.js'
import { displayPath } from './display-paths.js'
import type { Terminal } from './terminal.js'
import { version } from './version.js'

/** What is reported, and for whom. */
export interface Reported {
  workspace: LoadedWorkspace
  choice: RuleChoice
  /** With paths as they are to be shown. */
  diagnostics: readonly Diagnostic[]
  terminal: Terminal
  /** How many findings `--fix` mended. */
  fixed?: number
  /** How many findings the baseline holds. */
  baselined?: number
}

/** Renders a report. In a job of GitHub Actions, its summary is put on the page of the job. */
export async function reportOf(
  format: ReportFormat,
  { workspace, choice, diagnostics, terminal, fixed, baselined }: Reported,
): Promise<string> {
  const reporter = await reporters[format]()
  const { ladders, files, root } = workspace
  const documents = new Set(ladders.flatMap((parsed) => parsed.documents.map(({ source }) => source.path)))
  const report: Report = {
    diagnostics,
    sources: new Map([...files].map(([path, { text }]) => [displayPath(path, root, terminal.cwd), text])),
    rules: rulesThatRan(workspace, choice),
    summary: summarize(diagnostics, {
      ladders: ladders.length,
      levels: ladders.reduce((sum, { ladder }) => sum + ladder.levels.length, 0),
      files: documents.size,
      ...(fixed === undefined ? {} : { fixed }),
      ...(baselined === undefined ? {} : { baselined }),
    }),
    version: version(),
    color: terminal.color,
    width: terminal.width,
  }
  if (format === 'github') terminal.summary?.(githubSummary(report))
  return reporter(report)
}

function rulesThatRan({ ladders, ownRules }: LoadedWorkspace, choice: RuleChoice): ReportedRule[] {
  const ran = new Map<string, ReportedRule>()
  for (const parsed of ladders) {
    for (const { rule, severity } of rulesFor(parsed, choice, ownRules)) {
      const { id, description } = rule
      if (!ran.has(id)) ran.set(id, { id, description, url: ruleUrl(id), severity })
    }
  }
  return [...ran.values()]
}
