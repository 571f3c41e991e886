// Writes a folder of files as one: who reads it sees the old folder or the new one.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { syncFolder, writeAtomic } from './write.js'

/**
 * Replaces a folder by these files. They are written beside it first, and swapped in by renaming.
 *
 * @param folder where they go; it may hold an older release, or nothing
 * @param files POSIX path in the folder to content
 * @throws when the folder cannot be written; what was there is then still there
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(folder)
  mkdirSync(dirname(target), { recursive: true })
  const stamp = randomUUID()
  const fresh = join(dirname(target), `.${basename(target)}.${stamp}.new`)
  const old = join(dirname(target), `.${basename(target)}.${stamp}.old`)
  try {
    for (const [path, content] of files) {
      const file = join(fresh, path)
      mkdirSync(dirname(file), { recursive: true })
      writeAtomic(file, content)
    }
    if (existsSync(target)) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (error) {
      if (existsSync(old)) renameSync(old, target)
      throw error
    }
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  syncFolder(dirname(target))
  rmSync(old, { recursive: true, force: true })
}

/** Names in a folder that this release would not write; empty where the folder is absent or empty. */
export function strangersIn(folder: string, own: ReadonlySet<string>): string[] {
  if (!existsSync(folder)) return []
  if (!statSync(folder).isDirectory()) return [basename(folder)]
  return readdirSync(folder).filter((name) => !own.has(name))
}
