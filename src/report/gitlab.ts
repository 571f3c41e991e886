// Code Quality report for GitLab (docs.gitlab.com/ci/testing/code_quality), shown in merge requests.

import type { Severity } from '../model/diagnostic.js'
import { fingerprintsOf } from './fingerprint.js'
import { jsonText } from './json-text.js'
import type { Report } from './report.js'
import { lastLineOf } from './source.js'

const severities = { error: 'major', warning: 'minor', info: 'info' } satisfies Record<Severity, string>

/** The findings as the subset of Code Climate that GitLab reads. */
export function gitlab(report: Report): string {
  const fingerprints = fingerprintsOf(report)
  return jsonText(
    report.diagnostics.map(({ ruleId, message, severity, place }, index) => ({
      description: message,
      check_name: ruleId,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      location: { path: place.path, lines: { begin: place.start.line, end: lastLineOf(place) } },
    })),
  )
}
