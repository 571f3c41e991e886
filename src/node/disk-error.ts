// What the disk refuses, in words: no bug of anybody's, and something that the person at the terminal can mend.

import { basename, dirname, join } from 'node:path'
import { diskReason, isRefusal } from './disk-reason.js'
import { displayPath } from './paths.js'

/** The message for what the disk refused; `undefined` for any other error. */
export function diskProblem(error: unknown, cwd: string): string | undefined {
  if (!isRefusal(error) || !(error instanceof Error) || !('path' in error)) return undefined
  const shown = displayPath(meant(String(error.path)), cwd)
  return `Unexpected failure at \`${shown}\` (${diskReason(error)}), expected a place that can be read and written; check its permissions, or name another`
}

/** What was to be written, where the temporary file beside it failed. */
function meant(path: string): string {
  const [, name] = /^\.(.+)\.[0-9a-f-]{36}\.tmp$/u.exec(basename(path)) ?? []
  return name === undefined ? path : join(dirname(path), name)
}
