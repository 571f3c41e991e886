// The baseline file beside the configuration: read, held against findings, rewritten.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { Baseline, baselineName, baselineOf, holdBaseline, type Held } from '../lint/baseline.js'
import { writeAtomic } from './write.js'

/** Findings that the baseline of a folder does not hold. A broken baseline holds nothing and is a finding itself. */
export function heldBack(diagnostics: readonly Diagnostic[], root: string): Held {
  const file = join(root, baselineName)
  if (!existsSync(file)) return { diagnostics: [...diagnostics], held: 0, mended: 0 }
  try {
    return holdBaseline(diagnostics, Baseline.parse(JSON.parse(readFileSync(file, 'utf8'))))
  } catch {
    return { diagnostics: [broken(), ...diagnostics], held: 0, mended: 0 }
  }
}

/** Writes the baseline that holds these findings. */
export function writeBaseline(diagnostics: readonly Diagnostic[], root: string): void {
  writeAtomic(join(root, baselineName), `${JSON.stringify(baselineOf(diagnostics), undefined, 2)}\n`)
}

function broken(): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 }
  return {
    ruleId: 'config',
    messageId: 'baseline',
    data: {},
    severity: 'error',
    message: `Unexpected content of \`${baselineName}\`, expected a baseline as \`rungs lint --update-baseline\` writes it; remove the file and write it again`,
    place: { path: baselineName, start, end: start },
    pointer: '',
  }
}
