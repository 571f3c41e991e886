// The edits that put a level into the lists of a `ladder.yml`, as each list is written, and no other byte.

import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, type YAMLSeq } from 'yaml'
import { defined } from '../model/defined.js'
import type { Edit } from '../model/diagnostic.js'

/** Edits that put a level behind another one; absent where a list does not name that one by its id alone. */
export interface DeclaredLevelEdits {
  levels?: Edit
  /** Of every track that has the other level, where all go on from it to the same one. */
  tracks?: Edit[]
}

/** Puts a level behind another one under `levels` and in its track. */
export function declareLevel(text: string, id: string, after: string): DeclaredLevelEdits {
  const document = parseDocument(text)
  const levels = spotIn(document.get('levels', true), after)
  const tracks = document.get('tracks', true)
  const spots = (isSeq(tracks) ? tracks.items : []).flatMap(
    (track) => (isMap(track) && spotIn(track.get('levels', true), after)) || [],
  )
  const inLevels = levels && editAt(levels, text, id)
  const isOnePath = new Set(spots.map(({ follower }) => follower)).size === 1
  const inTracks = isOnePath ? spots.flatMap((spot) => editAt(spot, text, id) ?? []) : []
  return {
    ...defined({ levels: inLevels }),
    ...(inTracks.length > 0 && inTracks.length === spots.length ? { tracks: inTracks } : {}),
  }
}

/** A level in a list, and which one follows there. */
interface Spot {
  list: YAMLSeq
  item: Scalar
  follower: unknown
}

function spotIn(list: unknown, id: string): Spot | undefined {
  if (!isSeq(list)) return undefined
  const index = list.items.findIndex((each) => isScalar(each) && each.value === id)
  const item = list.items[index]
  return isScalar(item) ? { list, item, follower: list.get(index + 1) } : undefined
}

function editAt({ list, item }: Spot, text: string, id: string): Edit | undefined {
  if (!item.range) return undefined
  const [start, end] = item.range
  const word =
    item.type === Scalar.PLAIN ? stringify(id).trim() : `${text.charAt(start)}${id}${text.charAt(start)}`
  if (list.flow === true) return { range: [end, end], text: `, ${word}` }
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const lineEnd = /\r?\n|$/u.exec(text.slice(end))?.index ?? 0
  return /^ *- +$/u.test(line)
    ? { range: [end + lineEnd, end + lineEnd], text: `\n${line}${word}` }
    : undefined
}
