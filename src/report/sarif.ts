// SARIF 2.1.0 (OASIS), for GitHub code scanning and other viewers of findings.

import type { Diagnostic, Edit, Related, Severity } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { defined } from '../model/defined.js'
import { mend } from './advice.js'
import { fingerprintsOf } from './fingerprint.js'
import { jsonText } from './json-text.js'
import { tool, type Report, type ReportedRule } from './report.js'
import { sourcesOf, type Source } from './source.js'
import { uriOf } from './uri.js'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const levels = { error: 'error', warning: 'warning', info: 'note' } satisfies Record<Severity, string>

/** The findings as a SARIF log of one run. Paths are relative to `%SRCROOT%`, which the reader of the log defines. */
export function sarif(report: Report): string {
  const sources = sourcesOf(report)
  const fingerprints = fingerprintsOf(report)
  const rules = rulesOf(report)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const results = report.diagnostics.map((diagnostic, index) => ({
    ruleId: diagnostic.ruleId,
    ruleIndex: indexes.get(diagnostic.ruleId),
    level: levels[diagnostic.severity],
    message: message(diagnostic.message),
    locations: [{ physicalLocation: physicalLocation(diagnostic.place) }],
    ...relatedLocations(diagnostic.related ?? []),
    partialFingerprints: { 'rungs/v1': fingerprints[index] },
    ...fixes(diagnostic, sources(diagnostic.place.path)),
  }))
  return jsonText({
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: report.version,
            semanticVersion: report.version,
            informationUri: tool.url,
            rules: rules.map(ruleDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  })
}

/** The rules that ran, and those that only findings know, such as `internal-error`. */
function rulesOf({ rules, diagnostics }: Report): ReportedRule[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { ruleId, severity, url } of diagnostics) {
    if (!known.has(ruleId)) known.set(ruleId, { id: ruleId, description: ruleId, severity, url })
  }
  return [...known.values()]
}

// GitHub shows a rule only with a short description, a full one and a help text.
function ruleDescriptor({ id, description, url, severity }: ReportedRule): object {
  const markdown = url === undefined ? {} : { markdown: `${description}. [Why, and when not to](${url})` }
  return {
    id,
    shortDescription: { text: description },
    fullDescription: { text: description },
    ...defined({ helpUri: url }),
    help: {
      text: url === undefined ? description : `${description}. Why, and when not to: ${url}`,
      ...markdown,
    },
    defaultConfiguration: { level: levels[severity] },
  }
}

/** Plain text: braces would be placeholders (§3.11.5), and `[…](…)` a link (§3.11.6), were they not escaped. */
function message(text: string): { text: string } {
  return { text: text.replace(/[{}]/gu, '$&$&').replace(/\[(?=[^[\]]*\]\()/gu, '\\[') }
}

function physicalLocation(place: Place): object {
  return { artifactLocation: artifactLocation(place.path), region: region(place) }
}

function artifactLocation(path: string): object {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
}

function region({ start, end }: Place): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function relatedLocations(related: readonly Related[]): object {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map((other, id) => ({
      id,
      physicalLocation: physicalLocation(other.place),
      message: message(other.message),
    })),
  }
}

/** The mend and the suggestions, each with its edit; none where the text is not at hand to find the edit's lines. */
function fixes({ place, fix, suggestions = [] }: Diagnostic, source: Source | undefined): object {
  if (!source) return {}
  const edits = [...(fix ? [{ message: mend(fix, source), fix }] : []), ...suggestions]
  if (edits.length === 0) return {}
  return {
    fixes: edits.map((edit) => ({
      description: message(edit.message),
      artifactChanges: [
        { artifactLocation: artifactLocation(place.path), replacements: [replacement(edit.fix, source)] },
      ],
    })),
  }
}

function replacement(edit: Edit, source: Source): object {
  const inserted = edit.text === '' ? {} : { insertedContent: { text: edit.text } }
  return { deletedRegion: region(source.placeOf(edit)), ...inserted }
}
