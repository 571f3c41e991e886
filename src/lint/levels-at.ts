// The levels of a document, and the headings of one by where they stand: asked for once per level, so found by key.

import { grouped } from '../model/grouped.js'
import type { Ladder } from '../model/ladder.js'
import type { Level } from '../model/level.js'
import { remembered } from '../model/remembered.js'
import type { Heading, SourceDocument } from '../parse/document.js'

const byPath = remembered((ladder: Ladder) => grouped(ladder.levels, ({ source }) => source.path))

/** The levels whose text stands in the document of this path, in the order of the ladder. */
export function levelsAt(ladder: Ladder, path: string): readonly Level[] {
  return byPath(ladder).get(path) ?? []
}

// Of several entries with one key a map keeps the last.
const headings = remembered(
  (source: SourceDocument) =>
    new Map(source.headings.toReversed().map((heading) => [heading.place.start.offset, heading])),
)

/** The heading that starts at an offset of a document. */
export function headingAt(source: SourceDocument, offset: number): Heading | undefined {
  return headings(source).get(offset)
}
