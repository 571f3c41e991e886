// Two entries of an index that have changed places.

import { grouped } from '../../model/grouped.js'
import { codeNumber, codePrefix } from '../../layout/identity.js'
import type { Listed } from '../../lint/index-gaps.js'

/** Entries of one list, or of one column of a table: `L3` right before `L2`, where all others stand by their codes. */
export function swapped(entries: readonly Listed[]): { first: Listed; second: Listed }[] {
  const coded = entries.flatMap((entry) => {
    const { list, column, level } = entry
    const within = list ?? column
    return within !== undefined && level?.code !== undefined
      ? [
          {
            entry,
            within,
            prefix: `${level.track} ${codePrefix(level.code)}`,
            number: codeNumber(level.code),
          },
        ]
      : []
  })
  return [...grouped(coded, ({ within }) => within).values()].flatMap((own) =>
    [...grouped(own, ({ prefix }) => prefix).values()].flatMap((row) => {
      if (new Set(row.map(({ number }) => number)).size < row.length) return []
      const isNamed = row.some(({ entry }) => entry.url === '')
      if (row.length < 4) return isNamed ? [] : swapIn(row)
      return [...swapIn(row), ...swapIn(row.map((each) => ({ ...each, number: -each.number })))]
    }),
  )
}

/** The two of a rising row that stand the wrong way round; none where more than those do. */
function swapIn(row: readonly { entry: Listed; number: number }[]): { first: Listed; second: Listed }[] {
  const falls = row.flatMap((first, index) => {
    const second = row[index + 1]
    return second && first.number > second.number ? [{ index, first, second }] : []
  })
  if (falls.length > 1 || row.length < 3) return []
  return falls.flatMap(({ index, first, second }) => {
    const [before, after] = [row[index - 1], row[index + 2]]
    const isSwap = (before?.number ?? -Infinity) < second.number && first.number < (after?.number ?? Infinity)
    return isSwap ? [{ first: first.entry, second: second.entry }] : []
  })
}
