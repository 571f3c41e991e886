// The levels of a document, and the headings of one by where they stand: asked for once per level, so found by key.

import { grouped } from '../model/grouped.js'
import type { Ladder } from '../model/ladder.js'
import type { Level } from '../model/level.js'
import type { Heading, SourceDocument } from '../parse/document.js'

const byPath = new WeakMap<Ladder, ReadonlyMap<string, readonly Level[]>>()

/** The levels whose text stands in the document of this path, in the order of the ladder. */
export function levelsAt(ladder: Ladder, path: string): readonly Level[] {
  let known = byPath.get(ladder)
  if (!known) {
    known = grouped(ladder.levels, ({ source }) => source.path)
    byPath.set(ladder, known)
  }
  return known.get(path) ?? []
}

const headings = new WeakMap<SourceDocument, ReadonlyMap<number, Heading>>()

/** The heading that starts at an offset of a document. */
export function headingAt(source: SourceDocument, offset: number): Heading | undefined {
  let known = headings.get(source)
  if (!known) {
    // Of several entries with one key a map keeps the last.
    known = new Map(source.headings.toReversed().map((heading) => [heading.place.start.offset, heading]))
    headings.set(source, known)
  }
  return known.get(offset)
}
