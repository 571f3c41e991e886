// The program `rungs`.

import nodeModule from 'node:module'
import { run } from './run.js'
import { processTerminal } from './terminal.js'

// `rungs … | head` closes the pipe early, which is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

// Commands are loaded when they run, so that what V8 made of their code last time is used. Node 20 has no such cache.
const host: { isBuiltin: unknown; enableCompileCache?: () => unknown } = nodeModule
host.enableCompileCache?.()

void run(process.argv.slice(2), processTerminal()).then((code) => {
  // All is done when all is written: taking the heap apart first would take longer than a small run lints.
  process.stdout.write('', () => {
    process.stderr.write('', () => {
      process.exit(code)
    })
  })
})
