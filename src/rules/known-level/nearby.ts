// Levels that text may speak of: those of this ladder, and of the ladders that lie beside it.

import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'

/** The folder that holds all levels of a ladder. */
function folderOf({ ladder }: ParsedLadder): string[] {
  const folders = ladder.levels.map(({ source }) => source.path.split('/').slice(0, -1))
  const [first = [], ...rest] = folders
  const end = first.findIndex((part, index) => rest.some((other) => other[index] !== part))
  return end === -1 ? first : first.slice(0, end)
}

/** The levels of this ladder and of ladders in the same folder; the root of a run is no common folder. */
export function nearbyLevels(own: ParsedLadder, all: readonly ParsedLadder[]): Level[] {
  const folder = folderOf(own)
  const parent = folder.slice(0, -1).join('/')
  const near = all.filter((other) => {
    if (other === own) return true
    const there = folderOf(other)
    return there.join('/') === folder.join('/') || (parent !== '' && there.slice(0, -1).join('/') === parent)
  })
  return [own, ...near.filter((other) => other !== own)].flatMap(({ ladder }) => ladder.levels)
}
