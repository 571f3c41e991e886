// One side of a comparison: the ladders of a folder, a release, or a revision of git.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { registryOf, type Registry } from '../release/registry.js'
import { readVersion } from '../release/semver.js'
import { findRevision, forkOf, GitError, pathInRepository, repositoryOf, type Revision } from './git.js'
import { loadRelease } from './load-release.js'
import { loadWorkspace } from './load-workspace.js'
import { lockPath, readLock } from './lock.js'
import { reachOf, type Origin } from './reach.js'
import { revisionFolder } from './revision-folder.js'

/** A ladder as it was or is. */
export interface Version {
  ladder: Ladder
  /** Version of the content, where it is known. */
  version?: string
  /** Ids that this version knows. */
  registry: Registry
  /** The parsed source; absent for a release. */
  parsed?: ParsedLadder
}

/** All ladders of one side. */
export interface LoadedVersions {
  /** How the side is called: `v1.2.0`, `the work tree`. */
  name: string
  versions: Version[]
  /** The folder that paths in the ladders are relative to; absent for a release, which has no files but its own. */
  root?: string
  /** Pages beside the ladders, as a ladder without levels. */
  pages?: Ladder
  diagnostics: readonly Diagnostic[]
}

/** Loads what is at a path now: a release or the source of ladders. */
export async function loadPath(path: string, origin: Origin, name = path): Promise<LoadedVersions> {
  const release = loadRelease(resolve(origin.cwd, path))
  if (release) {
    const { ladder, index, diagnostics } = release
    if (!ladder) return { name, versions: [], diagnostics }
    const registry = index?.registry ?? registryOf(ladder)
    return {
      name,
      versions: [{ ladder, registry, ...defined({ version: index?.version }) }],
      diagnostics,
    }
  }
  const workspace = await loadWorkspace(path, { cwd: origin.cwd, ...reachOf(origin) })
  const versions = workspace.ladders.map((parsed): Version => {
    const { registry } = readLock(workspace.root, lockPath(parsed, workspace.ladders))
    const { version } = parsed.declaration
    return {
      ladder: parsed.ladder,
      registry: registry ?? registryOf(parsed.ladder),
      parsed,
      ...defined({ version }),
    }
  })
  const pages = workspace.pages?.ladder
  return {
    name,
    versions,
    root: workspace.root,
    ...defined({ pages }),
    diagnostics: workspace.diagnostics,
  }
}

/**
 * Loads what was at a path in a revision. The work tree is not touched.
 *
 * @throws {GitError} where the path is in no repository, or git knows no such revision
 */
export async function loadRevision(revision: string, path: string, origin: Origin): Promise<LoadedVersions> {
  const start = startOf(path, origin.cwd)
  return loadFound(revisionAt(revision, path, start), start, origin)
}

/**
 * Loads what was at a path where a revision was left for another: what came to the first of them since is no part of it.
 *
 * @throws {GitError} as `loadRevision`, and where the two have no commit in common
 */
export async function loadFork(
  revision: string,
  other: string,
  path: string,
  origin: Origin,
): Promise<LoadedVersions> {
  const start = startOf(path, origin.cwd)
  const fork = forkOf(revisionAt(revision, path, start), revisionAt(other, path, start))
  if (!fork)
    throw new GitError(
      `Unexpected revisions \`${revision}\` and \`${other}\` without a commit in common, expected one from which both came; a shallow clone may lack it: \`git fetch --unshallow\``,
    )
  return loadFound(fork, start, origin)
}

function startOf(path: string, cwd: string): string {
  const here = resolve(cwd, path)
  return existsSync(here) ? here : cwd
}

function revisionAt(revision: string, path: string, start: string): Revision {
  const repository = repositoryOf(start)
  if (repository === undefined)
    throw new GitError(
      `Unexpected revision \`${revision}\`, expected a folder or a release: \`${path}\` is in no git repository`,
    )
  const found = findRevision(repository, revision)
  if (found) return found
  throw new GitError(
    `Unexpected name \`${revision}\`, expected a path, or a branch, tag or commit; nothing here is called so`,
  )
}

async function loadFound(found: Revision, start: string, origin: Origin): Promise<LoadedVersions> {
  const folder = revisionFolder(found, pathInRepository(found.repository, start))
  try {
    const loaded = await loadPath(folder.path, origin, found.name)
    const tagged = readVersion(found.name)?.join('.')
    const versions = loaded.versions.map((version) =>
      version.version === undefined && tagged !== undefined ? { ...version, version: tagged } : version,
    )
    return { ...loaded, versions }
  } finally {
    folder.remove()
  }
}

/** Whether git knows a name at a path. */
export function isRevision(name: string, path: string, cwd: string): boolean {
  const repository = repositoryOf(startOf(path, cwd))
  return repository !== undefined && findRevision(repository, name) !== undefined
}
