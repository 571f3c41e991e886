// Measures rungs beside its peers, whole programs in turn, and writes bench/results.json and bench/README.md.
// Usage: npm run bench [-- --only 6,600] [-- --peer rumdl,alone,profile] [-- --mode cold] [-- --runs 5] [-- --no-build]

import { spawnSync } from 'node:child_process'
import { readChoice } from './speed/choice.js'
import { compare, grow } from './speed/compare.js'
import { baseLadder, describeBase, filesFor } from './speed/files.js'
import { plainEnvironment, tellsMemory } from './speed/launch.js'
import { peers, versions } from './speed/peers.js'
import { modes, plan, type Mode } from './speed/plan.js'
import { ratios } from './speed/ratio.js'
import { readResults, replace, resultsFor, thisMachine, type Compared } from './speed/results.js'
import { rungsCommand, rungsThreads } from './speed/rungs-commands.js'
import { buildRungs, bundle, installPeers } from './speed/set-up.js'
import { writeAll } from './speed/write.js'

const choice = readChoice(
  process.argv.slice(2),
  peers.map(({ id }) => id),
)

if (choice.build) buildRungs()
installPeers()
for (const entry of ['parse-loop', 'parse-threads']) await bundle(`bench/references/${entry}.ts`)
if (!tellsMemory) console.log('notice: no GNU time at /usr/bin/time; peaks of memory are unknown')

const base = baseLadder()
const results = resultsFor(thisMachine(), describeBase(base), readResults())
results.versions = versions()
results.threads = rungsThreads()

for (const { peer: id, mode, sizes } of plan) {
  const peer = peers.find((each) => each.id === id)
  if (!peer || !choice.peers.includes(id) || !choice.modes.includes(mode)) continue
  for (const size of sizes.filter((each) => choice.sizes.includes(each))) {
    const outcome = compare(peer, mode, size, base, choice.runs)
    if ('notice' in outcome) console.log(`skipped ${id}, ${mode}, ${size} files: ${outcome.notice}`)
    else await keep(outcome)
  }
}
if (choice.peers.includes('alone')) {
  for (const mode of modes.filter((each) => choice.modes.includes(each))) {
    for (const outcome of grow(mode, choice.sizes, base, choice.runs)) {
      if ('notice' in outcome) console.log(`skipped alone, ${mode}, ${outcome.notice}`)
      else
        results.grown = replace(
          results.grown,
          outcome,
          (other) => other.size === outcome.size && other.mode === mode,
        )
    }
    await writeAll(results)
  }
}
if (choice.peers.includes('profile')) {
  for (const size of [6, 600, 6000].filter((each) => choice.sizes.includes(each)))
    for (const mode of modes.filter((each) => choice.modes.includes(each)))
      results.profiles[mode === 'cold' ? size : `${String(size)} ${mode}`] = profileOf(size, mode)
}
await writeAll(results)
console.log('wrote bench/results.json and bench/README.md')

async function keep(compared: Compared): Promise<void> {
  const { peer, mode, size, pairs } = compared
  const isSame = (other: Compared): boolean =>
    other.peer === peer && other.mode === mode && other.size === size
  results.compared = replace(results.compared, compared, isSame)
  await writeAll(results)
  const { min, median, max } = ratios(pairs.map(({ rungs, peer: other }) => [rungs.wall, other.wall]))
  const shown = [min, median, max].map((ratio) => ratio.toFixed(3)).join(' ')
  console.log(`${String(size).padStart(6)} files  ${mode.padEnd(10)} ${peer.padEnd(20)} ${shown}`)
}

/** What `--profile` says of a run; of the second, where the first is to remember. */
function profileOf(size: number, mode: Mode): string {
  const command = rungsCommand(mode, filesFor(size, base), ['--profile'])
  if (!command) return ''
  const [program = '', ...args] = command.args
  const options = {
    cwd: command.folder,
    env: plainEnvironment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  } as const
  if (mode === 'unchanged') spawnSync(program, args, options)
  return spawnSync(program, args, options).stderr
}
