// The folder that a command writes whole, and what it must not write over.

import { resolve } from 'node:path'
import { displayPath } from '../node/paths.js'
import { recoverFolder, strangersIn } from '../node/write-folder.js'
import { UsageError, type Terminal } from './terminal.js'

/** What a folder may hold before it is written again. */
export interface OwnFiles {
  /** Names of its files and folders. */
  names: RegExp
  /** What is said where a file of another name is in the folder; the folder as the person sees it. */
  refusal: (stranger: string, folder: string) => string
}

/**
 * Absolute path of the folder that `--out` names, as the last run left it, or one before it where that was stopped midway.
 * Throws a `UsageError` where it holds anything else.
 */
export function outFolder(out: string, { names, refusal }: OwnFiles, { cwd }: Terminal): string {
  const folder = resolve(cwd, out)
  recoverFolder(folder)
  const [stranger] = strangersIn(folder, names)
  if (stranger === undefined) return folder
  throw new UsageError(refusal(stranger, displayPath(folder, cwd)))
}
