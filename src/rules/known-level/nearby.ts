// Levels that text may speak of: those of this ladder, and of the ladders that lie beside it.

import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { codeNumber, codePrefix } from '../../layout/identity.js'
import { answersTo, hasCode, isPlain } from './codes.js'

/** Levels that text may speak of. */
export interface Nearby {
  /** The lowest number in a code of theirs; infinite where they have none. */
  lowest: number
  /** Those that answer to a code, the ladder's own first. */
  called: (code: string) => Level[]
}

/** The levels of this ladder and of ladders in the same folder; the root of a run is no common folder. */
export function nearbyLevels(own: ParsedLadder, all: readonly ParsedLadder[]): Nearby {
  const folder = folderOf(own)
  const parent = folder.slice(0, -1).join('/')
  const { byFolder, byParent } = laddersByFolder(all)
  // Ladders in the same folder have the same parent, too.
  const { lowest, named } = levelsOf(
    (parent === '' ? byFolder.get(folder.join('/')) : byParent.get(parent)) ?? [],
  )
  const { levels } = own.ladder
  return {
    lowest: Math.min(lowestNumber(levels), lowest),
    called: (code) => {
      const others = (named.get(keyOf(code)) ?? []).map(({ level }) => level)
      return [...levels, ...others.filter((level) => !levels.includes(level))].filter((level) =>
        hasCode(level, code),
      )
    },
  }
}

/** What ladders that lie together share, made once for all of them: levels by what their names begin with, so that few need to be asked. */
const levelsOf = remembered((near: readonly ParsedLadder[]) => {
  const levels = near.flatMap(({ ladder }) => ladder.levels)
  const keyed = levels.flatMap((level) =>
    [...new Set(answersTo(level).map(keyOf))].map((key) => ({ key, level })),
  )
  return { lowest: lowestNumber(levels), named: grouped(keyed, ({ key }) => key) }
})

function keyOf(code: string): string {
  return `${codePrefix(code)} ${String(Math.floor(codeNumber(code)))}`
}

function lowestNumber(levels: readonly Level[]): number {
  return levels.reduce(
    (lowest, { code }) => (isPlain(code) ? Math.min(lowest, codeNumber(code)) : lowest),
    Infinity,
  )
}

/** The folder that holds all levels of a ladder, in its parts. */
const folderOf: (parsed: ParsedLadder) => readonly string[] = remembered(({ ladder }) => {
  const folders = ladder.levels.map(({ source }) => source.path.split('/').slice(0, -1))
  const [first = [], ...rest] = folders
  const end = first.findIndex((part, index) => rest.some((other) => other[index] !== part))
  return end === -1 ? first : first.slice(0, end)
})

const laddersByFolder = remembered((all: readonly ParsedLadder[]) => ({
  byFolder: grouped(all, (parsed) => folderOf(parsed).join('/')),
  byParent: grouped(all, (parsed) => folderOf(parsed).slice(0, -1).join('/')),
}))
