// `npm run test:fuzz`: every property on ten thousand inputs or more, with a fresh seed that is said. The facts are in
// .cache/fuzz.json: `{ seed, properties: [{ property, runs, seed, seconds, failed }] }`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const folder = '.cache/fuzz'
const seed = process.env['FUZZ_SEED'] ?? String(Date.now() % 2 ** 31)
const runs = process.env['FUZZ_RUNS'] ?? '10000'
console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs} npm run test:fuzz repeats this run.\n`)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const named = process.argv.slice(2)
const files = named.length > 0 ? named : ['tests/fuzz', 'tests/ladder/properties', 'tests/diff/laws']
const { status } = spawnSync('vitest', ['run', '--typecheck.enabled=false', ...files], {
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed },
})

const properties = existsSync(folder)
  ? readdirSync(folder)
      .sort()
      .map((name): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
  : []
writeFileSync('.cache/fuzz.json', `${JSON.stringify({ seed: Number(seed), properties }, undefined, 2)}\n`)
if (status !== 0) console.log(`\nFUZZ_SEED=${seed} FUZZ_RUNS=${runs} npm run test:fuzz repeats this run.`)
process.exitCode = status ?? 1
