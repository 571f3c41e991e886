// Measures single acts in process, each in turn with parsing the same texts alone, and adds them to bench/README.md.
// Usage: npm run bench:hot [-- --rounds 100] [-- --no-build]

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { baseLadder, describeBase, filesFor } from './speed/files.js'
import { repository } from './speed/folders.js'
import { plainEnvironment } from './speed/launch.js'
import { ratios, spread } from './speed/ratio.js'
import { readResults, resultsFor, thisMachine, type Hot } from './speed/results.js'
import { buildRungs, bundle } from './speed/set-up.js'
import { writeAll } from './speed/write.js'
import type { Measured } from './hot/rounds.js'

const { values } = parseArgs({ options: { rounds: { type: 'string' }, 'no-build': { type: 'boolean' } } })
const rounds = Number(values.rounds ?? 100)

if (!values['no-build']) buildRungs()
const base = baseLadder()
// The folder holds one folder, and that holds the ladder.
const folder = filesFor(base.documents.length, base)

// Compiled as the package is; run by tsx, every function would carry its name along.
const external = { packages: 'external' } as const
const acts = await bundle('bench/hot/acts.ts', external)
const measured = JSON.parse(run(acts, folder, String(rounds))) as Measured[]
const starts = times(20, await bundle('bench/hot/first-release.ts', external), [
  folder,
  join(repository, 'dist/index.js'),
]) as { importing: number; loading: number }[]
const reads = times(20, await bundle('bench/hot/first-read.ts', external), [folder]) as { reading: number }[]
const watch = await bundle('bench/hot/watch.ts', external)
const watchedOf = (changes: number, levels: number): Watched =>
  JSON.parse(run(watch, folder, String(changes), String(levels))) as Watched
const watched = watchedOf(Math.min(rounds, 10), 1000)
const usual = watchedOf(rounds, 12)

const results = resultsFor(thisMachine(), describeBase(base), readResults())
results.hot = {
  ...Object.fromEntries(measured.map((act) => [act.id, hotOf(act)])),
  'import-rungs': {
    title: '`import` of `rungs`, a process each',
    time: spread(starts.map(({ importing }) => importing)),
  },
  'load-release-first': {
    title: '`loadLadder` from a release, the first of its process',
    time: spread(starts.map(({ loading }) => loading)),
  },
  'read-release-first': {
    title: 'its two files read as text and as JSON, the first of a process',
    time: spread(reads.map(({ reading }) => reading)),
  },
  watch: { title: '`lint --watch`, one of 1,000 levels edited', time: spread(watched.looks) },
  'watch-12': { title: '`lint --watch`, one of 12 levels edited', time: spread(usual.looks) },
  'watch-alone': { title: 'the edited level read and parsed, and nothing else', time: spread(watched.alone) },
}
results.profiles['watch'] = watched.profile
await writeAll(results)
for (const { title, time, ratio } of Object.values(results.hot)) {
  const beside = ratio ? `  ${ratio.median.toFixed(3)} of parsing` : ''
  console.log(`${title.padEnd(56)} ${time.median.toFixed(2).padStart(8)} ms${beside}`)
}

/** Milliseconds of each look and of what no look could leave out, and the stages of one look. */
interface Watched {
  looks: number[]
  alone: number[]
  profile: string
}

/** What a script prints, in a process each time. */
function times(most: number, script: string, args: readonly string[] = []): unknown[] {
  return Array.from({ length: Math.min(rounds, most) }, () => JSON.parse(run(script, ...args)) as unknown)
}

function hotOf({ id, title, pairs }: Measured): Hot {
  const time = spread(pairs.map(([own]) => own))
  return id === 'parse' ? { title, time } : { title, time, ratio: ratios(pairs) }
}

function run(...args: string[]): string {
  const options = { cwd: repository, env: plainEnvironment(), encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  if (status === 0) return stdout
  throw new Error(
    `Unexpected exit code ${String(status)} of ${args.join(' ')}, expected 0; it said:\n${stderr}`,
  )
}
