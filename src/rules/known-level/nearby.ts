// Levels that text may speak of: those of this ladder, and of the ladders that lie beside it.

import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'

/** The folder that holds all levels of a ladder. */
function readFolder({ ladder }: ParsedLadder): string[] {
  const folders = ladder.levels.map(({ source }) => source.path.split('/').slice(0, -1))
  const [first = [], ...rest] = folders
  const end = first.findIndex((part, index) => rest.some((other) => other[index] !== part))
  return end === -1 ? first : first.slice(0, end)
}

/** The levels of this ladder and of ladders in the same folder; the root of a run is no common folder. */
export function nearbyLevels(own: ParsedLadder, all: readonly ParsedLadder[]): Level[] {
  const folder = folderOf(own)
  const parent = folder.slice(0, -1).join('/')
  const { byFolder, byParent } = foldersOf(all)
  // Ladders in the same folder have the same parent, too.
  const near = parent === '' ? byFolder.get(folder.join('/')) : byParent.get(parent)
  return [own, ...(near ?? []).filter((other) => other !== own)].flatMap(({ ladder }) => ladder.levels)
}

function folderOf(parsed: ParsedLadder): readonly string[] {
  let known = folders.get(parsed)
  if (!known) {
    known = readFolder(parsed)
    folders.set(parsed, known)
  }
  return known
}

const folders = new WeakMap<ParsedLadder, readonly string[]>()

interface Folders {
  byFolder: Map<string, ParsedLadder[]>
  byParent: Map<string, ParsedLadder[]>
}

const cache = new WeakMap<readonly ParsedLadder[], Folders>()

function foldersOf(all: readonly ParsedLadder[]): Folders {
  const known = cache.get(all)
  if (known) return known
  const found: Folders = { byFolder: new Map(), byParent: new Map() }
  const add = (map: Map<string, ParsedLadder[]>, key: string, ladder: ParsedLadder): void => {
    const list = map.get(key)
    if (list) list.push(ladder)
    else map.set(key, [ladder])
  }
  for (const ladder of all) {
    const folder = folderOf(ladder)
    add(found.byFolder, folder.join('/'), ladder)
    add(found.byParent, folder.slice(0, -1).join('/'), ladder)
  }
  cache.set(all, found)
  return found
}
