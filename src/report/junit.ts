// JUnit XML, which nearly every build server shows.

import type { Diagnostic } from '../model/diagnostic.js'
import { grouped } from '../model/grouped.js'
import { sumOf } from '../model/sum.js'
import { explain } from './advice.js'
import { printable } from './printable.js'
import { tool, type Report } from './report.js'
import { sourcesOf, type Sources } from './source.js'
import { verdict } from './words.js'

interface Suite {
  name: string
  cases: string[]
  failures: number
}

/** A test suite per file and a test case per finding; a file without findings passes. Infos do not fail. */
export function junit(report: Report): string {
  const sources = sourcesOf(report)
  const byPath = grouped(report.diagnostics, ({ place }) => place.path)
  const paths = new Set([...report.sources.keys(), ...byPath.keys()])
  const suites = [...paths].sort().map((path) => suiteOf(path, byPath.get(path) ?? [], sources))
  const all = suites.length > 0 ? suites : [passing(tool.name, verdict(report.summary))]
  const tests = sumOf(all, ({ cases }) => cases.length)
  const failures = sumOf(all, (suite) => suite.failures)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: tool.name, tests, failures, errors: 0 })}>`,
    ...all.flatMap(suiteLines),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function suiteLines({ name, cases, failures }: Suite): string[] {
  return [
    `  <testsuite${attributes({ name, tests: cases.length, failures, errors: 0, skipped: 0 })}>`,
    ...cases,
    '  </testsuite>',
  ]
}

function suiteOf(path: string, diagnostics: readonly Diagnostic[], sources: Sources): Suite {
  if (diagnostics.length === 0) return passing(path, 'nothing to mend')
  const seen = new Map<string, number>()
  const cases = diagnostics.map((diagnostic) => {
    const title = `${diagnostic.ruleId}: ${printable(diagnostic.message)}`
    const nth = (seen.get(title) ?? 0) + 1
    seen.set(title, nth)
    // Of cases with one name, GitLab shows the first alone.
    return testCase(diagnostic, nth > 1 ? `${title} (${nth})` : title, sources)
  })
  return { name: path, cases, failures: diagnostics.filter(({ severity }) => severity !== 'info').length }
}

function passing(name: string, words: string): Suite {
  return { name, cases: [`    <testcase${attributes({ classname: name, name: words })} />`], failures: 0 }
}

function testCase(diagnostic: Diagnostic, name: string, sources: Sources): string {
  const { place, severity, message } = diagnostic
  const where = `${printable(place.path)}:${place.start.line}:${place.start.column}`
  const text = escapeXml([where, ...explain(diagnostic, sources(place.path))].join('\n'))
  const open = `<testcase${attributes({ classname: place.path, name, file: place.path, line: place.start.line })}>`
  const body =
    severity === 'info'
      ? `<system-out>${text}</system-out>`
      : `<failure${attributes({ type: severity, message: printable(message) })}>${text}</failure>`
  return `    ${open}\n      ${body}\n    </testcase>`
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text that is well-formed in an element and in an attribute (XML 1.0 §2.2: most control characters are not allowed at all). */
function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? '')
}
