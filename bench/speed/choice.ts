// What of the bench a person asked for on the command line.

import { parseArgs } from 'node:util'
import { modes, sizes } from './plan.js'

/** The part to run; all of it by default. */
export interface Choice {
  sizes: readonly number[]
  /** Ids of peers, `alone` for rungs by itself, `profile` for where its time goes. */
  peers: readonly string[]
  modes: readonly string[]
  /** Pairs of runs; by default as many as the number of files asks for. */
  runs: number | undefined
  build: boolean
}

/** Reads `--only 6,600 --peer rumdl,alone --mode cold --runs 5 --no-build`. Throws for a name that nothing has. */
export function readChoice(args: readonly string[], peers: readonly string[]): Choice {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      peer: { type: 'string' },
      mode: { type: 'string' },
      runs: { type: 'string' },
      'no-build': { type: 'boolean' },
    },
  })
  return {
    sizes: namesOf('--only', values.only, sizes.map(String)).map(Number),
    peers: namesOf('--peer', values.peer, [...peers, 'alone', 'profile']),
    modes: namesOf('--mode', values.mode, modes),
    runs: values.runs === undefined ? undefined : wholeNumber(values.runs),
    build: !values['no-build'],
  }
}

function namesOf(flag: string, value: string | undefined, known: readonly string[]): readonly string[] {
  if (value === undefined) return known
  const names = value.split(',')
  const strange = names.find((name) => !known.includes(name))
  if (strange === undefined) return names
  throw new Error(`Unexpected \`${flag} ${strange}\`, expected some of ${known.join(', ')}`)
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text)
  throw new Error(`Unexpected \`--runs ${text}\`, expected a whole number from 1`)
}
