// How people call a level, on every page alike.

import type { Ladder } from '../model/ladder.js'
import type { Expectation, Level } from '../model/level.js'
import { slug, textHash } from '../model/text.js'

/** What a level is called: `L3`, where it has a short name, and `Senior Engineer`. */
export interface LevelName {
  code?: string
  title: string
}

/** The name of a level. */
export function nameOf({ id, title }: Pick<Level, 'id' | 'title'>): LevelName {
  if (title === '' || title === id) return { title: id }
  return slug(title) === id || title.includes(id) ? { title } : { code: id, title }
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

/** The title of a competency as the ladder has it. */
export function competencyTitle(ladder: Pick<Ladder, 'competencies'>, id: string): string {
  return ladder.competencies.find((competency) => competency.id === id)?.title ?? id
}

/** Tells wordings of an expectation apart, what is under it included. */
export function wordingHash(expectation: Expectation): string {
  const below = [...expectation.children.map(wordingHash)]
  return below.length === 0 ? expectation.hash : textHash([expectation.hash, ...below].join(' '))
}
