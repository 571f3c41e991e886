// The raw numbers: bench/results.json, one line a comparison. A run replaces what it measured again and keeps the rest.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { resultsFile } from './folders.js'
import type { Sample } from './launch.js'
import type { Mode } from './plan.js'
import type { Spread } from './ratio.js'

/** Where it was measured. Numbers of two machines are never on one page. */
export interface Machine {
  processor: string
  cores: number
  gigabytes: number
  system: string
  node: string
}

/** Runs of rungs and a peer in turn on the same files. */
export interface Compared {
  peer: string
  mode: Mode
  size: number
  on: string
  pairs: { rungs: Sample; peer: Sample }[]
}

/** Runs of rungs alone, in rounds over all sizes. */
export interface Grown {
  mode: Mode
  size: number
  on: string
  samples: Sample[]
}

/** One act in process: milliseconds, and the ratio to parsing the same texts in the same round. */
export interface Hot {
  title: string
  time: Spread
  ratio?: Spread
}

export interface Results {
  machine: Machine
  /** The ladder that the files are copies of. */
  base: string
  versions: Record<string, string>
  /** Threads that rungs uses on many files. */
  threads: number
  compared: Compared[]
  grown: Grown[]
  hot: Record<string, Hot>
  /** `rungs lint --profile` by number of files. */
  profiles: Record<string, string>
}

/** What was measured of rungs beside a peer, where it was. */
export function comparedWith(
  { compared }: Results,
  mode: Mode,
  peer: string,
  size: number,
): Compared | undefined {
  return compared.find((each) => each.mode === mode && each.peer === peer && each.size === size)
}

export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  }
}

/** What was measured so far; `undefined` before the first run. */
export function readResults(): Results | undefined {
  return existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Results) : undefined
}

/** Results to add to: those of before where machine and files are the same, else none. */
export function resultsFor(machine: Machine, base: string, before: Results | undefined): Results {
  const same = before && JSON.stringify([before.machine, before.base]) === JSON.stringify([machine, base])
  if (same) return before
  return { machine, base, versions: {}, threads: 1, compared: [], grown: [], hot: {}, profiles: {} }
}

/** The list with an entry, in the place of the one that it is newer than. */
export function replace<T>(list: readonly T[], entry: T, isSame: (other: T) => boolean): T[] {
  return [...list.filter((other) => !isSame(other)), entry]
}

export function writeResults(results: Results): void {
  writeFileSync(resultsFile, resultsText(results))
}

/** JSON with a line per comparison, so that a change of one is a change of one line. */
export function resultsText({ compared, grown, hot, profiles, ...head }: Results): string {
  const lines = (list: readonly unknown[]): string =>
    list.length === 0 ? '[]' : `[\n${list.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
  const record = (of: Record<string, unknown>): string => {
    const entries = Object.entries(of).map(([key, value]) => `    "${key}": ${JSON.stringify(value)}`)
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`
  }
  return [
    '{',
    `  "machine": ${JSON.stringify(head.machine)},`,
    `  "base": ${JSON.stringify(head.base)},`,
    `  "versions": ${JSON.stringify(head.versions)},`,
    `  "threads": ${head.threads},`,
    `  "compared": ${lines(compared)},`,
    `  "grown": ${lines(grown)},`,
    `  "hot": ${record(hot)},`,
    `  "profiles": ${record(profiles)}`,
    '}',
    '',
  ].join('\n')
}
