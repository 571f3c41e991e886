// A release of the ladder in a folder, made once, beside the folder.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Path of the release, made by the built command line where it is not there. */
export function releaseIn(folder: string): string {
  const release = resolve(folder, '../../output/release')
  if (existsSync(release)) return release
  // A release remembers ids beside the ladder, and the files of the bench stay as they are.
  const source = resolve(folder, '../../output/ladder')
  cpSync(folder, source, { recursive: true })
  const args = [resolve('dist/cli.cjs'), 'release', source, '--out', release]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status === 0) return release
  throw new Error(`Unexpected failure of \`rungs release\`, expected a release; it said:\n${stderr}`)
}
