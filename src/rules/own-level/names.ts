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
export function namesOf(level: Level, ladder: Ladder): Name[] {
  const { code, title } = level
  const names: Name[] = []
  if (code !== undefined) names.push({ level, kind: 'code', text: code })
  if (title.includes(' ') && namesSeniority(title)) names.push({ level, kind: 'title', text: title })
  return names.filter(
    ({ text }) => !ladder.levels.some((other) => other !== level && [other.code, other.title].includes(text)),
  )
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

/** A pattern source for a name as it stands in running text. */
export function pattern({ text }: Pick<Name, 'text'>): string {
  const words = text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`[\s-]`)
  return String.raw`(?<![\w./-])${words}(?![.\/-]?\d)`
}

/** Whether a text names a level at all, in whatever role. */
export function mentions(text: string, level: Level): boolean {
  return [level.code, level.title, level.id, ...level.aliases].some(
    (name) => name !== undefined && name !== '' && new RegExp(pattern({ text: name }), 'iu').test(text),
  )
}
