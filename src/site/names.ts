// How people call a level, on every page alike.

import type { Ladder } from '../model/ladder.js'
import type { Expectation, Level } from '../model/level.js'
import { slug, textHash } from '../model/text.js'

/** What a level is called: `L3`, where it has a short name, and `Senior Engineer`. */
export interface LevelName {
  code?: string
  title: string
}

/** `L3`, `IC4`, `l2.1`, `EM`, and no `senior-2`: that is a title once more, in small letters. */
const code = /^(?=.{1,8}$)(?:[\p{Lu}\p{N}.-]+|\p{L}{1,3}[.-]?\p{N}[\p{N}.]*)$/u

/** The name of a level. */
export function nameOf({ id, title }: Pick<Level, 'id' | 'title'>): LevelName {
  if (title === '' || title === id) return { title: id }
  const isSaid = slug(title) === id || title.includes(id)
  return !isSaid && code.test(id) ? { code: id, title } : { title }
}

/** The name in one line. */
export function fullName(level: Pick<Level, 'id' | 'title'>): string {
  const { code, title } = nameOf(level)
  return code === undefined ? title : `${code} ${title}`
}

/** The name where there is little room. */
export function shortName(level: Pick<Level, 'id' | 'title'>): string {
  const { code, title } = nameOf(level)
  return code ?? title
}

/** The first and the last of several levels: what a page that holds some of many is called. */
export function rangeName(levels: readonly Pick<Level, 'id' | 'title'>[]): string {
  return [...new Set([...levels.slice(0, 1), ...levels.slice(-1)])].map(shortName).join(' to ')
}

/** The title of a competency as the ladder has it. */
export function competencyTitle(ladder: Pick<Ladder, 'competencies'>, id: string): string {
  return ladder.competencies.find((competency) => competency.id === id)?.title ?? id
}

/** Tells wordings of an expectation apart, what is under it included. */
export function wordingHash(expectation: Expectation): string {
  const below = [...expectation.children.map(wordingHash)]
  return below.length === 0 ? expectation.hash : textHash([expectation.hash, ...below].join(' '))
}
