// How far a run may reach: into its own folder, into folders that a person allowed, and into code where that is wanted.

import { defined } from '../model/defined.js'
import { realpathSync } from 'node:fs'
import { resolve, sep } from 'node:path'

/** What a run may do besides reading the files of its folder. */
export interface Reach {
  /** Folders outside of the ladder's own that links and the `release` of a configuration may lead to. */
  allow?: readonly string[]
  /** `false` refuses configurations that are modules, because they run code. Default: `true`. */
  configCode?: boolean
}

/** What a reader needs besides a path: where relative paths begin, and how far it may reach. */
export interface Origin extends Reach {
  cwd: string
}

/** Only what is said of the reach, for passing it on. */
export function reachOf({ allow, configCode }: Reach): Reach {
  return defined({ allow, configCode })
}

/** Real paths of folders; those that are not there allow nothing. */
export function realFolders(folders: readonly string[], cwd: string): string[] {
  return folders.flatMap((folder) => realPathOf(resolve(cwd, folder)) ?? [])
}

/** Whether a path, after every link, is one of the folders or in one. Nothing that is not there is. */
export function isInside(path: string, folders: readonly string[]): boolean {
  const real = realPathOf(path)
  return real !== undefined && folders.some((folder) => isBelow(real, folder))
}

/** Whether a real path is a real folder or in it. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
