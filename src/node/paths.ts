// Paths of the disk: as people name them, as they are shown, and the folders above them.

import { existsSync } from 'node:fs'
import { dirname, join, parse, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** A path with slashes, on every system. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

/** The POSIX path that leads from a folder to a path; empty where they are the same. */
export function posixRelative(folder: string, path: string): string {
  return toPosix(relative(folder, path))
}

/** A path as the person in the folder `cwd` sees it. */
export function displayPath(path: string, cwd: string): string {
  return posixRelative(cwd, path) || '.'
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
