// A path to the files that a run is about: where it starts, and what is there. Nothing is read.

import { join } from 'node:path'
import { findStart, isInRelease, isRelease, type Start } from './find-configuration.js'
import { toPath } from './paths.js'
import { realFolders } from './reach.js'
import { walk, type Walk } from './walk.js'

/** Where a run starts, and the files that it found there. */
export interface FoundWorkspace extends Start, Walk {}

/**
 * Finds the files of a run; `undefined` where nothing is at the path, or a release.
 *
 * @param allow folders outside that links may lead to
 */
export function findFiles(
  source: string | URL,
  cwd: string,
  allow: readonly string[] = [],
): FoundWorkspace | undefined {
  const path = toPath(source, cwd)
  const start = isInRelease(path) ? undefined : findStart(path)
  if (!start) return undefined
  const { root } = start
  return {
    ...start,
    ...walk(root, (file) => isRelease(join(root, file)), realFolders(allow, cwd)),
  }
}
