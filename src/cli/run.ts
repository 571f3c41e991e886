// From arguments to an exit code: finds the command, and answers what is no command.

import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { quoted } from '../model/listed.js'
import { didYouMean } from '../model/nearest.js'
import type { AnyCommand } from './command.js'
import { UsageError, type Terminal } from './terminal.js'
import { version } from './version.js'

interface Entry {
  text: string
  /** Loaded when it runs: the start of one command does not wait for the code of all. */
  load(): Promise<AnyCommand>
}

const commands: Record<string, Entry> = {
  lint: {
    text: 'Check the levels of a ladder against each other and against `ladder.yml`.',
    load: async () => (await import('./lint.js')).lint,
  },
  fix: {
    text: 'Mend what has one right answer; the same as `rungs lint --fix`.',
    load: async () => (await import('./fix.js')).fix,
  },
  init: {
    text: 'Look at a folder, say what ladders are in it, and write their `ladder.yml`.',
    load: async () => (await import('./init.js')).init,
  },
  new: {
    text: 'Begin a new level: its document, and the links of its neighbours.',
    load: async () => (await import('./new.js')).newLevel,
  },
  show: {
    text: 'Show the levels, the competencies and a matrix of both, or one level.',
    load: async () => (await import('./show.js')).show,
  },
  diff: {
    text: 'Say what changed between two versions, and for whom.',
    load: async () => (await import('./diff.js')).diff,
  },
  release: {
    text: 'Write the ladder as JSON, for other software to import.',
    load: async () => (await import('./release.js')).release,
  },
  export: {
    text: 'Write the ladder for a spreadsheet, an HR system or a search engine.',
    load: async () => (await import('./export.js')).exportLadder,
  },
  site: {
    text: 'Write the ladder as a site, for the people who live by it.',
    load: async () => (await import('./site.js')).site,
  },
  explain: {
    text: 'Say what a rule is for, with examples.',
    load: async () => (await import('./explain.js')).explain,
  },
}

/** Runs the program. Resolves to the exit code; never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    if (isUsageError(error)) {
      terminal.err(`rungs: ${error.message}\n`)
      return error.code
    }
    const unwritten =
      unwrittenOf(error, terminal) ?? (await import('../node/disk-error.js')).diskProblem(error, terminal.cwd)
    if (unwritten !== undefined) {
      terminal.err(`rungs: ${unwritten}\n`)
      return 2
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err(
      `rungs: Unexpected crash, expected a result. Please report it at https://github.com/rungs-dev/rungs/issues with these lines:\n${reason}\n`,
    )
    return 3
  }
}

/** Known by its name: commands are built apart from this file, and each build has a class of its own. */
function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError'
}

/** Known by its name: its module is loaded by commands that write, and by no others. */
function unwrittenOf(error: unknown, { cwd }: Terminal): string | undefined {
  if (!(error instanceof Error) || error.name !== 'WriteError' || !('file' in error && 'reason' in error))
    return undefined
  const shown = relative(cwd, String(error.file))
  return `Unexpected failure to write \`${shown}\` (${String(error.reason)}), expected a folder that exists and may be written; what was there is unchanged`
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [first, ...rest] = args
  if (first === '--version' || first === '-v') {
    terminal.out(`${version()}\n`)
    return 0
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    const { programHelp } = await import('./help.js')
    terminal.out(
      programHelp(
        Object.entries(commands).map(([name, { text }]) => [name, text] as const),
        terminal,
      ),
    )
    return 0
  }
  if (first === 'help') return start(rest[0] ?? '', ['--help'], terminal)
  if (first !== undefined && Object.hasOwn(commands, first)) return start(first, rest, terminal)
  if (first === undefined || first.startsWith('-') || isPath(first, terminal))
    return start('lint', args, terminal)
  throw unknownCommand(first)
}

async function start(name: string, args: readonly string[], terminal: Terminal): Promise<number> {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!entry) throw unknownCommand(name)
  const command = await entry.load()
  const flags = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)
  if (flags.includes('--help') || flags.includes('-h')) {
    const { commandHelp } = await import('./help.js')
    terminal.out(commandHelp(command, terminal))
    return 0
  }
  return command.start([...args], terminal)
}

function isPath(word: string, { cwd }: Terminal): boolean {
  return /[/\\.]/u.test(word) || existsSync(resolve(cwd, word))
}

function unknownCommand(name: string): UsageError {
  const names = Object.keys(commands)
  const hint = didYouMean(name, names) || `; there are ${quoted(names).join(', ')}`
  return new UsageError(`Unexpected command \`${name}\`, expected a command or a path${hint}`)
}
