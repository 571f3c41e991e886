// Ids in front matter that are the code of another level than the one that the file and the heading name: kept from a copy.

import { fileTitle } from '../layout/file.js'
import { readIdentity, sameCode } from '../layout/identity.js'
import { readMatter } from '../layout/matter.js'
import { documentAt } from '../ladder/document-at.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { Level } from '../model/level.js'
import type { Place } from '../model/place.js'
import { remembered } from '../model/remembered.js'

/** A level, its id in front matter, and the code that its file and its heading have. */
export interface StrayId {
  level: Level
  at: Place
  id: string
  code: string
}

/** The ids that are wrong; none where half of the levels or more have such, which is somebody's own way of counting. */
export const strayIds: (parsed: ParsedLadder) => readonly StrayId[] = remembered((parsed) => {
  const { levels } = parsed.ladder
  const strays = levels.flatMap((level) => strayId(level, parsed) ?? [])
  return strays.length * 2 < levels.length ? strays : []
})

/** Levels whose own ids are wrong, or are not theirs because another level has them. */
export const levelsOfStrayIds: (parsed: ParsedLadder) => ReadonlySet<Level> = remembered((parsed) => {
  const strays = strayIds(parsed)
  const taken = new Set<string | undefined>(strays.map(({ id }) => id))
  return new Set([
    ...strays.map(({ level }) => level),
    ...parsed.ladder.levels.filter(({ code }) => taken.has(code)),
  ])
})

function strayId(level: Level, parsed: ParsedLadder): StrayId | undefined {
  const document = documentAt(parsed, level.source.path)
  if (document?.layout !== 'file') return undefined
  const { id } = readMatter(document.source)
  const at = document.source.frontMatter?.places.get('/id')
  if (id === undefined || !at) return undefined
  const code = readIdentity(fileTitle(level.source.path)).code
  const said = readIdentity(level.heading.replaceAll('#', '')).code
  if (code === undefined || said === undefined || !sameCode(code, said)) return undefined
  // `L2.1` may be a step within `L2`.
  const [other = ''] = readIdentity(id.toUpperCase()).code?.split('.', 1) ?? []
  const isAlike = sameCode(other.replace(/\d.*/u, '1'), code.replace(/\d.*/u, '1'))
  return isAlike && !sameCode(other, code) ? { level, at, id, code } : undefined
}
