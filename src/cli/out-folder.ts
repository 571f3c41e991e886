// Where a command writes, and what it must not write over.

import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { displayPath } from '../node/paths.js'
import { isInside, realFolders } from '../node/reach.js'
import { recoverFolder, strangerIn } from '../node/write-folder.js'
import { isConfigName } from '../node/walk.js'
import { UsageError, type Terminal } from './terminal.js'

/** What a folder may hold before it is written again. */
export interface OwnFiles {
  /** Tells the files (POSIX paths) that an earlier run wrote into a folder; none where nothing proves that one did. */
  ownIn: (folder: string) => (path: string) => boolean
  /** What is said where another file is in the folder; the folder as the person sees it. */
  refusal: (stranger: string, folder: string) => string
}

/**
 * Absolute path of the folder that `--out` names, as the last run left it, or one before it where that was stopped midway.
 * Throws a `UsageError` where it holds anything else, or one of the files that it is made of (absolute paths).
 */
export function outFolder(
  out: string,
  { ownIn, refusal }: OwnFiles,
  sources: readonly string[],
  { cwd }: Terminal,
): string {
  const folder = resolve(cwd, out)
  recoverFolder(folder)
  refuseSources('--out', out, sources, cwd)
  const stranger = strangerIn(folder, ownIn(folder))
  if (stranger === undefined) return folder
  throw new UsageError(refusal(stranger, displayPath(folder, cwd)))
}

/**
 * Refuses the place that a flag names where it is, or holds, one of the files that a ladder is read from (absolute paths), or
 * is a configuration.
 */
export function refuseSources(flag: string, out: string, sources: readonly string[], cwd: string): void {
  const target = realFolders([out], cwd)
  const held =
    sources.find((file) => isInside(file, target)) ?? target.find((file) => isConfigName(basename(file)))
  if (held !== undefined)
    throw new UsageError(
      `Unexpected \`${flag} ${out}\`, expected a place without the ladder itself: \`${displayPath(held, cwd)}\` would be gone; name another`,
    )
}

/** The text of a file in a folder; empty where there is none that can be read. */
export function textIn(folder: string, path: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch {
    return ''
  }
}
