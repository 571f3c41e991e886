// A level whose document is there and could not be read: it is not absent, and what it says is not gone.

import { declaredLevels } from '../ladder/declared-levels.js'
import { inFolder } from '../model/path.js'
import { joinPath } from '../ladder/links.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { Level } from '../model/level.js'
import type { Surroundings } from './rule.js'

/** Whether a level that the ladder lacks has a document: the declared one, or one beside that of a level which it has. */
export function isUnread(
  id: string,
  { source }: Level,
  { declaration, folder = '' }: Pick<ParsedLadder, 'declaration' | 'folder'>,
  { exists, isFolder, document }: Surroundings,
): boolean {
  const file = declaredLevels(declaration).find((level) => level.id === id)?.file
  // A declared file is beside the configuration.
  const path =
    file === undefined ? joinPath(source.path, `${id}.md`) : joinPath(inFolder(folder, 'ladder.yml'), file)
  return exists(path) && document(path) === undefined && isFolder?.(path) !== true
}
