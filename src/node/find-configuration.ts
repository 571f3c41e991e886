// Where a run starts: the folder that holds the ladder's configuration, or the folder that was named.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { asOnDisk } from './names.js'
import { foldersUpToGit, posixRelative } from './paths.js'
import { isConfigName } from './walk.js'

/** Root folder of a run, and the part of it that the caller asked about. */
export interface Start {
  /** Absolute. */
  root: string
  /** POSIX path from the root of the file or folder asked about; `undefined` for all of it. */
  focus?: string
}

/** Finds where a run starts; `undefined` where nothing is at the path. */
export function findStart(path: string): Start | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (stats.isFile() && isConfigName(basename(path))) return { root: dirname(path) }
  const folder = stats.isDirectory() ? path : dirname(path)
  const configured = foldersUpToGit(folder).find((candidate) => configurationsIn(candidate).length > 0)
  const root = configured ?? folder
  const focus = asOnDisk(root, posixRelative(root, path))
  return focus === '' ? { root } : { root, focus }
}

/** Names of the configurations in a folder, not below it. */
export function configurationsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => isConfigName(name) && !isRelease(join(folder, name)))
      .sort()
  } catch {
    return []
  }
}

/** Whether a path is the folder of a release, or a file in it. */
export function isInRelease(path: string): boolean {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  return isRelease(join(isFolder ? path : dirname(path), 'ladder.json'))
}

/** Whether a file is a released ladder and not a configuration. */
export function isRelease(file: string): boolean {
  return basename(file) === 'ladder.json' && releasedLadder(file) !== undefined
}

/** A `ladder.json` as text and as data, if it is a released ladder and not a configuration: only the model has a `schemaVersion`. */
export function releasedLadder(file: string): { text: string; data: object } | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && 'schemaVersion' in data ? { text, data } : undefined
  } catch {
    return undefined
  }
}
