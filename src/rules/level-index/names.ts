// What an index may call a level: its code, its title, both, or its heading as written.

import type { Level } from '../../model/level.js'
import { normalizeTitle, withoutBrackets } from '../../model/text.js'
import { codeAsWritten, readIdentity } from '../../layout/identity.js'
import { isRoleTitle } from '../../layout/job-titles.js'

/** A level's name for people: code and title, or its title alone. */
export function nameOf({ code, title }: Level): string {
  if (code === undefined || title === code) return title
  return `${code}: ${title}`
}

/** The text with the level's own code and title in place of others; `undefined` where the text is right, or is no name. */
export function retitled(
  text: string,
  level: Level,
  common: ReadonlySet<string> = new Set(),
): string | undefined {
  const written = text.replace(/^\s*\d{1,2}[.)]\s+|^[A-Z]{1,4}\s+[-–—:]\s+/u, '')
  const { code: said, title } = readIdentity(written)
  const { code } = level
  const names = [level.title, code ?? '', level.id, level.heading, ...level.aliases]
  const titles = [...names, ...names.flatMap(partsOf)].map(plain)
  titles.push(...titles.map((name) => without(name, common)))
  const known = plain(title) === '' || titles.includes(plain(written)) || titles.includes(plain(title))
  const recoded =
    code === undefined || said === undefined || said === code
      ? undefined
      : (name: string) => name.replace(codeAsWritten(name, said), () => code)
  if (known) return recoded?.(text)
  if (level.title === code || !isName(said, title)) return undefined
  if (!text.includes(title)) return nameOf(level)
  const renamed = text.replace(title, () => level.title)
  return recoded ? recoded(renamed) : renamed
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
  return name.split(/[:|·]\s|\s[–—-]\s/u)
}

/** A name without what stands in brackets: an index may leave `(PMO)` out. */
function plain(name: string): string {
  return normalizeTitle(withoutBrackets(name.replace(/^#+\s/u, ' ')))
}

function isName(code: string | undefined, title: string): boolean {
  return isRoleTitle(title) || (code !== undefined && title.split(' ').length <= 6)
}
