// Reads the files of a git revision without touching the work tree. Needs the program `git`, and nothing else.

import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { codeOf } from './disk-reason.js'
import { posixRelative } from './paths.js'

/** Something that git could not do, in words for the person who asked. */
export class GitError extends Error {
  override name = 'GitError'
}

/** A revision of a repository that exists. */
export interface Revision {
  /** Absolute path of the work tree. */
  repository: string
  /** Full id of the commit. */
  commit: string
  /** As it was named. */
  name: string
}

/** A file of a revision; `path` is POSIX and relative to the repository. */
export interface RevisionFile {
  path: string
  /** What names the content: the id of the blob. */
  blob: string
}

/** The repository that a folder is in; `undefined` where it is in none. */
export function repositoryOf(folder: string): string | undefined {
  const found = git(folder, ['rev-parse', '--show-toplevel'])
  return found.status === 0 ? found.text.replace(/\r?\n$/u, '') : undefined
}

/** POSIX path of a folder or file from the root of its repository; empty for the root itself. */
export function pathInRepository(repository: string, path: string): string {
  return posixRelative(realpathSync(repository), realpathSync(path))
}

/** The commit that a branch, a tag or any other name of git means; `undefined` where there is none. */
export function findRevision(repository: string, name: string): Revision | undefined {
  if (name === '' || name.startsWith('-')) return undefined
  const found = git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return found.status === 0 ? { repository, commit: found.text.trim(), name } : undefined
}

/** The last commit that two revisions have in common; `undefined` where this clone knows of none. */
export function forkOf(a: Revision, b: Revision): Revision | undefined {
  const found = git(a.repository, ['merge-base', a.commit, b.commit])
  return found.status === 0 ? { ...a, commit: found.text.trim() } : undefined
}

/** Regular files below a path; links and submodules are passed by. */
export function revisionFiles({ repository, commit, name }: Revision, under: string): RevisionFile[] {
  const found = git(repository, ['ls-tree', '-r', '-z', commit, ...(under === '' ? [] : ['--', under])])
  if (found.status !== 0)
    throw new GitError(
      `Unexpected answer of git about \`${name}\` (${found.error}), expected its files; \`git fsck\` says what the repository lacks`,
    )
  return found.text.split('\0').flatMap((line) => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/su.exec(line) ?? []
    return mode.startsWith('100') ? [{ path, blob }] : []
  })
}

/** The content of files, in the order in which they are given. */
export function readBlobs({ repository, name }: Revision, files: readonly RevisionFile[]): Buffer[] {
  const input = files.map(({ blob }) => `${blob}\n`).join('')
  const { status, stdout } = run(repository, ['cat-file', '--batch'], input)
  const contents: Buffer[] = []
  let offset = 0
  while (status === 0 && contents.length < files.length) {
    const end = stdout.indexOf(10, offset)
    const size = Number(/ blob (\d+)$/u.exec(stdout.toString('utf8', offset, end))?.[1] ?? NaN)
    if (end === -1 || Number.isNaN(size)) break
    contents.push(stdout.subarray(end + 1, end + 1 + size))
    offset = end + size + 2
  }
  if (contents.length < files.length)
    throw new GitError(
      `Unexpected end of the files of \`${name}\`, expected ${files.length}; a shallow clone may lack them: \`git fetch --unshallow\``,
    )
  return contents
}

function git(folder: string, args: string[]): { status: number; text: string; error: string } {
  const { status, stdout, stderr } = run(folder, args)
  return { status, text: stdout.toString('utf8'), error: stderr.toString('utf8').trim() }
}

function run(
  folder: string,
  args: string[],
  input?: string,
): { status: number; stdout: Buffer; stderr: Buffer } {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    input: input ?? '',
    maxBuffer: 1024 * 1024 * 1024,
    // Answers in English whatever the user's language, and no question to a terminal; a hook may have set GIT_DIR.
    env: {
      ...withoutGitFolder(),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
  })
  if (codeOf(error) === 'ENOENT')
    throw new GitError(
      'Unexpected absence of the program `git`, expected it on the path; install git, or compare folders',
    )
  return { status: status ?? 1, stdout, stderr }
}

function withoutGitFolder(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env
  return env
}
