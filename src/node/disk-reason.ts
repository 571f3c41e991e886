// Why the file system refuses, in a few words for people: whoever reads or writes says the same.

import { messageOf } from '../model/message-of.js'

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
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
  return reasons[codeOf(error)] ?? messageOf(error)
}

/** Whether the file system refused, rather than a bug or somebody else. */
export function isRefusal(error: unknown): boolean {
  return Object.hasOwn(reasons, codeOf(error))
}

/** The code by which Node tells its errors apart, `ENOENT`; empty for what has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
