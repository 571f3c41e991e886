// How rungs is started for each kind of run. What this build cannot do yet is `undefined`, and is not measured.

import { spawnSync } from 'node:child_process'
import { rungsProgram } from './folders.js'
import type { Command } from './launch.js'
import type { Mode } from './plan.js'

const help = spawnSync(process.execPath, [rungsProgram, 'lint', '--help'], { encoding: 'utf8' }).stdout

const can = {
  remember: help.includes('--no-cache'),
  chooseParser: help.includes('--parser'),
  useThreads: /--(?:threads|workers|jobs)\b/u.test(help),
}

/** Threads that rungs uses on many files: what it is compared with uses as many. */
export const rungsThreads = can.useThreads ? 2 : 1

/** `rungs lint` on a folder. */
export function rungsCommand(mode: Mode, folder: string, flags: readonly string[] = []): Command | undefined {
  const lint = [process.execPath, rungsProgram, 'lint', '.', ...flags]
  const command = (...more: string[]): Command => ({ args: [...lint, ...more], folder, exits: [0, 1] })
  const cold = can.remember ? ['--no-cache'] : []
  if (mode === 'cold') return command(...cold)
  if (mode === 'unchanged') return can.remember ? command() : undefined
  return can.chooseParser ? command('--parser', 'satteri', ...cold) : undefined
}
