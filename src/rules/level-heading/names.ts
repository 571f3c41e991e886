// What the file name, the declared id and the heading of a level each say about which level it is.

import { readIdentity, sameCode } from '../../layout/identity.js'
import { isRoleTitle } from '../../layout/job-titles.js'
import { fileTitle } from '../../layout/file.js'
import type { Level } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'

/** A name that disagrees with the heading, and who gives it. */
export interface Disagreement {
  source: 'file' | 'id'
  name: string
}

/** The first name that disagrees with the heading. `levels` are those of the ladder, from which the heading may have been copied. */
export function disagreement(
  heading: string,
  level: Level,
  levels: readonly Level[],
): Disagreement | undefined {
  const { code } = readIdentity(heading)
  const file = fileTitle(level.source.path)
  const fileCode = readIdentity(file).code
  if (code !== undefined) {
    if (fileCode !== undefined)
      return sameCode(code, fileCode) ? undefined : { source: 'file', name: fileCode }
    const idCode = readIdentity(level.id.replaceAll('-', ' ')).code
    return idCode === undefined || sameCode(code, idCode) ? undefined : { source: 'id', name: level.id }
  }
  // A title alone differs from its file name in many harmless ways; it is wrong when it is another level's.
  const named = (title: string): boolean =>
    normalizeTitle(file) !== title &&
    levels.some((other) => other !== level && normalizeTitle(fileTitle(other.source.path)) === title)
  return isRoleTitle(file) && titlesIn(heading).some(named) ? { source: 'file', name: file } : undefined
}

/** A heading's title, and the one behind what all headings begin with: `designer` of `Role guide: Designer`. */
function titlesIn(heading: string): string[] {
  const [before = '', ...behind] = heading.split(/: | [-–—|] /u)
  const isLabel = behind.length === 1 && !isRoleTitle(before)
  return [heading, ...(isLabel ? behind : [])].map(normalizeTitle)
}
