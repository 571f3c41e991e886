// Many parts of a run on several threads. The answers are those of one thread, in the same order.

import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { sumOf } from '../model/sum.js'
import type { LintedPart, LintJob, RanRule } from './lint-part.js'
import type { Answer } from './lint-worker.js'

// Enough to keep every core of a build machine busy; each thread holds the program once more.
const mostThreads = 8
// Two threads pay from about 45 files on, and take a quarter less time for 120.
const filesPerThread = 50
// Megabytes for what is young in each thread. V8 takes twice as much by itself, for a few hundredths of the time; with a third of
// it, trees grow old before their part is linted, and a run takes a quarter longer.
const youngGeneration = 24
// Megabytes for what is old, which no thread comes near. Below 2048 V8 lets it grow to twice of what is in use and no longer
// to four times, before it looks for what is not: half of the memory, for 4 % of the time.
const oldGeneration = 2000
// Jobs that wait at a thread, so that it never waits for the next one.
const ahead = 4

// Built beside the command line; from the sources there is none, and no thread.
const program = new URL('../lint-worker.js', import.meta.url)

/** How many threads jobs are worth: fewer than two mean that the caller does them itself. */
export function threadsFor(jobs: readonly LintJob[]): number {
  if (!existsSync(program)) return 1
  const files = sumOf(jobs, ({ found }) => found.files.length)
  return Math.min(availableParallelism(), mostThreads, jobs.length, Math.floor(files / filesPerThread))
}

/**
 * Lints parts on threads. A thread that dies (of too little memory, say) takes no job with it: `rest` does what is left.
 *
 * @param rest lints one part on this thread
 */
export async function lintOnThreads(
  jobs: readonly LintJob[],
  threads: number,
  rest: (job: LintJob) => Promise<LintedPart>,
): Promise<LintedPart[]> {
  const done: (Answer['part'] | undefined)[] = jobs.map(() => undefined)
  let next = 0
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      const worker = new Worker(fileURLToPath(program), {
        resourceLimits: { maxYoungGenerationSizeMb: youngGeneration, maxOldGenerationSizeMb: oldGeneration },
      })
      let waiting = 0
      const feed = (): void => {
        for (; waiting < ahead && next < jobs.length; waiting++, next++)
          worker.postMessage({ index: next, job: jobs[next] })
        if (waiting === 0) void worker.terminate()
      }
      worker.on('message', ({ index, part }: Answer) => {
        done[index] = part
        waiting--
        feed()
      })
      worker.on('error', () => {
        resolve()
      })
      worker.on('exit', () => {
        resolve()
      })
      feed()
    })
  await Promise.all(Array.from({ length: threads }, work))
  // The threads are gone, and what they took of the memory with them.
  const known = oncePerText<RanRule[]>()
  const all: LintedPart[] = []
  for (const [index, job] of jobs.entries()) {
    const part = done[index]
    all.push(part ? readPart(part, known) : await rest(job))
    done[index] = undefined
  }
  return all
}

function readPart(bytes: Uint8Array, known: (rules: RanRule[]) => RanRule[]): LintedPart {
  const part = JSON.parse(utf8.decode(bytes)) as LintedPart
  return { ...part, findings: { ...part.findings, rules: known(part.findings.rules) } }
}

const utf8 = new TextDecoder()

/** What a thread sends is read anew each time; of values that are alike, the first stands for all. */
function oncePerText<T>(): (value: T) => T {
  const first = new Map<string, T>()
  return (value) => {
    const text = JSON.stringify(value)
    const same = first.get(text) ?? value
    first.set(text, same)
    return same
  }
}
