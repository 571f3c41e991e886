// By which words a link names a level, and how the same kind of name reads for another one.

import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import { normalizeTitle } from '../../model/text.js'
import { documentAt } from '../../ladder/document-at.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { headingAt } from '../../lint/levels-at.js'

/** A level's names by kind: the first that matches decides how a mended link names another level. */
function namesOf(level: Level, parsed: ParsedLadder): [kind: string, name: string][] {
  const { id, code, title, aliases } = level
  const names: [string, string | undefined][] = [
    ['id', id],
    ['code', code],
    ['heading', headingOf(level, parsed)?.title],
    ['title', title],
    ['code: title', code === undefined ? undefined : `${code}: ${title}`],
    ...aliases.map((alias): [string, string] => ['alias', alias]),
  ]
  return names.flatMap(([kind, name]) => (name === undefined || name === '' ? [] : [[kind, name]]))
}

/** The level that a text names, if it names exactly one. */
export function namedLevel(text: string, parsed: ParsedLadder): Level | undefined {
  const wanted = normalizeTitle(text)
  const [first, ...others] = wanted === '' ? [] : (levelsByName(parsed).get(wanted) ?? [])
  return others.length === 0 ? first?.level : undefined
}

const levelsByName = remembered((parsed: ParsedLadder) => {
  const named = parsed.ladder.levels.flatMap((level) => {
    const names = namesOf(level, parsed).map(([, name]) => normalizeTitle(name))
    return [...new Set(names)].map((name) => ({ name, level }))
  })
  return grouped(named, ({ name }) => name)
})

/** How a level is called by someone who called another level so: its code for a code, its title for a title. */
export function nameLike(
  text: string,
  called: Level,
  level: Level,
  parsed: ParsedLadder,
): string | undefined {
  const wanted = normalizeTitle(text)
  const names = namesOf(called, parsed)
  // As it is written first: `Staff Engineer` is also the id `staff-engineer`.
  const [kind] =
    names.find(([, name]) => name === text) ?? names.find(([, name]) => normalizeTitle(name) === wanted) ?? []
  return namesOf(level, parsed).find(([other]) => other === kind)?.[1]
}

/** The heading that names a level, as its document has it. */
export function headingOf(
  level: Level,
  { documents, trace }: ParsedLadder,
): { title: string; anchor: string } | undefined {
  const source = documentAt({ documents }, level.source.path)?.source
  const at = trace.places.get(level)?.start.offset
  return level.heading === '' || !source || at === undefined ? undefined : headingAt(source, at)
}
