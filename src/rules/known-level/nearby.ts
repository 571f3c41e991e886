// Levels that text may speak of: those of this ladder, and of the ladders that lie beside it.

import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { codeNumber, codePrefix } from '../../layout/identity.js'
import { answersTo, hasCode, isPlain } from './codes.js'

/** The folder that holds all levels of a ladder. */
function readFolder({ ladder }: ParsedLadder): string[] {
  const folders = ladder.levels.map(({ source }) => source.path.split('/').slice(0, -1))
  const [first = [], ...rest] = folders
  const end = first.findIndex((part, index) => rest.some((other) => other[index] !== part))
  return end === -1 ? first : first.slice(0, end)
}

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
  const { byFolder, byParent } = foldersOf(all)
  // Ladders in the same folder have the same parent, too.
  const near = (parent === '' ? byFolder.get(folder.join('/')) : byParent.get(parent)) ?? []
  const { levels } = own.ladder
  return {
    lowest: Math.min(lowestNumber(levels), shared(near).lowest),
    called: (code) => {
      const others = shared(near).named.get(keyOf(code)) ?? []
      return [...levels, ...others.filter((level) => !levels.includes(level))].filter((level) =>
        hasCode(level, code),
      )
    },
  }
}

/** What all ladders that lie together share, made once for all of them. */
interface Shared {
  lowest: number
  /** Levels by what their codes and other names begin with, so that few need to be asked. */
  named: Map<string, Level[]>
}

const together = new WeakMap<readonly ParsedLadder[], Shared>()

function shared(near: readonly ParsedLadder[]): Shared {
  const known = together.get(near)
  if (known) return known
  const levels = near.flatMap(({ ladder }) => ladder.levels)
  const named = new Map<string, Level[]>()
  for (const level of levels) {
    for (const key of new Set(answersTo(level).map(keyOf))) {
      const own = named.get(key)
      if (own) own.push(level)
      else named.set(key, [level])
    }
  }
  const found = { lowest: lowestNumber(levels), named }
  together.set(near, found)
  return found
}

function keyOf(code: string): string {
  return `${codePrefix(code)} ${String(Math.floor(codeNumber(code)))}`
}

function lowestNumber(levels: readonly Level[]): number {
  return levels.reduce(
    (lowest, { code }) => (isPlain(code) ? Math.min(lowest, codeNumber(code)) : lowest),
    Infinity,
  )
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
