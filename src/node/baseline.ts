// The baseline file beside the configuration: read, held against findings, rewritten.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configError } from '../ladder/config-error.js'
import { startOfFile } from '../parse/lines.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { compareText } from '../model/order.js'
import { Baseline, baselineOf, holdBaseline, type Held } from '../lint/baseline.js'
import { baselineName, findBaseline } from './find-baseline.js'
import { posixRelative } from './paths.js'
import { writeInside } from './write.js'

/**
 * Findings that the baseline does not hold: the one in the folder, or the nearest above it in the repository.
 * A broken baseline holds nothing and is a finding itself.
 */
export function heldBack(diagnostics: readonly Diagnostic[], root: string): Held {
  const folder = findBaseline(root)
  if (folder === undefined) return { diagnostics: [...diagnostics], held: 0 }
  try {
    const from = pathsFrom(folder, root)
    const { findings } = read(folder)
    const own = Object.fromEntries(
      Object.entries(findings).flatMap(([path, rules]) =>
        path.startsWith(from) ? [[path.slice(from.length), rules]] : [],
      ),
    )
    return holdBaseline(diagnostics, { schemaVersion: 1, findings: own })
  } catch {
    return { diagnostics: [broken(), ...diagnostics], held: 0 }
  }
}

/** Writes the baseline that holds these findings; what one above the folder says of other folders stays in it. */
export function writeBaseline(diagnostics: readonly Diagnostic[], root: string): void {
  const folder = findBaseline(root) ?? root
  const from = pathsFrom(folder, root)
  const moved = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: { ...diagnostic.place, path: `${from}${diagnostic.place.path}` },
  }))
  const baseline = baselineOf(moved)
  const others =
    from === '' ? [] : Object.entries(read(folder).findings).filter(([path]) => !path.startsWith(from))
  const findings = Object.fromEntries(
    [...others, ...Object.entries(baseline.findings)].sort(([a], [b]) => compareText(a, b)),
  )
  writeInside(folder, baselineName, `${JSON.stringify({ ...baseline, findings }, undefined, 2)}\n`)
}

/** What stands before the paths of a run in a baseline further up: `ladders/engineering/`. */
function pathsFrom(folder: string, root: string): string {
  const inside = posixRelative(folder, root)
  return inside === '' ? '' : `${inside}/`
}

function read(folder: string): Baseline {
  return Baseline.parse(JSON.parse(readFileSync(join(folder, baselineName), 'utf8')))
}

function broken(): Diagnostic {
  const message = `Unexpected content of \`${baselineName}\`, expected a baseline as \`rungs lint --update-baseline\` writes it; remove the file and write it again`
  return configError({ messageId: 'baseline', message }, startOfFile(baselineName))
}
