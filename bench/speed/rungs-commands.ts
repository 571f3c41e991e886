// How rungs is started for each kind of run. What this build cannot do yet is `undefined`, and is not measured.

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rungsProgram } from './folders.js'
import type { Command } from './launch.js'
import type { Mode } from './plan.js'

interface Abilities {
  remember: boolean
  chooseParser: boolean
}

let known: Abilities | undefined

/** What the program says of itself. It is asked once, and not before it is built. */
function abilities(): Abilities {
  if (known) return known
  const args = [rungsProgram, 'lint', '--help']
  const help = spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
  known = { remember: help.includes('--no-cache'), chooseParser: help.includes('--parser') }
  return known
}

/** Threads that rungs uses on many files, as its code tells: what it is compared with uses as many. */
export function rungsThreads(): number {
  const chunks = join(dirname(rungsProgram), 'cli')
  const uses = readdirSync(chunks).some((file) =>
    readFileSync(join(chunks, file), 'utf8').includes('node:worker_threads'),
  )
  return uses ? 2 : 1
}

/** `rungs lint` on a folder. */
export function rungsCommand(mode: Mode, folder: string, flags: readonly string[] = []): Command | undefined {
  const can = abilities()
  const lint = [process.execPath, rungsProgram, 'lint', '.', ...flags]
  const command = (...more: string[]): Command => ({ args: [...lint, ...more], folder, exits: [0, 1] })
  const cold = can.remember ? ['--no-cache'] : []
  if (mode === 'cold') return command(...cold)
  if (mode === 'unchanged') return can.remember ? command() : undefined
  return can.chooseParser ? command('--parser', 'satteri', ...cold) : undefined
}
