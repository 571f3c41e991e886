// The level that a cell at the edge of a table names, before the table says anything of it.

import type { SourceDocument } from '../parse/document.js'
import { startOfFile } from '../parse/lines.js'
import type { Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import type { Position } from './grid.js'
import { readIdentity } from './identity.js'

/** A level without sections; one that is not in use, or not final, is a draft. */
export function levelAtHead(
  { cell, text }: Position,
  document: SourceDocument,
  { places }: Trace,
): LevelDraft {
  return {
    identity: readIdentity(text),
    heading: '',
    place: places.get(cell) ?? startOfFile(document.path),
    document,
    sections: [],
    style: 'matrix',
    ...(/\bnot in use\b|\bnot final/iu.test(text) ? { status: 'draft' as const } : {}),
  }
}
