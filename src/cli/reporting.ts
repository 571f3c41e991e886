// Findings to the text of a report.

import { resolve } from 'node:path'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Findings } from '../node/lint-part.js'
import { readText } from '../node/read-text.js'
import { reporters, type ReportFormat } from '../report/index.js'
import { summarize, type Report, type Texts } from '../report/report.js'
import { displayPaths } from './display-paths.js'
import { UsageError, type Terminal } from './terminal.js'
import { version } from './version.js'

/** What is reported, and for whom. */
export interface Reported {
  root: string
  /** Paths are relative to `root`; they are shown as seen from where the person is. */
  diagnostics: readonly Diagnostic[]
  /** What was looked at. */
  about: Omit<Findings, 'diagnostics'>
  terminal: Terminal
  /** The findings that `--fix` mended. */
  fixed?: readonly Diagnostic[]
  /** How many findings the baseline holds. */
  baselined?: number
}

/** Renders a report. In a job of GitHub Actions, its summary is put on the page of the job. */
export async function reportOf(
  format: ReportFormat,
  { root, diagnostics, about, terminal, fixed, baselined }: Reported,
): Promise<string> {
  const reporter = await reporters[format]()
  const shown = displayPaths(diagnostics, root, terminal.cwd)
  const report: Report = {
    diagnostics: shown,
    sources: textsOf(shown, terminal.cwd),
    rules: about.rules,
    summary: summarize(diagnostics, {
      ladders: about.ladders,
      levels: about.levels,
      files: about.files,
      ...defined({ fixed: fixed?.length, baselined }),
    }),
    ...defined({ mended: fixed && displayPaths(fixed, root, terminal.cwd) }),
    // Found when a reporter shows it: most do not.
    get version() {
      return version()
    },
    color: terminal.color,
    width: terminal.width,
  }
  if (format === 'github' && terminal.summary) {
    const { githubSummary } = await import('../report/github-summary.js')
    terminal.summary(githubSummary(report))
  }
  try {
    return reporter(report)
  } catch (error) {
    // No text is as long as half a gigabyte.
    if (!(error instanceof RangeError && error.message.includes('string length'))) throw error
    throw new UsageError(
      `Unexpected number of findings (${String(diagnostics.length)}), expected as many as one report can hold; lint a part of the files, or with \`--quiet\``,
    )
  }
}

/** Texts of the files that findings are in, by path from `cwd`, as they are on the disk; read when a reporter asks for one. */
function textsOf(shown: readonly Diagnostic[], cwd: string): Texts {
  return {
    keys: () =>
      new Set(
        shown.flatMap(({ place, related = [] }) => [place.path, ...related.map((other) => other.place.path)]),
      ).values(),
    get: (path) => {
      const read = readText(resolve(cwd, path), path)
      return 'text' in read ? read.text : undefined
    },
  }
}
