// `rungs lint --watch`: the report again after every change.

import { findStart } from '../node/find-configuration.js'
import { keepTrees } from '../node/kept-trees.js'
import { toPath } from '../node/paths.js'
import { unheardMessage, watchFolder } from '../node/watch-folder.js'
import { runLint } from './lint-once.js'
import type { LintFlags } from './lint-flags.js'
import { refuseBeside } from './refuse-beside.js'
import { untilStopped, UsageError, type Terminal } from './terminal.js'

// Editors write a file in two or three steps that come within a few milliseconds.
const quiet = 15

const notWatched = ['fix', 'update-baseline', 'output-file', 'profile'] as const

/** Lints now and after every change, until the process is told to stop. Resolves to the last exit code. */
export async function watchAndLint(path: string, flags: LintFlags, terminal: Terminal): Promise<number> {
  refuseBeside('watch', notWatched, flags)
  const trees = keepTrees()
  let code = 0
  const look = async (): Promise<void> => {
    try {
      code = await runLint(path, flags, terminal, trees)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      terminal.err(`rungs: ${error.message}\n`)
      code = error.code
    }
    trees.turn()
    terminal.err('Watching for changes. Ctrl+C ends it.\n')
  }
  let running = look()
  const root = findStart(toPath(path, terminal.cwd))?.root
  if (root === undefined) {
    await running
    return code
  }
  // What changes during the first look is heard already, and looked at after it.
  const end = watchFolder(root, {
    // One look after the other, however fast changes come.
    changed: () => {
      running = running.then(look)
    },
    quiet,
    unheard: (folder) => {
      terminal.err(`rungs: ${unheardMessage(folder)}\n`)
    },
  })
  try {
    await running
    await untilStopped()
  } finally {
    end()
  }
  await running
  return code
}
