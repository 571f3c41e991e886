// The one way in which a file is written: whole or not at all.

import { fchmodSync, fsyncSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { codeOf, diskReason } from './disk-reason.js'
import { withOpenFile } from './open-file.js'
import { isBelow } from './reach.js'

/** A file that could not be written, and why, in words for people. What was there is untouched. */
export class WriteError extends Error {
  override name = 'WriteError'

  constructor(
    /** Absolute path. */
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`)
  }
}

/**
 * Replaces a file's content, or makes the file. A reader, or a crash, sees the old content or the new, never a mixture:
 * the text goes to a temporary file in the same folder, to the disk, and takes the name in one step.
 * Permissions are kept. A symbolic link stays a link; what it leads to is written.
 *
 * @throws {WriteError} when the folder is not there or cannot be written; the old content is then untouched
 */
export function writeAtomic(file: string, content: string | Uint8Array): void {
  try {
    write(file, content)
  } catch (error) {
    throw new WriteError(file, unwrittenReason(error))
  }
}

/**
 * Writes a file of a run's folder, as `writeAtomic` does.
 *
 * @param root absolute path of the folder
 * @param path POSIX path in it
 * @throws {WriteError} also where a link leads the path out of the folder
 */
export function writeInside(root: string, path: string, content: string): void {
  const file = join(root, path)
  const [folder, target] = [realPath(root), realPath(file)]
  const real = target === file ? join(realPath(dirname(file)), basename(file)) : target
  if (!isBelow(real, folder))
    throw new WriteError(file, `it leads to \`${real}\`, which is outside of the ladder’s folder`)
  writeAtomic(file, content)
}

/** Why nothing was written, in words for people. */
export function unwrittenReason(error: unknown): string {
  return codeOf(error) === 'ENOENT' ? 'its folder is not there' : diskReason(error)
}

function write(file: string, content: string | Uint8Array): void {
  const target = realPath(file)
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  const mode = modeOf(target)
  try {
    const fill = (descriptor: number): void => {
      // The process's mask took bits off at opening.
      if (mode !== undefined) fchmodSync(descriptor, mode)
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      for (let written = 0; written < bytes.length;)
        written += writeSync(descriptor, bytes, written, bytes.length - written)
      fsyncSync(descriptor)
    }
    withOpenFile(temporary, 'wx', fill, mode)
    renameSync(temporary, target)
  } catch (error) {
    removeQuietly(temporary)
    throw error
  }
  syncFolder(dirname(target))
}

/** What is said is why the writing failed, not why the rest of it could not be removed. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // It is hidden, and the next run writes under another name.
  }
}

/** Waits until what was written to a file is on the disk. */
export function syncFile(file: string): void {
  withOpenFile(file, 'r+', fsyncSync)
}

/** Brings a rename to the disk, where the system can open folders. */
export function syncFolder(folder: string): void {
  try {
    withOpenFile(folder, 'r', fsyncSync)
  } catch {
    // Windows opens no folders; the rename itself is still whole.
  }
}

function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

function modeOf(file: string): number | undefined {
  try {
    return statSync(file).mode & 0o7777
  } catch {
    return undefined
  }
}
