// By which words a level is spoken of.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { namesSeniority } from '../../layout/identity.js'

/** A name of a level, and whether it is a code or a title. */
export interface Name {
  level: Level
  kind: 'code' | 'title'
  text: string
}

/** The names of a level that mean no other: its code, and a title of several words that says how senior it is. */
export function namesOf(level: Level, ladder: Ladder): readonly Name[] {
  let known = cache.get(ladder)
  if (!known) {
    known = namesIn(ladder)
    cache.set(ladder, known)
  }
  return known.get(level) ?? []
}

const cache = new WeakMap<Ladder, Map<Level, Name[]>>()

function namesIn({ levels }: Ladder): Map<Level, Name[]> {
  const bearers = new Map<string, number>()
  for (const { code, title } of levels)
    for (const text of new Set([code ?? title, title])) bearers.set(text, (bearers.get(text) ?? 0) + 1)
  return new Map(
    levels.map((level) => [level, ownNames(level).filter(({ text }) => bearers.get(text) === 1)]),
  )
}

function ownNames(level: Level): Name[] {
  const { code, title } = level
  const names: Name[] = []
  if (code !== undefined) names.push({ level, kind: 'code', text: code })
  if (title.includes(' ') && namesSeniority(title)) names.push({ level, kind: 'title', text: title })
  return names
}

/** The names of the other levels that cannot be mistaken for one of this level's own, longest first. */
export function foreignNames(ladder: Ladder, level: Level): Name[] {
  const own = [level.code ?? '', level.title, level.id, ...level.aliases]
  return ladder.levels
    .filter((other) => other !== level)
    .flatMap((other) => namesOf(other, ladder))
    .filter(({ text }) => !own.some((name) => name.includes(text)))
    .sort((a, b) => b.text.length - a.text.length)
}

/** Those of some names that stand in a text. Most texts name no level, and there is nothing more to ask of them. */
export function saidIn(text: string, names: readonly Name[]): readonly Name[] {
  if (names.length === 0) return names
  const spaced = text.includes('-') ? text.replaceAll('-', ' ') : text
  return names.filter((name) => spaced.includes(name.text))
}

/** A pattern source for a name as it stands in running text. */
export function pattern({ text }: Pick<Name, 'text'>): string {
  const words = text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[\s-]`)
  return String.raw`(?<![\w./-])${words}(?![.\/-]?\d)`
}

/** Whether a text names a level at all, in whatever role. */
export function mentions(text: string, level: Level): boolean {
  let any = anyName.get(level)
  if (!any) {
    const names = [level.code ?? '', level.title, level.id, ...level.aliases].filter((name) => name !== '')
    any = new RegExp(names.map((name) => pattern({ text: name })).join('|') || '(?!)', 'iu')
    anyName.set(level, any)
  }
  return any.test(text)
}

const anyName = new WeakMap<Level, RegExp>()
