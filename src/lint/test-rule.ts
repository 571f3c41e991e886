// Holds a rule to what the rules of this package are held to. For teams that write their own.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Declaration } from '../ladder/declaration.js'
import { parseWorkspace } from '../ladder/workspace.js'
import { applyFixes } from './fix.js'
import type { AnyRule } from './rule.js'
import { byPlace, lint } from './run.js'
import { activeRules } from './options.js'

/** Files, what the rule says of them, and what they are after mending. */
export interface RuleExample {
  /** Path to text. */
  files: Record<string, string>
  declaration?: Declaration
  options?: Record<string, unknown>
  /** `L1.md:3:1: message`, in order; none by default. */
  expected?: readonly string[]
  /** Path to text after all fixes; files that are not named stay as they are. */
  fixed?: Record<string, string>
}

/**
 * Runs a rule over an example: as it is, with its files in reverse order, with CRLF line ends, and after its own fixes.
 *
 * @throws Error that shows what was expected and what came, when the rule does otherwise in any of these
 * @example
 * testRule(rule, { files: { 'L1.md': '# L1\n\nTBD\n' }, expected: ['L1.md:3:1: Unexpected `TBD`, expected text'] })
 */
export function testRule(rule: AnyRule, example: RuleExample): void {
  const { files, expected = [] } = example
  const found = run(rule, example, files)
  compare('findings', expected, found.map(line))
  const reversed = Object.fromEntries(Object.entries(files).reverse())
  compare('findings with the files in reverse order', expected, run(rule, example, reversed).map(line))
  const carriage = mapTexts(files, (text) => text.replaceAll('\n', '\r\n'))
  compare('findings with CRLF line ends', expected, run(rule, example, carriage).map(line))
  const mended = mend(rule, example, found)
  if (example.fixed) compare('files after mending', { ...files, ...example.fixed }, mended)
  const left = run(rule, example, mended).filter(({ fix }) => fix !== undefined)
  compare('fixable findings after mending', [], left.map(line))
}

function run(
  rule: AnyRule,
  { declaration, options }: RuleExample,
  files: Record<string, string>,
): Diagnostic[] {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }))
  const configurations = declaration ? [{ path: 'ladder.yml', declaration }] : []
  const { ladders, pages, documents } = parseWorkspace(sources, { configurations })
  const paths = Object.keys(files)
  const active = activeRules([rule], 'none', { [rule.id]: options ? ['error', options] : 'error' })
  const surroundings = {
    exists: (path: string) => paths.some((file) => file === path || file.startsWith(`${path}/`)),
    document: (path: string) => documents.get(path),
    paths,
    ladders,
  }
  return [...ladders, pages].flatMap((parsed) => lint(parsed, active, surroundings)).sort(byPlace)
}

function mend(rule: AnyRule, example: RuleExample, found: readonly Diagnostic[]): Record<string, string> {
  let files = example.files
  let diagnostics = found
  for (let pass = 0; pass < 10 && diagnostics.some(({ fix }) => fix !== undefined); pass++) {
    const current = diagnostics
    files = mapTexts(
      files,
      (text, path) =>
        applyFixes(
          text,
          current.filter(({ place }) => place.path === path),
        ).text,
    )
    diagnostics = run(rule, example, files)
  }
  return files
}

function mapTexts(
  files: Record<string, string>,
  change: (text: string, path: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text, path)]))
}

function line({ place: { path, start }, message }: Diagnostic): string {
  return `${path}:${String(start.line)}:${String(start.column)}: ${message}`
}

function compare(what: string, expected: unknown, found: unknown): void {
  const [wanted, got] = [JSON.stringify(expected, undefined, 2), JSON.stringify(found, undefined, 2)]
  if (wanted !== got) throw new Error(`Unexpected ${what}:\n${got}\nexpected:\n${wanted}`)
}
