// What a command is, and how its arguments are read. Words of the help stand with the flags that they explain.

import { parseArgs } from 'node:util'
import { defined } from '../model/defined.js'
import { didYouMean } from '../model/nearest.js'
import { UsageError, type Terminal } from './terminal.js'

/** A flag. `value` is how the help names what follows it; without it, the flag is a switch. */
export interface Flag {
  text: string
  short?: string
  value?: string
  multiple?: boolean
}

type Flags = Record<string, Flag>

/** The values of flags once they are read; a flag that was not given has none. */
export type FlagValues<F extends Flags> = {
  [K in keyof F]?: F[K] extends { value: string }
    ? F[K] extends { multiple: true }
      ? string[]
      : string
    : boolean
}

/** A command of the program. */
export interface Command<F extends Flags = Flags> {
  /** After `rungs`: `lint [path]`. */
  usage: string
  /** What it does and what comes out, in a paragraph or two. */
  text: string
  positionals: number
  flags: F
  examples: readonly (readonly [command: string, text: string])[]
  run: (input: { positionals: string[]; flags: FlagValues<F> }, terminal: Terminal) => Promise<number>
}

/** A command whose flags are no longer of interest. */
export interface AnyCommand extends Omit<Command, 'run'> {
  /** Reads arguments and runs. Resolves to the exit code. */
  start: (args: string[], terminal: Terminal) => Promise<number>
}

/** Flags that every command has. */
export const commonFlags = {
  'no-color': { text: 'Print without colours. NO_COLOR does the same.' },
  allow: {
    value: 'folder',
    multiple: true,
    text: 'Follow links that lead out of the ladder’s folder into this one. Can be given several times.',
  },
  'no-config-code': {
    text: 'Refuse configurations that are modules: they run code. For folders that you do not trust.',
  },
  help: { short: 'h', text: 'Show this help.' },
} satisfies Flags

/** Defines a command; the types of its flags' values are inferred. */
export function defineCommand<const F extends Flags>(command: Command<F>): AnyCommand {
  const { run, ...description } = command
  return {
    ...description,
    async start(args, terminal) {
      const { positionals, values } = readArguments(args, { ...command.flags, ...commonFlags }, command)
      const { allow } = values
      const plain: Terminal = {
        ...terminal,
        ...(values['no-color'] === true ? { color: false } : {}),
        ...(values['no-config-code'] === true ? { configCode: false } : {}),
        ...(Array.isArray(allow) ? { allow } : {}),
      }
      // `readArguments` gave every flag the kind of value that it declares.
      return run({ positionals, flags: values as FlagValues<F> }, plain)
    },
  }
}

type Value = string | boolean | string[]

function readArguments(
  args: string[],
  flags: Flags,
  { usage, positionals: most }: Pick<Command, 'usage' | 'positionals'>,
): { positionals: string[]; values: Record<string, Value> } {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value, short, multiple = false }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple,
        ...defined({ short }),
      },
    ]),
  )
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true, allowPositionals: true })
  const positionals: string[] = []
  const values: Record<string, Value> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (!flag) {
      const known = Object.keys(flags).map((name) => `--${name}`)
      const hint = token.rawName.startsWith('--') ? didYouMean(token.rawName, known) : ''
      throw new UsageError(
        `Unexpected flag \`${token.rawName}\`, expected a flag of \`rungs ${usage}\`${hint || '; `--help` lists them'}`,
      )
    }
    if (flag.value === undefined) {
      if (token.value !== undefined)
        throw new UsageError(`Unexpected value for \`${token.rawName}\`, expected the flag alone`)
      values[token.name] = true
    } else if (token.value === undefined || (!token.inlineValue && /^--?[a-z]/u.test(token.value))) {
      throw new UsageError(`Unexpected end after \`${token.rawName}\`, expected ${flag.value}`)
    } else if (flag.multiple) {
      const before = values[token.name]
      values[token.name] = [...(Array.isArray(before) ? before : []), token.value]
    } else values[token.name] = token.value
  }
  const extra = positionals[most]
  if (extra !== undefined) {
    throw new UsageError(`Unexpected argument \`${extra}\`, expected \`rungs ${usage}\``)
  }
  return { positionals, values }
}
