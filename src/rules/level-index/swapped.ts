// Two entries of an index that have changed places.

import { grouped } from '../../model/grouped.js'
import { codeNumber, codePrefix } from '../../layout/identity.js'
import type { Listed } from '../../lint/index-gaps.js'

/** Entries of one list, `L3` right before `L2`, where all others stand by their codes. */
export function swapped(entries: readonly Listed[]): { first: Listed; second: Listed }[] {
  const coded = entries.flatMap((entry) => {
    const { list, level } = entry
    return list && level?.code !== undefined
      ? [{ entry, list, prefix: `${level.track} ${codePrefix(level.code)}`, number: codeNumber(level.code) }]
      : []
  })
  return [...grouped(coded, ({ list }) => list).values()].flatMap((own) =>
    [...grouped(own, ({ prefix }) => prefix).values()].flatMap((row) => {
      const [at, ...others] = row.flatMap(({ number }, index) =>
        number > (row[index + 1]?.number ?? Infinity) ? [index] : [],
      )
      if (at === undefined || others.length > 0 || row.length < 3) return []
      const [before, first, second, after] = [row[at - 1], row[at], row[at + 1], row[at + 2]]
      if (!first || !second) return []
      const isSwap =
        (before?.number ?? -Infinity) < second.number && first.number < (after?.number ?? Infinity)
      return isSwap ? [{ first: first.entry, second: second.entry }] : []
    }),
  )
}
