// Entries of an index whose words are right: their address is that of another level, or the page has another's title.

import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { readIdentity } from '../../layout/identity.js'
import type { Listed } from '../../lint/index-gaps.js'

/** The one other level that the words of an entry name, where no entry of the page that leads there has its name. */
export function levelMeant(
  { text, level }: Pick<Listed, 'text' | 'level'>,
  entries: readonly Listed[],
  levels: readonly Level[],
): Level | undefined {
  const [named, ...others] = levels.filter((other) => isNamed(text, other))
  if (!named || others.length > 0 || named === level) return undefined
  return entries.some((entry) => entry.level === named && isNamed(entry.text, named)) ? undefined : named
}

/** Another level of the track with the title of this one's page, where the words of an entry have its own code and call it otherwise. */
export function sharerOfTitle(text: string, level: Level, levels: readonly Level[]): Level | undefined {
  const { code = level.code } = readIdentity(text)
  const title = normalizeTitle(level.title)
  if (code !== level.code || level.title === level.code || isTitled(text, title)) return undefined
  return levels.find(
    (other) => other !== level && other.track === level.track && normalizeTitle(other.title) === title,
  )
}

function isTitled(text: string, title: string): boolean {
  return normalizeTitle(readIdentity(text).title) === title
}

/** Whether a text is the code and the title of a level. */
function isNamed(text: string, { code, title }: Level): boolean {
  return code !== undefined && readIdentity(text).code === code && isTitled(text, normalizeTitle(title))
}
