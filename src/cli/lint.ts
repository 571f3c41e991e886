// `rungs lint`: checks, mends if asked to, and reports.

import { defineCommand } from './command.js'
import { lintFlags, type LintFlags } from './lint-flags.js'
import { runLint } from './lint-once.js'
import type { Terminal } from './terminal.js'

export const lint = defineCommand({
  usage: 'lint [path] [flags]',
  text: 'Checks every ladder in a folder (by default this one): that each level has what the others have, links to the next, and asks no less than the level below. A path to one file checks that file, with its neighbours in mind.\nPaths in the report are relative to where you are.',
  positionals: 1,
  flags: {
    ...lintFlags,
    watch: { text: 'Check again after every change, until Ctrl+C.' },
    fix: { text: 'Mend what has one right answer, then report the rest. Nothing else in the files changes.' },
  },
  examples: [
    ['rungs', 'Check the ladder in this folder.'],
    ['rungs lint ladders/engineering --fix', 'Check and mend another.'],
    ['rungs lint --since main', 'Only what this branch brought.'],
    ['rungs lint --rule next-level=off', 'Without one of the rules.'],
    ['rungs lint --format sarif --output-file rungs.sarif', 'For a code-scanning service.'],
  ],
  run: ({ positionals, flags }, terminal) =>
    (flags.watch === true ? watchLint : runLint)(positionals[0] ?? '.', flags, terminal),
})

async function watchLint(path: string, flags: LintFlags, terminal: Terminal): Promise<number> {
  const { watchAndLint } = await import('./lint-watch.js')
  return watchAndLint(path, flags, terminal)
}
