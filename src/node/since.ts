// Findings that a change brought: those of now that were not there at a revision.

import { relative } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import { pathFrom } from '../model/path.js'
import { baselineOf, holdBaseline } from '../lint/baseline.js'
import { findRevision, GitError, pathInRepository, repositoryOf } from './git.js'
import { lintWorkspace, type RuleChoice } from './lint-workspace.js'
import { loadWorkspace, type WorkspaceLoadOptions } from './load-workspace.js'
import type { Reach } from './reach.js'
import { revisionFolder } from './revision-folder.js'

/**
 * What takes out of findings those that stood at a revision already, wherever their lines have moved since.
 *
 * @throws GitError when there is no repository, or no such revision in it
 */
export async function broughtSince(
  name: string,
  root: string,
  choice: RuleChoice,
  how: Pick<WorkspaceLoadOptions, keyof Reach | 'parser'> = {},
): Promise<(diagnostics: readonly Diagnostic[]) => Diagnostic[]> {
  const repository = repositoryOf(root)
  if (repository === undefined)
    throw new GitError(
      `Unexpected folder outside of git, expected a repository that has \`${name}\`; run it inside of one, or leave \`--since\` out`,
    )
  // What a workflow pastes together, `origin/${{ github.base_ref }}`, is this outside of pull requests.
  if (name === '' || name.endsWith('/'))
    throw new GitError(
      `Unexpected end of the revision \`${name}\`, expected the name of a branch, tag or commit; leave \`--since\` out where there is none, as for a push`,
    )
  const revision = findRevision(repository, name)
  if (!revision)
    throw new GitError(
      `Unexpected revision \`${name}\`, expected a branch, tag or commit of the repository; in a shallow clone, fetch it first`,
    )
  const folder = revisionFolder(revision, pathInRepository(repository, root))
  try {
    const before = await loadWorkspace(folder.path, how)
    // A ladder that began with a configuration has other paths before it: those are compared from the same root.
    const moved = relative(before.root, folder.path)
    const known = lintWorkspace(before, choice).map((diagnostic) => ({
      ...diagnostic,
      place: { ...diagnostic.place, path: pathFrom(moved, diagnostic.place.path) },
    }))
    const stood = baselineOf(known)
    return (diagnostics) => holdBaseline(diagnostics, stood).diagnostics
  } finally {
    folder.remove()
  }
}
