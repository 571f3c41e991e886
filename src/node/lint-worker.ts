// A thread that lints parts of a run as they come. Started by lint-pool.ts, and by nothing else.

import { parentPort } from 'node:worker_threads'
import type { LintJob } from './lint-part.js'
import { loadLintPart } from './program.js'

/**
 * What a thread answers to one job: the part, by the number that the job came with. It travels as JSON in bytes: these are
 * handed over instead of copied, and take a third of the memory of findings while the other parts are still being linted.
 */
export interface Answer {
  index: number
  part: Uint8Array<ArrayBuffer>
}

const utf8 = new TextEncoder()

const loading = loadLintPart()

parentPort?.on('message', ({ index, job }: { index: number; job: LintJob }) => {
  void loading
    .then((lintPart) => lintPart(job))
    .then((linted) => {
      const part = utf8.encode(JSON.stringify(linted))
      parentPort?.postMessage({ index, part } satisfies Answer, [part.buffer])
    })
})
