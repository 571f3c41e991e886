// Reviewdog Diagnostic Format (reviewdog, proto/rdf), which posts findings as review comments with suggestions.

import { defined } from '../model/defined.js'
import type { Diagnostic, Edit, Severity } from '../model/diagnostic.js'
import type { Place, Point } from '../model/place.js'
import { jsonText } from './json-text.js'
import { tool, type Report } from './report.js'
import { sourcesOf, type Source, type Sources } from './source.js'
import { utf8Length } from './utf8.js'

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } satisfies Record<Severity, string>

/** The findings as one DiagnosticResult. Its columns count bytes of UTF-8; where a text is not at hand, only lines are given. */
export function rdjson(report: Report): string {
  const sources = sourcesOf(report)
  return jsonText({
    source: tool,
    diagnostics: report.diagnostics.map((diagnostic) => ({
      message: diagnostic.message,
      location: locationOf(diagnostic.place, sources),
      severity: severities[diagnostic.severity],
      code: { value: diagnostic.ruleId, ...defined({ url: diagnostic.url }) },
      ...suggestions(diagnostic, sources(diagnostic.place.path)),
      ...relatedLocations(diagnostic, sources),
    })),
  })
}

function locationOf(place: Place, sources: Sources): object {
  return { path: place.path, range: rangeOf(place, sources(place.path)) }
}

function rangeOf({ start, end }: Place, source: Source | undefined): object {
  return { start: positionOf(start, source), end: positionOf(end, source) }
}

function positionOf({ line, column }: Point, source: Source | undefined): object {
  if (!source) return { line }
  return { line, column: utf8Length(source.line(line).slice(0, column - 1)) + 1 }
}

/** The mend, or else the suggestions: reviewdog offers every one of them to be applied. */
function suggestions({ fix, suggestions = [] }: Diagnostic, source: Source | undefined): object {
  const edits = fix ? [fix] : suggestions.map((suggestion) => suggestion.fix)
  if (!source || edits.length === 0) return {}
  return { suggestions: edits.map((edit) => suggestionOf(edit, source)) }
}

function suggestionOf(edit: Edit, source: Source): object {
  return { range: rangeOf(source.placeOf(edit), source), text: edit.text }
}

function relatedLocations({ related = [] }: Diagnostic, sources: Sources): object {
  if (related.length === 0) return {}
  return {
    related_locations: related.map(({ message, place }) => ({
      message,
      location: locationOf(place, sources),
    })),
  }
}
