// Mutation testing: `npm run test:mutation` for all that is measured, `-- parse` for a folder, `-- src/parse/lines.ts` for files.
// Results are kept in .cache/mutation; what was judged before and has not changed since is not judged again.
import { spawnSync } from 'node:child_process'
import { isMeasured, measured } from './mutation/test-files.js'

const words = process.argv.slice(2)
const wanted = words.length === 0 ? Object.keys(measured) : words
const files = new Map<string, string[]>()
for (const word of wanted) {
  const folder = word.startsWith('src/') ? (word.split('/')[1] ?? '') : word
  if (!isMeasured(folder))
    throw new Error(`Unexpected \`${word}\`, expected one of ${Object.keys(measured).join(', ')}`)
  files.set(folder, [...(files.get(folder) ?? []), ...(word === folder ? [] : [word])])
}

for (const [folder, paths] of files) {
  const chosen = paths.length === 0 ? [] : ['--mutate', paths.join(',')]
  const stryker = ['--import', 'tsx', 'node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...chosen]
  const env = { ...process.env, RUNGS_MUTATE: folder, FUZZ_RUNS: '20' }
  const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit', env })
  if (status !== 0) process.exitCode = 1
}
