// What the last run of a folder told. A run of thousands of findings takes longer to recall and to draw than to find
// unchanged: while files, settings and all that was looked at are what they were, the same is told again.

import { cacheFile, readSealed, shortHash, writeSealed } from './cache-file.js'
import { isUnchanged, type Seen } from './looked-at.js'

/** What a run told. */
export interface ToldRun {
  /** What it printed, in UTF-8. */
  text: Uint8Array
  /** Its exit code. */
  code: number
}

/** The last run of a folder, as far as it holds for this one. */
export interface LastRun {
  recall(): ToldRun | undefined
  /** Keeps what this run tells for the next, and all that it looked at beside its files. */
  keep(told: ToldRun, seen: Seen): void
}

/**
 * Opens the last run of a folder.
 *
 * @param basis all that a run tells depends on beside what it looks at: hashes of files, settings, how it is drawn. Plain data
 */
export function openLastRun(root: string, basis: unknown): LastRun | undefined {
  const file = cacheFile(root, `run-${shortHash(root)}.txt`)
  if (file === undefined) return undefined
  const name = shortHash(JSON.stringify(basis))
  return {
    recall: () => {
      const last = readSealed(file)
      if (last?.toString('latin1', 0, name.length) !== name) return undefined
      const end = last.indexOf('\n')
      const { code, seen } = JSON.parse(last.toString('utf8', name.length, end)) as {
        code: number
        seen: Seen
      }
      return isUnchanged(seen, root) ? { text: last.subarray(end + 1), code } : undefined
    },
    keep: ({ text, code }, seen) => {
      writeSealed(file, Buffer.concat([Buffer.from(`${name}${JSON.stringify({ code, seen })}\n`), text]))
    },
  }
}
