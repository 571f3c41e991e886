// Mutation testing of one folder of the core: each small change to it must make a test fail.
// `npm run test:mutation -- parse` runs it; docs/mutation.md says what came of it.

import process from 'node:process'

const folder = process.env.RUNGS_MUTATE ?? 'parse'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/${folder}/**/*.ts`, '!src/rules/index.ts'],
  plugins: ['./scripts/mutation/runner.ts'],
  testRunner: 'core',
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // What is read once, when a module loads, cannot be switched while the tests run.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10_000,
  dryRunTimeoutMinutes: 60,
  incremental: true,
  incrementalFile: `.cache/mutation/${folder}-incremental.json`,
  reporters: ['json', 'progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `.cache/mutation/${folder}.json` },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['.cache', 'build', 'coverage', 'dist', 'docs/images', 'examples'],
}
