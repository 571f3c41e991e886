// What a run found, as the person at the terminal sees it: paths from where they are, and a word when there is no ladder.

import { join, relative, resolve } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { configError } from '../ladder/config.js'
import { toPosix } from '../node/find-configuration.js'
import type { LoadedWorkspace } from '../node/load-workspace.js'

/** A path of a run, relative to the working directory. */
export function displayPath(path: string, root: string, cwd: string): string {
  return toPosix(relative(cwd, resolve(join(root, path)))) || '.'
}

/** Diagnostics with every path relative to the working directory. */
export function displayPaths(diagnostics: readonly Diagnostic[], root: string, cwd: string): Diagnostic[] {
  const shown = (place: Place): Place => ({ ...place, path: displayPath(place.path, root, cwd) })
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: shown(diagnostic.place),
    ...(diagnostic.related
      ? { related: diagnostic.related.map(({ message, place }) => ({ message, place: shown(place) })) }
      : {}),
  }))
}

/** Says that there is no ladder, where nothing that is already reported explains it. */
export function withoutLadders({ ladders, diagnostics, focus }: LoadedWorkspace): Diagnostic[] {
  if (ladders.length > 0 || diagnostics.some(({ ruleId }) => ruleId === 'config')) return []
  const start = { line: 1, column: 1, offset: 0 }
  const message =
    'Unexpected absence of a ladder, expected a document per level (`L1.md`, `L2.md` …) or one document with a heading per level; name another path, or say in `ladder.yml` where the levels are'
  return [configError({ messageId: 'no-ladder', message }, { path: focus ?? '', start, end: start })]
}
