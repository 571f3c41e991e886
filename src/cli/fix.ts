// `rungs fix`: `rungs lint --fix` under the name that people look for.

import { defineCommand } from './command.js'
import { fixIds } from './fix-ids.js'
import { runLint } from './lint-once.js'
import { lintFlags } from './lint-flags.js'

export const fix = defineCommand({
  usage: 'fix [path] [flags]',
  text: 'Mends every finding that has one right answer, and reports the rest. Only the characters that are wrong change; the rest of each file stays as it is.',
  positionals: 1,
  flags: {
    ...lintFlags,
    ids: {
      text: 'Write the ids of expectations behind their words, as `<!-- id: … -->`, and mend nothing else. Of the flags above, `--config` alone goes with it.',
    },
  },
  examples: [
    ['rungs fix', 'Mend the ladder in this folder.'],
    ['rungs fix L3.md', 'Mend one file.'],
    ['rungs fix L3.md --ids', 'Write the ids of one file into it.'],
  ],
  run: ({ positionals, flags }, terminal) =>
    flags.ids === true
      ? fixIds(positionals[0] ?? '.', flags, terminal)
      : runLint(positionals[0] ?? '.', { ...flags, fix: true }, terminal),
})
