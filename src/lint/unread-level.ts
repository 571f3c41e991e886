// A level whose document is there and could not be read: it is not absent, and what it says is not gone.

import type { Declaration } from '../ladder/declaration.js'
import { declaredLevels } from '../ladder/declared-levels.js'
import { joinPath } from '../ladder/links.js'
import type { Level } from '../model/level.js'
import type { Surroundings } from './rule.js'

/** Whether a level that the ladder lacks has a document beside that of a level which it has. */
export function isUnread(
  id: string,
  { source }: Level,
  declaration: Declaration,
  { exists, document }: Surroundings,
): boolean {
  const file = declaredLevels(declaration).find((level) => level.id === id)?.file ?? `${id}.md`
  const path = joinPath(source.path, file)
  return exists(path) && document(path) === undefined
}
