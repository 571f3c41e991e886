// A program: how many operations it takes to read each attack, by its size. Prints a line of JSON for each.
import { coverageOf } from '../../src/ladder/coverage.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import { bounded, deep, long, many, type Attack } from './attacks.js'
import { startCounting } from './count.js'

const counted = startCounting()

function read(path: string, text: string): void {
  const other = { path: 'L2.md', text: '# L2\n\n## Impact\n\n- Leads.\n' }
  const { ladders, pages } = parseWorkspace([{ path, text }, other], { name: 'ours' })
  for (const parsed of [...ladders, pages]) coverageOf(parsed)
}

function report(kind: string, [name, path, text]: Attack, sizes: readonly number[]): void {
  const texts = sizes.map(text)
  const counts = texts.map((each) =>
    counted(() => {
      read(path, each)
    }),
  )
  console.log(JSON.stringify({ kind, name, counts, lengths: texts.map(({ length }) => length) }))
}

// What is done once, on first use, is no part of any attack.
for (const [, path, text] of [...deep, ...long, ...many, ...bounded]) read(path, text(20))
for (const attack of deep) report('deep', attack, [10_000, 20_000])
for (const attack of long) report('long', attack, [8000, 16_000])
// Both are below what is remembered of titles: of two sizes around it, the smaller one is cheaper than its share.
for (const attack of many) report('many', attack, [1200, 2400])
for (const [name, path, text, most] of bounded)
  report('bounded', [name, path, text], [most / 10, most * 1.5, most * 3])
