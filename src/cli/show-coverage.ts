// How much of the source is in the model, in the terminal: a line per document, and what is missing where.

import { counted } from '../model/listed.js'
import { sumOf } from '../model/sum.js'
import { coverageOf } from '../ladder/coverage.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { printable } from '../report/printable.js'
import { styled, type Terminal } from './terminal.js'

/** Most stretches that are listed for a document. */
const listed = 20

/** The coverage of a ladder's Markdown documents as text that ends in a line feed. */
export function showCoverage(parsed: ParsedLadder, terminal: Terminal): string {
  const documents = coverageOf(parsed)
  const words = sumOf(documents, (document) => document.words)
  const covered = sumOf(documents, (document) => document.covered)
  const lines = [
    [
      styled(terminal, 'bold', printable(parsed.ladder.title)),
      ...(words === 0 ? [] : [`${share(covered, words)} of ${counted(words, 'word')} in the model`]),
    ].join('  '),
  ]
  for (const { path, words: all, covered: held, missing } of documents) {
    lines.push(`  ${printable(path)}  ${share(held, all)}`)
    for (const { place, text } of missing.slice(0, listed)) {
      lines.push(`    ${String(place.start.line)}:${String(place.start.column)}  ${printable(text)}`)
    }
    if (missing.length > listed) lines.push(`    and ${counted(missing.length - listed, 'more', 'more')}`)
  }
  if (documents.length === 0) lines.push('  Data files are taken over as they are.')
  return `${lines.join('\n')}\n`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '100 %' : `${String(Math.floor((1000 * part) / whole) / 10)} %`
}
