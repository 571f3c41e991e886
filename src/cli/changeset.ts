// A changeset file for the changes of a ladder: https://github.com/changesets/changesets.

import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { textHash } from '../model/text.js'
import type { Bump } from '../diff/bump.js'
import { nameOf } from '../node/last-release.js'
import { writeAtomic } from '../node/write.js'
import { UsageError } from './terminal.js'

/** Where a changeset goes and what it is about. */
interface Target {
  folder: string
  packageName: string
}

/** Writes a changeset; returns its path. The same notes give the same file. */
export function writeChangeset(cwd: string, named: string | undefined, bump: Bump, notes: string): string {
  const { folder, packageName } = findTarget(cwd, named)
  const text = `---\n${JSON.stringify(packageName)}: ${bump}\n---\n\n${notes}`
  const file = join(folder, `ladder-${textHash(text)}.md`)
  writeAtomic(file, text)
  return file
}

function findTarget(cwd: string, named: string | undefined): Target {
  let packageName = named
  for (let at = resolve(cwd); ; at = dirname(at)) {
    packageName ??= nameOf(join(at, 'package.json'))
    const folder = join(at, '.changeset')
    if (existsSync(folder)) {
      if (packageName !== undefined) return { folder, packageName }
      throw new UsageError(
        'Unexpected changeset without a package, expected the name of the one that carries the ladder; give it with `--package`',
      )
    }
    if (at === dirname(at)) break
  }
  throw new UsageError(
    'Unexpected absence of a folder `.changeset`, expected one here or above; make it with `npx @changesets/cli init`',
  )
}
