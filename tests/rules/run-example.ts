// Lints the files of an example with one rule, as a host would.
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import type { Declaration } from '../../src/ladder/declaration.js'
import type { SourceFile } from '../../src/parse/document.js'
import type { AnyRule, Surroundings } from '../../src/lint/rule.js'
import { lint } from '../../src/lint/run.js'
import { activeRules } from '../../src/lint/settings.js'

/** How an example is run differently from how it is written. */
export interface Twist {
  /** Takes away where every part of the model came from. */
  withoutPlaces?: boolean
}

/** The findings of one rule in some files, over all their ladders, in order. */
export function runRule(
  rule: AnyRule,
  files: readonly SourceFile[],
  declaration: Declaration = {},
  { withoutPlaces = false }: Twist = {},
): Diagnostic[] {
  const documents = files.filter(({ path }) => !/(?:^|\/)ladder\.ya?ml$/u.test(path))
  const declared = files.some(({ path }) => path === 'ladder.yml')
  const workspace = parseWorkspace(documents, {
    name: 'ladder',
    ...(declared ? { configurations: [{ path: 'ladder.yml', declaration }] } : {}),
  })
  if (withoutPlaces) for (const { trace } of workspace.ladders) trace.places.clear()
  const paths = new Set(files.flatMap(({ path }) => withFolders(path)))
  const surroundings: Surroundings = {
    exists: (path) => paths.has(path),
    document: (path) => workspace.documents.get(path),
    ladders: workspace.ladders,
  }
  const severity = rule.recommended ?? rule.strict ?? 'warning'
  const active = activeRules([rule], 'none', { [rule.id]: severity, ...declaration.rules })
  return workspace.ladders
    .flatMap((parsed) => lint(parsed, active, surroundings))
    .sort((a, b) => compare(a.place.path, b.place.path) || a.place.start.offset - b.place.start.offset)
}

/** `L1.md:3:1-3:9: message`, as readmes show a finding. */
export function reportLine({ place: { path, start, end }, message }: Diagnostic): string {
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column}: ${message}`
}

function withFolders(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
