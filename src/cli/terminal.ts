// Where a command prints, and what it may know of the world around it.

import { messageOf } from '../model/message-of.js'
import { appendFileSync } from 'node:fs'
import type { Origin } from '../node/reach.js'

/** What a command is given besides its arguments. */
export interface Terminal extends Origin {
  /** Writes to standard output, as it is; bytes are UTF-8. */
  out(text: string | Uint8Array): void
  /** Writes to standard error, as it is. */
  err(text: string): void
  color: boolean
  /** Columns. */
  width: number
  /** Adds Markdown to the page of the job, where the program runs in one that has a page. */
  summary?(markdown: string): void
}

/** What keeps a command from its work and the user can mend: in the arguments, around the program, or in the ladder. */
export class UsageError extends Error {
  override name = 'UsageError'

  constructor(
    message: string,
    /** Exit code: 1 where something is wrong with the ladder or a release. */
    readonly code: 1 | 2 = 2,
  ) {
    super(message)
  }
}

/** The terminal of this process. Colours follow NO_COLOR, FORCE_COLOR and whether somebody looks. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process
  const forced = env['FORCE_COLOR']
  const color =
    (env['NO_COLOR'] ?? '') !== ''
      ? false
      : forced !== undefined && forced !== ''
        ? forced !== '0' && forced !== 'false'
        : stdout.isTTY && env['TERM'] !== 'dumb'
  return {
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color,
    width: stdout.isTTY ? stdout.columns : 100,
    ...jobSummary(env['GITHUB_STEP_SUMMARY']),
  }
}

function jobSummary(file: string | undefined): Pick<Terminal, 'summary'> {
  if (file === undefined || file === '') return {}
  return {
    summary: (markdown) => {
      try {
        appendFileSync(file, markdown)
      } catch (error) {
        // The findings are in the log as well: a summary that cannot be written changes no result.
        const reason = messageOf(error)
        process.stderr.write(
          `rungs: Unexpected failure to write the job summary (${reason}), expected a file that can be written; the findings are in the log as well\n`,
        )
      }
    },
  }
}

/** Resolves when somebody ends the process, with Ctrl+C or from outside. */
export function untilStopped(): Promise<unknown> {
  return new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
}

const codes = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' }

/** Styles a text where colours are on. */
export function styled(terminal: Pick<Terminal, 'color'>, style: keyof typeof codes, text: string): string {
  return terminal.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text
}
