// The program `rungs`.

import { run } from './run.js'
import { processTerminal } from './terminal.js'

// `rungs … | head` closes the pipe early, which is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await run(process.argv.slice(2), processTerminal())
