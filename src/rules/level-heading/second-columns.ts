// Columns of a table that have the name of another level: their text is read as more about that one.

import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { nodesOf, rangeOf } from '../../lint/nodes.js'
import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { placeBetween } from '../../parse/lines.js'

/** A column, the name in its head, and the level that the first column of that name is about. */
export interface SecondColumn {
  at: Place
  heading: string
  first: Level
}

/** The one column of a table whose head another has before it, among three levels at least. Where more are, columns go in pairs. */
export function secondColumns({ ladder, documents, trace }: ParsedLadder): SecondColumn[] {
  const heads = ladder.levels.flatMap((level) => {
    const place = trace.places.get(level)
    return place ? [{ level, place }] : []
  })
  return documents
    .filter(({ layout }) => layout === 'matrix')
    .flatMap(({ source }) =>
      nodesOf(source).flatMap(({ node }): SecondColumn[] => {
        if (node.type !== 'table') return []
        const cells = (node.children[0]?.children ?? []).flatMap((cell) => {
          const [start, end] = rangeOf(cell) ?? [0, 0]
          const text = source.text.slice(start, end).replace(/[|*_]/gu, ' ').trim()
          const level = heads.find(
            ({ place }) =>
              place.path === source.path && start <= place.start.offset && place.start.offset < end,
          )?.level
          return text === '' ? [] : [{ text, level, start, end }]
        })
        const named = [...grouped(cells, ({ text }) => text).values()].filter((same) =>
          same.some(({ level }) => level),
        )
        const [twins, ...more] = named.filter(({ length }) => length > 1)
        const [first, second, third] = twins ?? []
        if (!first?.level || !second || third || more.length > 0 || named.length < 3) return []
        const at = placeBetween(source.path, source.starts, second.start, second.end)
        return [{ at, heading: second.text, first: first.level }]
      }),
    )
}
