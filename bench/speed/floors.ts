// What an aim cannot go below on the machine that was measured: the part of the work that nobody can leave out, alone.

import type { Sample } from './launch.js'
import type { Mode } from './plan.js'
import { spread } from './ratio.js'
import { comparedWith, type Results } from './results.js'

/** A number in the unit of its aim, and what it is the number of. */
export interface Floor {
  value: number
  what: string
}

/** The floors that were measured. */
export interface Floors {
  parseFew: Floor | undefined
  parseMany: Floor | undefined
  model: Floor | undefined
  memory: Floor | undefined
  satteri: Floor | undefined
  unchanged: Floor | undefined
  watch: Floor | undefined
  release: Floor | undefined
  firstRelease: Floor | undefined
  words: Floor | undefined
}

/** Floors from what was measured of peers, references and profiles. */
export function floorsOf(results: Results): Floors {
  const { threads, hot } = results
  const many = threads > 1 ? 'parse-threads' : 'parse-loop'
  const peer = (id: string, size: number, mode: Mode = 'cold'): number | undefined =>
    medianOf(results, id, size, mode, ({ wall }) => wall)
  const [cold, unchanged, satteri] = ['6000', '6000 unchanged', '6000 satteri'].map((key) =>
    stagesOf(results.profiles[key] ?? ''),
  )
  const only = 'the same files parsed with remark, and nothing else'
  return {
    parseFew: floor(ratio(peer('parse-loop', 6), peer('remark-recommended', 6)), only),
    parseMany: floor(
      ratio(peer(many, 6000), peer('remark-recommended', 6000)),
      `${only}, on as many threads as rungs`,
    ),
    model: floor(
      ratio(shared(sum(cold, ['find', 'read', 'parse', 'assemble']), threads), peer(many, 6000)),
      'files found, read, parsed and modelled, without a rule, shared by the threads',
    ),
    memory: floor(
      medianOf(results, many, 6000, 'cold', ({ memory }) => memory),
      `${only}, on as many threads; no tree is kept`,
    ),
    satteri: floor(
      ratio(shared(sum(satteri, ['parse']), threads), peer('rumdl', 6000, 'satteri')),
      'the second parser and its trees alone, shared by the threads',
    ),
    unchanged: floor(
      ratio(
        add(peer('node-nothing', 6, 'unchanged'), sum(unchanged, ['find', 'hash'])),
        peer('textlint-warm', 6000, 'unchanged'),
      ),
      'Node started, files found, read and hashed; nothing recalled or printed',
    ),
    watch: floor(hot['watch-alone']?.time.median, 'the edited level read and parsed, and no rule asked'),
    release: floor(hot['read-release']?.time.median, 'its two files read as text and as JSON, unchecked'),
    firstRelease: floor(
      hot['read-release-first']?.time.median,
      'its two files read as text and as JSON, in a process that does nothing else',
    ),
    words: floor(hot['words']?.ratio?.median, 'the words of every text read once, which rules compare'),
  }
}

function floor(value: number | undefined, what: string): Floor | undefined {
  return value === undefined ? undefined : { value, what }
}

function medianOf(
  results: Results,
  peer: string,
  size: number,
  mode: Mode,
  pick: (sample: Sample) => number | undefined,
): number | undefined {
  const values = (comparedWith(results, mode, peer, size)?.pairs ?? []).flatMap(
    (pair) => pick(pair.peer) ?? [],
  )
  return values.length === 0 ? undefined : spread(values).median
}

/** Milliseconds of each stage of a profile as it was printed. */
function stagesOf(profile: string): ReadonlyMap<string, number> {
  const lines = profile.matchAll(/^(\w+) +([\d.]+) ms$/gmu)
  return new Map(Array.from(lines, ([, stage = '', time]) => [stage, Number(time)]))
}

/** Undefined where one of the stages is not there. */
function sum(stages: ReadonlyMap<string, number> | undefined, wanted: readonly string[]): number | undefined {
  return wanted.map((stage) => stages?.get(stage)).reduce(add, 0)
}

function add(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b
}

function shared(time: number | undefined, threads: number): number | undefined {
  return time === undefined ? undefined : time / threads
}

function ratio(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b
}
