// Columns of a table that have the name of another level: their text is read as more about that one.

import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { levelsAt } from '../../lint/levels-at.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { placeBetween } from '../../parse/lines.js'
import { plainText } from '../../parse/plain.js'

/** A column, the name in its head, and the level that the first column of that name is about. */
export interface SecondColumn {
  at: Place
  heading: string
  first: Level
}

/** The one column of a table whose head another has before it, among three levels at least. Where more are, columns go in pairs. */
export function secondColumns({ ladder, documents, trace }: ParsedLadder): SecondColumn[] {
  const levelIn = ({ path, start, end }: Place): Level | undefined =>
    levelsAt(ladder, path).find((level) => {
      const offset = trace.places.get(level)?.start.offset ?? -1
      return start.offset <= offset && offset < end.offset
    })
  return documents.flatMap(({ source }) =>
    nodesOfType(source, 'table').flatMap(({ node }): SecondColumn[] => {
      const cells = node.children.slice(0, 1).flatMap(({ children }) =>
        children.map((cell) => {
          const at = placeBetween(source.path, source.starts, ...(rangeOf(cell) ?? [0, 0]))
          return { at, heading: plainText(cell), level: levelIn(at) }
        }),
      )
      const named = [...grouped(cells, ({ heading }) => heading).values()].flatMap(
        ([{ level: first }, ...others]) =>
          first ? [others.map(({ at, heading }) => ({ at, heading, first }))] : [],
      )
      const seconds = named.flat()
      return seconds.length === 1 && named.length > 2 ? seconds : []
    }),
  )
}
