// Writes derived ids into the source, for teams that want to see them: `<!-- id: takes-initiative -->`.

import type { Edit } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import { lastPart } from '../model/path.js'
import type { Place } from '../model/place.js'
import { flatExpectations } from '../diff/snapshot.js'

/** Texts that end where their Markdown ends; cells, data and headings have no room for a comment. */
const written = new Set(['bullet', 'step', 'definition', 'prose'])

/**
 * An edit for every expectation that has no id of its own in the source: a comment behind its text. By path of the file.
 *
 * @param placeOf where a part of the model stands
 * @param sourceOf the text of a file by path
 */
export function idEdits(
  ladder: Ladder,
  placeOf: (part: object) => Place | undefined,
  sourceOf: (path: string) => string | undefined,
): Map<string, Edit[]> {
  const files = new Map<string, Edit[]>()
  for (const { id, explicit, expectation } of flatExpectations(ladder)) {
    const place = placeOf(expectation)
    const source = place && sourceOf(place.path)
    if (explicit || !place || source === undefined || !written.has(expectation.kind)) continue
    const start = source.indexOf(expectation.markdown, place.start.offset)
    const end = start + expectation.markdown.length
    if (start === -1 || expectation.markdown === '' || end > place.end.offset) continue
    const edits = files.get(place.path) ?? []
    edits.push({ range: [end, end], text: ` <!-- id: ${lastPart(id)} -->` })
    files.set(place.path, edits)
  }
  return files
}
