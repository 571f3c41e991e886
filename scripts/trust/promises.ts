// What is promised, and where it is shown. `{figure}` is filled in from what machines measured.

/** A promise and the files of tests that would fail if it were broken. */
export interface Promised {
  promise: string
  tests: string[]
}

export const promises: Record<string, Promised[]> = {
  'Any input': [
    {
      promise: 'No text makes reading, linting, fixing, comparing or releasing throw',
      tests: [
        'tests/fuzz',
        'tests/ladder/properties.test.ts',
        'tests/parse/attacks.test.ts',
        'tests/parse/specification.test.ts',
      ],
    },
    {
      promise: 'Text that is made to hang readers is read in time that grows with its length',
      tests: ['tests/parse/attacks.test.ts'],
    },
    {
      promise: 'Linting, comparing, releasing and showing grow with the ladder, and not with its square',
      tests: ['tests/rules/growth.test.ts', 'tests/diff/growth.test.ts'],
    },
    {
      promise: 'Files that are not UTF-8, not text or too large are named and refused, with the way out',
      tests: [
        'tests/errors/errors.test.ts',
        'tests/node/load-ladder.test.ts',
        'tests/node/large-files.test.ts',
      ],
    },
    { promise: 'A rule that crashes is a finding; the others run', tests: ['tests/lint/crash.test.ts'] },
  ],
  'Nothing lost, nothing invented': [
    {
      promise: 'Every part of a text is in the model, and knows its place to the letter',
      tests: ['tests/ladder/properties.test.ts', 'tests/corpus/ladders.test.ts'],
    },
    {
      promise: 'A fix changes what is wrong and no other byte, and leaves nothing to fix',
      tests: ['tests/fuzz', 'tests/rules/docs.test.ts', 'tests/cli/breakages.test.ts'],
    },
    {
      promise: 'Findings are the same in any order of files and with any line ends',
      tests: ['tests/rules/docs.test.ts'],
    },
    {
      promise: 'Findings are the same on the command line, in remark and in editors',
      tests: ['tests/remark/parity.test.ts', 'tests/remark/editors.test.ts'],
    },
    {
      promise: 'A comparison is complete, reads the same backwards, and says nothing of equals',
      tests: ['tests/diff/laws.test.ts', 'tests/diff/history.test.ts'],
    },
    {
      promise: 'The same ladder gives the same release and the same site, byte for byte',
      tests: ['tests/release/release.test.ts', 'tests/model/canonical.test.ts', 'tests/site/render.test.ts'],
    },
  ],
  'No way out of the folder': [
    {
      promise: 'Nothing outside of the folder is read or written, whatever a ladder says',
      tests: ['tests/cli/outside.test.ts'],
    },
    {
      promise: 'Words that are names in every JavaScript object are words and no more',
      tests: ['tests/cli/object-words.test.ts'],
    },
  ],
  'Nothing half done': [
    {
      promise: 'Each file is the old one or the new one, and never a mixture',
      tests: ['tests/node/write.test.ts', 'tests/node/write-faults.test.ts', 'tests/node/processes.test.ts'],
    },
    {
      promise: 'A folder that is released is whole, wherever the run is killed',
      tests: ['tests/node/write-folder.test.ts'],
    },
    {
      promise: 'A release or a site takes the place of an older one, and of no other file',
      tests: ['tests/cli/out-folder.test.ts'],
    },
  ],
  'Everything shown is escaped': [
    {
      promise: 'No markup of a level runs in a page of the site',
      tests: ['tests/site/render.test.ts', 'tests/site/browser.test.ts'],
    },
    {
      promise: 'Terminals, GitHub and spreadsheets get words, not commands',
      tests: ['tests/report/printable.test.ts', 'tests/report/github.test.ts', 'tests/export/tables.test.ts'],
    },
  ],
  Errors: [
    {
      promise: 'The same fact ends every command with the same exit code',
      tests: ['tests/cli/exit-codes.test.ts'],
    },
    {
      promise: 'Every message is listed with its way out, and each is met as the list says',
      tests: ['tests/errors/errors.test.ts'],
    },
    {
      promise: 'A mistake in `ladder.yml` is shown at its line and column, with what was expected',
      tests: ['tests/ladder/config.test.ts', 'tests/errors/errors.test.ts'],
    },
  ],
  'Everywhere it says it runs': [
    {
      promise: 'Windows paths, disks that ignore case and Windows line ends change no answer',
      tests: ['tests/platform/systems.test.ts'],
    },
    { promise: 'Languages and time zones change no byte', tests: ['tests/platform/locales.test.ts'] },
    {
      promise: 'The package works as it is installed, and the core in a browser',
      tests: ['tests/package.test.ts', 'tests/architecture.test.ts'],
    },
  ],
  'The supply chain': [
    {
      promise:
        'Few dependencies, each with its reasons; actions pinned to commits; a list of all parts in each release',
      tests: ['tests/supply-chain.test.ts'],
    },
  ],
}
