// Cuts a large run into parts that nothing joins: each is read, checked and remembered by itself.

import { isTrackFolder } from '../ladder/track-folder.js'
import type { FoundFile } from './walk.js'

/** A run of up to so many files is one part, in which every ladder knows of every other. */
export const wholeUpTo = 500

interface Folder {
  files: FoundFile[]
  folders: Map<string, Folder>
}

/**
 * The parts of a run, in the order of their paths. A folder with files of its own is one part with all that is
 * below it, and so is one with tracks below it; where a folder holds only folders, each of these is looked at by itself.
 */
export function partsOf(files: readonly FoundFile[]): FoundFile[][] {
  if (files.length <= wholeUpTo) return [[...files]]
  const root = newFolder()
  for (const file of files) {
    let at = root
    const names = file.path.split('/')
    for (const name of names.slice(0, -1)) {
      let below = at.folders.get(name)
      if (!below) at.folders.set(name, (below = newFolder()))
      at = below
    }
    at.files.push(file)
  }
  const parts: FoundFile[][] = []
  cut(root, parts)
  return parts
}

function newFolder(): Folder {
  return { files: [], folders: new Map() }
}

// Paths are no deeper than the file system lets them be.
function cut(folder: Folder, parts: FoundFile[][]): void {
  const joined = folder.files.length > 0 || [...folder.folders.keys()].some(isTrackFolder)
  if (joined) parts.push(filesBelow(folder))
  else for (const below of folder.folders.values()) cut(below, parts)
}

function filesBelow({ files, folders }: Folder): FoundFile[] {
  return [...files, ...[...folders.values()].flatMap(filesBelow)]
}
