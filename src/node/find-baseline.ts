// Where the baseline of a run is. Reading it is another matter: most runs have none.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersUpToGit } from './paths.js'

/** Where a baseline stands, beside the configuration. */
export const baselineName = 'ladder.baseline.json'

/** The folder of the nearest baseline: the run's own, or one above it in the repository. */
export function findBaseline(root: string): string | undefined {
  return foldersUpToGit(root).find((folder) => existsSync(join(folder, baselineName)))
}
