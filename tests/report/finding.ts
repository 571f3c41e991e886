// Hand-made reports: files as text, and findings placed by the words that they are about.

import type { Diagnostic, Edit } from '../../src/model/diagnostic.js'
import type { Place } from '../../src/model/place.js'
import { lineStarts, placeBetween } from '../../src/parse/lines.js'
import { summarize, type Report } from '../../src/report.js'

type Files = Record<string, string>

/** `L3.md` for the end of the file, or `['L3.md', 'words']` for the first such words in it. */
type At = string | [path: string, words: string]

interface Found extends Partial<Omit<Diagnostic, 'place' | 'related' | 'fix' | 'suggestions'>> {
  at: At
  related?: [at: At, message: string][]
  /** Words of the file to replace, and what with; the words of `at` unless given. */
  fix?: { of?: string; with: string }
  suggestions?: [message: string, replacement: string][]
}

/** A report of findings in files; what a test does not say is an error of the rule `next-level`. */
export function reportOf(files: Files, findings: Found[], more: Partial<Report> = {}): Report {
  const diagnostics = findings.map((found) => diagnosticOf(files, found))
  const rules = [...new Set(diagnostics.map(({ ruleId }) => ruleId))].map((id) => ({
    id,
    description: `Require \`${id}\``,
    url: `https://example.org/${id}`,
    severity: 'error' as const,
  }))
  const summary = summarize(diagnostics, { ladders: 1, levels: 6, files: Object.keys(files).length })
  return {
    diagnostics,
    sources: new Map(Object.entries(files)),
    rules,
    summary,
    version: '1.2.3',
    ...more,
  }
}

/** Where words are in a file. */
export function placeOf(files: Files, at: At): Place {
  const [path, words] = typeof at === 'string' ? [at, undefined] : at
  const text = files[path] ?? ''
  const start = words === undefined ? text.length : text.indexOf(words)
  if (start === -1) throw new Error(`No \`${String(words)}\` in ${path}`)
  return placeBetween(path, lineStarts(text), start, start + (words?.length ?? 0))
}

function diagnosticOf(files: Files, { at, related, fix, suggestions, ...found }: Found): Diagnostic {
  const place = placeOf(files, at)
  const edit = (text: string, of?: string): Edit => {
    const { start, end } = of === undefined ? place : placeOf(files, [place.path, of])
    return { range: [start.offset, end.offset], text }
  }
  return {
    ruleId: 'next-level',
    messageId: 'missing',
    data: {},
    severity: 'error',
    message: 'Unexpected words, expected others',
    pointer: '',
    ...found,
    place,
    ...(related && {
      related: related.map(([at, message]) => ({ message, place: placeOf(files, at) })),
    }),
    ...(fix && { fix: edit(fix.with, fix.of) }),
    ...(suggestions && {
      suggestions: suggestions.map(([message, text]) => ({ message, fix: edit(text) })),
    }),
  }
}
