// Paths as the person at the terminal sees them: from where they are.

import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { displayPath } from '../node/paths.js'
import { inQuotes } from '../node/read-text.js'

/** Diagnostics with every path relative to the working directory. */
export function displayPaths(diagnostics: readonly Diagnostic[], root: string, cwd: string): Diagnostic[] {
  const known = new Map<string, string>()
  const shown = (place: Place): Place => {
    let path = known.get(place.path)
    if (path === undefined) known.set(place.path, (path = displayPath(join(root, place.path), cwd)))
    return { ...place, path }
  }
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: shown(diagnostic.place),
    ...(diagnostic.ruleId === 'readable-file'
      ? { message: withPath(diagnostic.message, diagnostic.place.path, shown(diagnostic.place).path) }
      : {}),
    ...(diagnostic.related
      ? { related: diagnostic.related.map(({ message, place }) => ({ message, place: shown(place) })) }
      : {}),
  }))
}

/** A message whose command names the file from where the person is. */
function withPath(message: string, path: string, shown: string): string {
  return message.replaceAll(inQuotes(path), () => inQuotes(shown))
}
