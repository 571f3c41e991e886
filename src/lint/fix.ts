// Applies fixes to a text: the exact spans that are wrong, and no other byte.

import type { Diagnostic } from '../model/diagnostic.js'

/** A mended text and the findings whose fix is in it. */
export interface Fixed {
  text: string
  applied: Diagnostic[]
}

/** Applies the fixes of one file's diagnostics. Of fixes that overlap, the first in the file is applied; run again for the rest. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): Fixed {
  const fixable = diagnostics
    .flatMap((diagnostic) => (diagnostic.fix ? [{ diagnostic, fix: diagnostic.fix }] : []))
    .sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1])
  const applied: Diagnostic[] = []
  let mended = ''
  let offset = 0
  let last = -1
  for (const { diagnostic, fix } of fixable) {
    const [start, end] = fix.range
    if (start < offset || start === last || end > text.length) continue
    mended += text.slice(offset, start) + fix.text
    offset = end
    last = start
    applied.push(diagnostic)
  }
  return { text: mended + text.slice(offset), applied }
}
