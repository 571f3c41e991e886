// A thread that lints parts of a run as they come. Started by lint-pool.ts, and by nothing else.

import { parentPort } from 'node:worker_threads'
import type { LintedPart, LintJob } from './lint-part.js'
import { loadLintPart } from './program.js'

/** What a thread answers to one job: the part, by the number that the job came with. */
export interface Answer {
  index: number
  part: LintedPart
}

const loading = loadLintPart()

parentPort?.on('message', ({ index, job }: { index: number; job: LintJob }) => {
  void loading
    .then((lintPart) => lintPart(job))
    .then((part) => parentPort?.postMessage({ index, part } satisfies Answer))
})
