// Where what is remembered between runs is kept, and the seal by which a run knows what it wrote itself.

import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { isInside } from './reach.js'
import { writeAtomic } from './write.js'

/** Hash of the sources, set when the program is built: what other code remembered is worth nothing. */
declare const RUNGS_BUILD: string | undefined

/** Names the code that runs; absent where it was not built, and then nothing is remembered. */
export const build = typeof RUNGS_BUILD === 'string' ? RUNGS_BUILD : undefined

/**
 * A file in the cache that belongs to a folder: in `node_modules/.cache/rungs`, or where there is no `node_modules`, in
 * the user's. None where a link leads from there to elsewhere: what came with a ladder decides nothing about other folders.
 */
export function cacheFile(root: string, name: string): string | undefined {
  for (let at = root; ; at = dirname(at)) {
    if (isThere(join(at, 'node_modules'))) {
      const file = join(at, 'node_modules', '.cache', 'rungs', name)
      return staysIn(at, file) ? file : undefined
    }
    if (existsSync(join(at, '.git')) || dirname(at) === at) break
  }
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'rungs', name)
}

/** What this very program wrote last, whole; nothing of a file that is broken, foreign or of another version. */
export function readSealed(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf('\n')
    const content = bytes.subarray(end + 1)
    return bytes.toString('latin1', 0, end) === seal(content) ? content : undefined
  } catch {
    return undefined
  }
}

/** Writes for the next run. A cache that cannot be written changes no result, only the time that the next run takes. */
export function writeSealed(file: string, content: Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeAtomic(file, Buffer.concat([Buffer.from(`${seal(content)}\n`), content]))
  } catch {
    return
  }
}

/** The first letters of a hash: enough to tell files apart. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('hex').slice(0, 16)
}

function seal(content: Uint8Array): string {
  return `${build ?? ''} ${shortHash(content)}`
}

/** Whether no link on the way leads out; the last parts of the way need not be there yet. */
function staysIn(root: string, file: string): boolean {
  let at = file
  while (!isThere(at)) at = dirname(at)
  return isInside(at, [realpathSync(root)])
}

/** Also a link that leads nowhere yet. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
