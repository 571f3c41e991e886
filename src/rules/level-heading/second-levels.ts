// Levels that are there twice: under one heading of a document, or in two files.

import { folderOf } from '../../model/path.js'
import { documentAt } from '../../ladder/document-at.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { grouped } from '../../model/grouped.js'
import { normalizeTitle } from '../../model/text.js'
import type { Heading } from '../../parse/document.js'
import type { Level } from '../../model/level.js'
import { fileTitle } from '../../layout/file.js'
import { codeNumber, codePrefix } from '../../layout/identity.js'
import { isRoleTitle } from '../../layout/job-titles.js'
import { readMatter } from '../../layout/matter.js'
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

/** Levels of one document with the code of the level beside them, where the code between the others is missing. */
export function sameCodes(
  headed: readonly Headed[],
  parsed: ParsedLadder,
): (Headed & { first: Headed; code: string })[] {
  const offsetOf = ({ level }: Headed): number => parsed.trace.places.get(level)?.start.offset ?? 0
  const inOrder = headed.toSorted((a, b) => offsetOf(a) - offsetOf(b))
  const rows = grouped(inOrder, ({ level: { source, code = '' } }) =>
    JSON.stringify([source.path, codePrefix(code)]),
  )
  return [...rows.values()].flatMap((row) =>
    row.flatMap((one, index) => {
      const next = row[index + 1]
      const number = numberAt(row, index)
      if (!next || number === undefined || number < 1 || numberAt(row, index + 1) !== number) return []
      const [before, after] = [numberAt(row, index - 1), numberAt(row, index + 2)]
      const renumbered = (by: number): string => (one.level.code ?? '').replace(/\d+/u, String(number + by))
      if (after === number + 2 && (before === undefined || before === number - 1))
        return [{ ...next, first: one, code: renumbered(1) }]
      return before === number - 2 && (after === undefined || after === number + 1)
        ? [{ ...one, first: next, code: renumbered(-1) }]
        : []
    }),
  )
}

function numberAt(row: readonly Headed[], index: number): number | undefined {
  const code = row[index]?.level.code ?? ''
  return /\d/u.test(code) ? codeNumber(code) : undefined
}

/** Files beside each other whose front matter gives one title, and no heading another: the one whose name has less of it is wrong. */
export function sameTitles(parsed: ParsedLadder): { level: Level; first: Level; title: string }[] {
  const titled = parsed.ladder.levels.flatMap((level) => {
    const document = documentAt(parsed, level.source.path)
    const title = document && level.heading === '' ? readMatter(document.source).title : undefined
    return title !== undefined && isFileOfLevel(level, parsed) && isRoleTitle(title) ? [{ level, title }] : []
  })
  const same = grouped(titled, ({ level, title }) =>
    JSON.stringify([folderOf(level.source.path), normalizeTitle(title)]),
  )
  return [...same.values()].flatMap((group) => {
    const shared = ({ level, title }: { level: Level; title: string }): number => {
      const name = normalizeTitle(fileTitle(level.source.path)).split(' ')
      const words = normalizeTitle(title).split(' ')
      return words.filter((word) => name.includes(word)).length * 2 - name.length
    }
    const [first, ...others] = [...group].sort((a, b) => shared(b) - shared(a))
    return first ? others.map((other) => ({ ...other, first: first.level })) : []
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
