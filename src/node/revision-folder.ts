// A revision's ladder as a folder: the files that matter, in a temporary place with the names that they have.

import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { folderOf, isWithin } from '../model/path.js'
import { readBlobs, revisionFiles, type Revision } from './git.js'
import { isConfigName, kindOf, lockName } from './walk.js'

/** A folder that is only there to be read. */
export interface RevisionFolder {
  /** Absolute path of what was asked for. */
  path: string
  /** Removes all of it. */
  remove(): void
}

/**
 * Writes the files of a revision that can belong to a ladder to a temporary folder.
 *
 * @param under POSIX path in the repository of the ladder; empty for the root
 */
export function revisionFolder(revision: Revision, under: string): RevisionFolder {
  const made = mkdtempSync(join(tmpdir(), 'rungs-'))
  const root = join(made, basename(revision.repository))
  try {
    // The search for a configuration goes up to the root of the repository, and no further.
    mkdirSync(join(root, '.git'), { recursive: true })
    const all = revisionFiles(revision, '')
    const start = configuredFolder(
      all.map(({ path }) => path),
      under,
    )
    const wanted = all.filter(({ path }) => isWithin(path, start) && belongs(path))
    const contents = readBlobs(revision, wanted)
    wanted.forEach(({ path }, index) => {
      const file = join(root, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, contents[index] ?? '')
    })
    // Configuration modules import what the project has installed.
    const modules = join(revision.repository, 'node_modules')
    if (existsSync(modules)) symlinkSync(modules, join(root, 'node_modules'), 'junction')
    mkdirSync(join(root, under), { recursive: true })
  } catch (error) {
    rmSync(made, { recursive: true, force: true })
    throw error
  }
  return {
    path: join(root, under),
    remove: () => {
      rmSync(made, { recursive: true, force: true })
    },
  }
}

/** The folder of the ladder or the one above it that has a configuration. */
function configuredFolder(paths: readonly string[], under: string): string {
  const folders = new Set(paths.filter((path) => isConfigName(basename(path))).map(folderOf))
  for (let folder = under; ; folder = folderOf(folder)) {
    if (folders.has(folder)) return folder
    if (folder === '') return under
  }
}

function belongs(path: string): boolean {
  const names = path.split('/')
  const name = names.pop() ?? ''
  const hidden = names.some((folder) => folder.startsWith('.') || folder === 'node_modules')
  return (
    !hidden &&
    (kindOf(name) !== undefined || name.endsWith(lockName) || /\.(?:[cm]?js|[cm]?ts|csv)$/u.test(name))
  )
}
