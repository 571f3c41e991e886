// What an index may call a level: its code, its title, both, or its heading as written.

import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { isRoleTitle, readIdentity } from '../../layout/identity.js'

/** A level's name for people: code and title, or whichever there is. */
export function nameOf({ code, title, id }: Level): string {
  if (code === undefined || title === code) return title || id
  return `${code}: ${title}`
}

/** The text with the level's own code and title in place of others; `undefined` where the text is right, or is no name. */
export function retitled(
  text: string,
  level: Level,
  common: ReadonlySet<string> = new Set(),
): string | undefined {
  const written = text.replace(/^\s*\d{1,2}[.)]\s+|^[A-Z]{1,4}\s+[-–—:]\s+/u, '')
  const identity = readIdentity(written)
  const names = [level.title, level.code ?? '', level.id, level.heading, ...level.aliases]
  const titles = [...names, ...names.flatMap(partsOf)].map(plain)
  titles.push(...titles.map((title) => without(title, common)).filter((title) => title !== ''))
  const titled = identity.title !== ''
  const known = titles.includes(plain(written)) || (titled && titles.includes(plain(identity.title)))
  const sameCode = identity.code === undefined || level.code === undefined || identity.code === level.code
  if (sameCode && (!titled || known)) return undefined
  if (!sameCode && identity.code !== undefined && (!titled || known))
    return text.replace(identity.code, level.code ?? '')
  if (level.title === level.code || level.title === '' || !isName(identity)) return undefined
  const renamed = text.replace(identity.title, level.title)
  return sameCode || identity.code === undefined ? renamed : renamed.replace(identity.code, level.code ?? '')
}

/** Words that most titles share, as `Writer` in `Senior Writer`: an index may leave them out. */
export function commonWords(levels: readonly Level[]): Set<string> {
  const counts = new Map<string, number>()
  for (const level of levels)
    for (const word of new Set(plain(level.title).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= 3 && count * 4 >= levels.length * 3)
  return new Set(common.map(([word]) => word))
}

function without(title: string, words: ReadonlySet<string>): string {
  return title
    .split(' ')
    .filter((word) => !words.has(word))
    .join(' ')
}

/** `Product Design 2: Designer` in its parts: an index of product designers may say `Designer`. */
function partsOf(name: string): string[] {
  const parts = name.split(/\s*[:|·]\s+|\s+[–—-]\s+/u)
  return parts.length > 1 ? parts : []
}

/** A name without what stands in brackets: an index may leave `(PMO)` out. */
function plain(name: string): string {
  return normalizeTitle(name.replace(/^#+\s|\([^)]*\)/gu, ' '))
}

/** Whether a text that leads nowhere was meant for this level: it has its code, or its title. */
export function mentions(text: string, level: Level): boolean {
  const { code, title } = readIdentity(text)
  return (
    (code !== undefined && code === level.code) ||
    (title !== '' && normalizeTitle(title) === normalizeTitle(level.title))
  )
}

function isName({ code, title }: { code?: string; title: string }): boolean {
  return isRoleTitle(title) || (code !== undefined && title.split(' ').length <= 6)
}
