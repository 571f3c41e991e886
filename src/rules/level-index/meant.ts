// Entries of an index whose words are right: their address is that of another level, or the page has another's title.

import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { readIdentity } from '../../layout/identity.js'
import type { Listed } from '../../lint/index-gaps.js'

/** The one level that the words of an entry name, where no entry of the page that leads there has its name. */
export function levelMeant(
  text: string,
  entries: readonly Listed[],
  levels: readonly Level[],
): Level | undefined {
  const unlisted = levels.filter(
    (level) =>
      isNamed(text, level) && !entries.some((entry) => entry.level === level && isNamed(entry.text, level)),
  )
  return unlisted.length === 1 ? unlisted[0] : undefined
}

/** Another level of the track with the title of this one's page, where an entry that calls it otherwise has its own code, or none. */
export function sharerOfTitle(text: string, level: Level, levels: readonly Level[]): Level | undefined {
  const { code = level.code } = readIdentity(text)
  const title = normalizeTitle(level.title)
  if (code !== level.code) return undefined
  return levels.find(
    (other) => other !== level && other.track === level.track && normalizeTitle(other.title) === title,
  )
}

/** Whether a text is the code and the title of a level. */
function isNamed(text: string, level: Level): boolean {
  const { code, title } = readIdentity(text)
  return code !== undefined && code === level.code && normalizeTitle(title) === normalizeTitle(level.title)
}
