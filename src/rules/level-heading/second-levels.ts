// Levels that are there twice: under one heading of a document, or in two files.

import { folderOf } from '../../model/path.js'
import { documentAt } from '../../ladder/document-at.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { grouped } from '../../model/grouped.js'
import { normalizeTitle } from '../../model/text.js'
import type { Heading } from '../../parse/document.js'
import { isFileOfLevel, type Headed } from './headed.js'

/** Levels whose heading another level has before them, under the same heading of one document. */
export function secondOnes(headed: readonly Headed[], parsed: ParsedLadder): (Headed & { first: Headed })[] {
  const places = grouped(headed, ({ level }) => level.source.path)
  return [...places].flatMap(([path, levels]) => {
    if (levels.length < 2) return []
    const above = headingsAbove(documentAt(parsed, path)?.source.headings ?? [])
    const firsts = new Map<string, Headed>()
    return levels.flatMap((one) => {
      const at = parsed.trace.places.get(one.level)?.start.offset
      const key = JSON.stringify([above.get(at), normalizeTitle(one.heading)])
      const first = firsts.get(key)
      firsts.set(key, first ?? one)
      return first ? [{ ...one, first }] : []
    })
  })
}

/** Files beside each other that are one level, by its code and its title: `L3 (copy).md` was left, or is to become another. */
export function secondFiles(
  agreeing: readonly Headed[],
  parsed: ParsedLadder,
): (Headed & { first: Headed })[] {
  const files = agreeing.filter(({ level }) => level.code !== undefined && isFileOfLevel(level, parsed))
  const same = grouped(files, ({ level, heading }) =>
    JSON.stringify([folderOf(level.source.path), normalizeTitle(heading)]),
  )
  return [...same.values()].flatMap((group) => {
    const [first, ...more] = [...group].sort(
      (a, b) => a.level.source.path.length - b.level.source.path.length,
    )
    return first ? more.map((one) => ({ ...one, first })) : []
  })
}

/** For each heading by its offset, the offset of the nearest one above it that encloses it, where there is one. */
function headingsAbove(headings: readonly Heading[]): Map<number | undefined, number> {
  const open: Heading[] = []
  const above = new Map<number | undefined, number>()
  for (const heading of headings) {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    const around = open.at(-1)
    if (around) above.set(heading.place.start.offset, around.place.start.offset)
    open.push(heading)
  }
  return above
}
