// Runs the program in this process, as a person would type it, and gives all that it printed.
import { run } from '../../src/cli/run.js'

/** What a run printed, and its exit code. */
export interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs `rungs` with arguments in a folder, in a terminal of 100 columns without colours. */
export async function rungs(cwd: string, ...args: string[]): Promise<Ran> {
  const ran: Ran = { code: -1, stdout: '', stderr: '' }
  ran.code = await run(args, {
    cwd,
    out: (text) => {
      ran.stdout += typeof text === 'string' ? text : Buffer.from(text).toString()
    },
    err: (text) => {
      ran.stderr += text
    },
    color: false,
    width: 100,
  })
  return ran
}
