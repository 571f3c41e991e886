// How long a look takes while somebody edits one of many levels of one ladder: what `rungs lint --watch` does after each
// change. Beside it, what no look could leave out: the edited level alone, read and parsed. Started with a folder of one
// ladder, the number of changes and that of levels; prints JSON.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { runLint } from '../../src/cli/lint-once.js'
import { parseLevel } from '../../src/ladder/parse-level.js'
import { keepTrees } from '../../src/node/kept-trees.js'
import { markdownFiles } from '../references/read-and-parse.js'
import { vary } from '../speed/vary.js'

const [folder = '.', count = '5', size = '1000'] = process.argv.slice(2)
const levels = Number(size)
const middle = Math.ceil(levels / 2)

const texts = markdownFiles(folder).map((file) => readFileSync(file, 'utf8'))
const long = resolve(folder, `../../output/watch-${size}`)
rmSync(long, { recursive: true, force: true })
mkdirSync(long, { recursive: true })
const ids = Array.from({ length: levels }, (_, index) => `L${String(index + 1)}`)
// A code has two digits at most, unless it is declared.
writeFileSync(join(long, 'ladder.yml'), `levels: [${ids.join(', ')}]\n`)
for (let level = 1; level <= levels; level++) write(level, level)

const trees = keepTrees()
const terminal = { cwd: long, color: false, width: 100, out: () => undefined, err: () => undefined }
const looks: number[] = []
const alone: number[] = []
for (let round = 0; round <= Number(count); round++) {
  write(middle, levels + round)
  const start = performance.now()
  await runLint('.', { 'no-cache': true, quiet: true }, terminal, trees)
  const end = performance.now()
  trees.turn()
  parseLevel(readFileSync(join(long, `L${String(middle)}.md`), 'utf8'))
  // The first look is that of every run.
  if (round === 0) continue
  looks.push(end - start)
  alone.push(performance.now() - end)
}
write(middle, levels)
let profile = ''
const noting = { ...terminal, err: (text: string) => (profile = text) }
await runLint('.', { 'no-cache': true, quiet: true, profile: true }, noting, trees)
console.log(JSON.stringify({ looks, alone, profile }))

/** A level in words of its own; the levels that its text names are as far from it as they were. */
function write(level: number, words: number): void {
  const from = level % texts.length
  const own = (texts[from] ?? '').replace(
    /\bL(\d)(?=s?\b)/gu,
    (_, other: string) => `L${String(Math.max(1, level + Number(other) - from - 1))}`,
  )
  writeFileSync(join(long, `L${String(level)}.md`), vary(own, words))
}
