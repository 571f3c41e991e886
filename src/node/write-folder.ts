// Writes a folder of files as one: who reads it sees the old folder or the new one.

import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { compareText } from '../model/order.js'
import { inFolder } from '../model/path.js'
import { alone, lockOf } from './folder-lock.js'
import { syncFile, syncFolder, unwrittenReason, WriteError } from './write.js'

/**
 * Replaces a folder by these files. They are written beside it first, and swapped in by renaming.
 *
 * @param folder where they go; it may hold an older release, or nothing
 * @param files POSIX path in the folder to content
 * @throws {WriteError} when the folder cannot be written; what was there is then still there
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const target = resolve(folder)
  try {
    mkdirSync(dirname(target), { recursive: true })
    alone(target, () => {
      replace(target, files)
    })
  } catch (error) {
    throw new WriteError(target, error instanceof WriteError ? error.reason : unwrittenReason(error))
  }
}

function replace(target: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  recover(target)
  const { fresh, old } = names(target)
  const made = `${fresh}.${randomUUID()}`
  try {
    fill(made, files)
    swap(target, made, old)
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    throw error
  }
  syncFolder(dirname(target))
  rmSync(old, { recursive: true, force: true })
}

/** Writes into a new folder that nobody looks into yet, and waits for the disk once all is written: that is faster. */
function fill(made: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const folders = new Set<string>()
  const enter = (folder: string): void => {
    if (folders.has(folder)) return
    if (folder !== made) enter(dirname(folder))
    mkdirSync(folder)
    folders.add(folder)
  }
  enter(made)
  for (const [path, content] of files) {
    const file = join(made, path)
    enter(dirname(file))
    writeFileSync(file, content)
  }
  for (const path of files.keys()) syncFile(join(made, path))
  for (const folder of folders) syncFolder(folder)
}

/** No system call exchanges two folders everywhere, so that there are two; `recoverFolder` mends a stop between them. */
function swap(target: string, made: string, old: string): void {
  if (existsSync(target)) renameSync(target, old)
  try {
    renameSync(made, target)
  } catch (error) {
    if (existsSync(old)) renameSync(old, target)
    throw error
  }
}

/**
 * Brings back what a run that was killed left behind: the old folder under its name, should it have been moved away,
 * and nothing half written. Whoever reads or writes the folder calls it first. Says whether there was anything to do.
 */
export function recoverFolder(folder: string): boolean {
  const target = resolve(folder)
  const { fresh, old } = names(target)
  const left = [fresh, old, lockOf(target)].map((path) => basename(path))
  // What another run is just doing looks the same as what one that was killed left behind.
  return siblings(target).some((name) => left.some((each) => name.startsWith(each)))
    ? alone(target, () => recover(target))
    : false
}

function recover(target: string): boolean {
  const { fresh, old } = names(target)
  const moved = existsSync(old)
  if (moved) {
    if (existsSync(target)) rmSync(old, { recursive: true, force: true })
    else renameSync(old, target)
  }
  const halves = siblings(target).filter((name) => name.startsWith(`${basename(fresh)}.`))
  for (const name of halves) rmSync(join(dirname(target), name), { recursive: true, force: true })
  return moved || halves.length > 0
}

function names(target: string): { fresh: string; old: string } {
  const hidden = join(dirname(target), `.${basename(target)}`)
  return { fresh: `${hidden}.rungs-new`, old: `${hidden}.rungs-old` }
}

function siblings(target: string): string[] {
  try {
    return readdirSync(dirname(target))
  } catch {
    return []
  }
}

/**
 * A file in a folder, or in its place, that no earlier run wrote: its POSIX path in the folder. `undefined` where there is
 * none, as in a folder that is absent or empty. A link is always one: what it leads to is somebody else's.
 */
export function strangerIn(folder: string, isOwn: (path: string) => boolean): string | undefined {
  const stats = lstatSync(folder, { throwIfNoEntry: false })
  if (!stats) return undefined
  if (!stats.isDirectory()) return basename(folder)
  const folders = ['']
  for (let at = folders.shift(); at !== undefined; at = folders.shift()) {
    const entries = readdirSync(join(folder, at), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const path = inFolder(at, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (!entry.isFile() || !isOwn(path)) return path
    }
  }
  return undefined
}
