// What the disk refuses, in words: no bug of anybody's, and something that the person at the terminal can mend.

import { basename, dirname, join, relative } from 'node:path'
import { toPosix } from './find-configuration.js'

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no space is left to you',
  ENOENT: 'nothing is there',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file stands in the way',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'the folder is not empty',
  EBUSY: 'another program holds it',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'a link leads to itself',
  EIO: 'the disk reports an error',
}

/** Why a call of the file system failed, in a few words; its own where there are none. */
export function diskReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

/** The message for what the disk refused; `undefined` for any other error. */
export function diskProblem(error: unknown, cwd: string): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined
  if (!Object.hasOwn(reasons, String(error.code))) return undefined
  const shown = toPosix(relative(cwd, meant(String(error.path)))) || '.'
  return `Unexpected failure at \`${shown}\` (${diskReason(error)}), expected a place that can be read and written; check its permissions, or name another`
}

/** What was to be written, where the temporary file beside it failed. */
function meant(path: string): string {
  const [, name] = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/u.exec(basename(path)) ?? []
  return name === undefined ? path : join(dirname(path), name)
}
