// The report as data.

import { jsonText } from './json-text.js'
import type { LintReport } from './lint-report.js'
import type { Report } from './report.js'

/** The findings and their numbers as JSON. */
export function json({ diagnostics, summary }: Report): string {
  return jsonText({ schemaVersion: 1, diagnostics: [...diagnostics], summary } satisfies LintReport)
}
