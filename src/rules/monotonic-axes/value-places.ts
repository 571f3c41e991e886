// Where the value of an axis is written: in the front matter of the level's document, else at the level.

import type { DocumentDraft } from '../../layout/draft.js'
import type { Level } from '../../model/level.js'
import { escapePointer } from '../../model/escape-pointer.js'

/** A function from a level and an axis to where its value, or its name, stands. */
export function valuePlaces(
  documents: readonly DocumentDraft[],
): (level: Level, axis: string, part?: 'key') => object {
  return (level, axis, part) => {
    const draft = documents.find(({ source }) => source.path === level.source.path)
    const places = draft?.levels.length === 1 ? draft.source.frontMatter?.places : undefined
    const pointer = `/axes/${escapePointer(axis)}`
    return places?.get(part === 'key' ? `${pointer}#key` : pointer) ?? level
  }
}
