// Where a run starts: the folder that holds the ladder's configuration, or the folder that was named.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { asOnDisk } from './names.js'
import { isConfigName } from './walk.js'

/** Root folder of a run, and the part of it that the caller asked about. */
export interface Start {
  /** Absolute. */
  root: string
  /** POSIX path from the root of the file or folder asked about; `undefined` for all of it. */
  focus?: string
}

/** Absolute path of what a caller named: a path, relative to `cwd`, or a `file:` URL. */
export function toPath(source: string | URL, cwd: string): string {
  const given: unknown = source
  if (typeof given !== 'string' && !(given instanceof URL))
    throw new TypeError(
      `Unexpected ${given === null ? 'null' : typeof given} in the place of a path, expected a path or a \`file:\` URL`,
    )
  if (source instanceof URL || source.startsWith('file:')) return fileURLToPath(source)
  return resolve(cwd, source)
}

/** Finds where a run starts; `undefined` where nothing is at the path. */
export function findStart(path: string): Start | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (stats.isFile() && isConfigName(basename(path))) return { root: dirname(path) }
  const folder = stats.isDirectory() ? path : dirname(path)
  const configured = foldersUpToGit(folder).find((candidate) => configurationsIn(candidate).length > 0)
  const root = configured ?? folder
  const focus = asOnDisk(root, toPosix(relative(root, path)))
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

/** A path with slashes, on every system. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** The folder and those above it up to the root of its git repository; the folder alone where it is in none. */
export function foldersUpToGit(folder: string): string[] {
  const folders: string[] = []
  const { root } = parse(folder)
  for (let at = folder; ; at = dirname(at)) {
    folders.push(at)
    if (existsSync(join(at, '.git'))) return folders
    if (at === root) return [folder]
  }
}
