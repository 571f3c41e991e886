// Lints the files of an example with one rule, as a host would: `ladder.yml` configures, other files are read.
import { parse as parseYaml } from 'yaml'
import type { Diagnostic } from '../../src/model/diagnostic.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { Declaration } from '../../src/ladder/declaration.js'
import type { SourceFile } from '../../src/parse/document.js'
import type { AnyRule, Surroundings } from '../../src/lint/rule.js'
import { lint } from '../../src/lint/run.js'
import { activeRules } from '../../src/lint/options.js'
import { exampleRelease, isOfRelease, keepExampleIds } from './example-release.js'

/** How an example is run differently from how it is written. */
export interface Twist {
  /** Takes away where every part of the model came from. */
  withoutPlaces?: boolean
}

/** The findings of one rule in some files, over all their ladders and the pages beside them, in order. */
export function runRule(
  rule: AnyRule,
  files: readonly SourceFile[],
  { withoutPlaces = false }: Twist = {},
): Diagnostic[] {
  const configurations = files.filter(isConfiguration).map(({ path, text }) => ({
    path,
    declaration: Declaration.parse(parseYaml(text) ?? {}),
  }))
  const documents = files.filter((file) => !isConfiguration(file) && !isOfRelease(file))
  const workspace = parseWorkspace(documents, { name: 'ladder', configurations })
  for (const ladder of workspace.ladders) keepExampleIds(ladder, files)
  const parsed = [...workspace.ladders, workspace.pages]
  if (withoutPlaces) for (const { trace } of parsed) trace.places.clear()
  const paths = new Set(files.flatMap(({ path }) => withFolders(path)))
  const surroundings: Surroundings = {
    exists: (path) => paths.has(path),
    document: (path) => workspace.documents.get(path),
    paths: [...workspace.documents.keys()],
    ladders: workspace.ladders,
    lastRelease: (ladder) => exampleRelease(ladder, files),
  }
  const severity = rule.recommended ?? rule.strict ?? 'warning'
  return parsed
    .flatMap((ladder) => {
      const settings = { [rule.id]: severity, ...ladder.declaration.rules }
      return lint(ladder, activeRules([rule], 'none', settings), surroundings)
    })
    .sort((a, b) => compare(a.place.path, b.place.path) || a.place.start.offset - b.place.start.offset)
}

function isConfiguration({ path }: SourceFile): boolean {
  return /(?:^|\/)ladder\.ya?ml$/u.test(path)
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
