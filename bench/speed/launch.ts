// Runs a program once, whole, and says what it took. Bash's `time` gives wall and processor time of the program and its
// children, to the millisecond; GNU time, outside of it and so outside of what is timed, gives the peak of memory.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from './folders.js'

/** A program to run. */
export interface Command {
  args: readonly string[]
  folder: string
  /** Exit codes with which it has done its work: most linters end with 1 where they found something. */
  exits: readonly number[]
  env?: Readonly<Record<string, string>>
}

/** What one run took: milliseconds, and MB at the peak of its largest process where GNU time is there to ask. */
export interface Sample {
  wall: number
  cpu: number
  memory?: number
}

const gnuTime = '/usr/bin/time'
const script = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" >/dev/null 2>"$BENCH_STDERR"; } 2>"$BENCH_TIMES"'

/** Whether peaks of memory can be told here. */
export const tellsMemory =
  existsSync(gnuTime) && spawnSync(gnuTime, ['--version'], { encoding: 'utf8' }).stdout.includes('GNU')

/** Runs a command to its end. Throws where it did not do its work: a crash is soon, and no measurement. */
export function launch(command: Command): Sample {
  mkdirSync(folders.output, { recursive: true })
  const [times, stderr, peak] = ['times', 'stderr', 'peak'].map((name) => join(folders.output, name))
  const timed = ['bash', '-c', script, 'bash', ...command.args]
  const [program = '', ...args] = tellsMemory ? [gnuTime, '-f', '%M', '-o', peak ?? '', ...timed] : timed
  const { status, error } = spawnSync(program, args, {
    cwd: command.folder,
    env: { ...plainEnvironment(), ...command.env, BENCH_TIMES: times, BENCH_STDERR: stderr },
    stdio: 'ignore',
  })
  if (error) throw new Error(`Unexpected failure to start ${program} (${error.message}), expected it to run`)
  if (status === null || !command.exits.includes(status)) {
    const said = readFileSync(stderr ?? '', 'utf8').slice(0, 2000)
    throw new Error(
      `Unexpected exit code ${String(status)} of \`${command.args.join(' ')}\`, expected ${command.exits.join(' or ')}; it said:\n${said}`,
    )
  }
  const [wall = NaN, user = NaN, system = NaN] = readFileSync(times ?? '', 'utf8')
    .trim()
    .split(' ')
    .map((seconds) => Math.round(Number(seconds) * 1000))
  const memory = tellsMemory
    ? Number(
        readFileSync(peak ?? '', 'utf8')
          .trim()
          .split('\n')
          .at(-1),
      ) / 1024
    : undefined
  return { wall, cpu: user + system, ...(memory === undefined ? {} : { memory: Number(memory.toFixed(1)) }) }
}

/** The environment without what changes the start of Node, or makes a pipe look like a terminal. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const {
    NODE_EXTRA_CA_CERTS: _certificates,
    NODE_OPTIONS: _options,
    FORCE_COLOR: _color,
    ...rest
  } = process.env
  return rest
}
