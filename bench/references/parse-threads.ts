// Reference: parses every Markdown file of the working folder on two threads.

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { markdownFiles, readAndParse } from './read-and-parse.js'

const threads = 2

if (isMainThread) {
  const files = markdownFiles('.')
  const share = Math.ceil(files.length / threads)
  const parts = Array.from({ length: threads }, (_, index) => files.slice(index * share, (index + 1) * share))
  const counts = await Promise.all(parts.map(parseInWorker))
  console.log(counts.reduce((sum, count) => sum + count, 0))
} else {
  parentPort?.postMessage(readAndParse(workerData as string[]))
}

function parseInWorker(files: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: files })
    worker.on('message', resolve)
    worker.on('error', reject)
  })
}
