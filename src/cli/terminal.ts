// Where a command prints, and what it may know of the world around it.

/** What a command is given besides its arguments. */
export interface Terminal {
  cwd: string
  /** Writes to standard output, as it is. */
  out(text: string): void
  /** Writes to standard error, as it is. */
  err(text: string): void
  color: boolean
  /** Columns. */
  width: number
}

/** Something in the arguments or around the program that the user can mend; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
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
  }
}

const codes = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36' }

/** Styles a text where colours are on. */
export function styled(terminal: Pick<Terminal, 'color'>, style: keyof typeof codes, text: string): string {
  return terminal.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text
}
