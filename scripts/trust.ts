// `npm run docs:trust`: takes in what was measured since, and writes docs/trust.md and docs/mutation.md.
// What was measured is kept in docs/trust.json, so that a run that measures one thing forgets no other.
import { existsSync, writeFileSync } from 'node:fs'
import { measured } from './mutation/test-files.js'
import { mutation, read, withNewer, type Figures } from './trust/figures.js'
import { trustPage } from './trust/page.js'
import { keyOf, mutationPage, survivorsOf, type Survivor } from './trust/survivors.js'

interface Kept {
  figures: Figures
  survivors: Survivor[]
}

const kept = (read('docs/trust.json') as Kept | undefined) ?? {
  figures: { tests: {}, mutation: {} },
  survivors: [],
}
const reasons = (read('scripts/mutation/reasons.json') ?? {}) as Record<string, string>

const figures = withNewer(kept.figures)
const newer = Object.keys(measured).flatMap((folder) => survivorsOf(folder) ?? [])
const files = new Set(Object.keys(mutation()))
const survivors = [...kept.survivors.filter(({ file }) => !files.has(file)), ...newer]
  .filter(({ file }) => existsSync(file))
  .map((survivor) => {
    const reason = reasons[keyOf(survivor)]
    return reason === undefined ? survivor : { ...survivor, reason }
  })
  .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))

writeFileSync('docs/trust.json', `${JSON.stringify({ figures, survivors }, undefined, 2)}\n`)
writeFileSync('docs/trust.md', trustPage(figures))
writeFileSync('docs/mutation.md', mutationPage(survivors, figures.mutation))
console.log('Wrote docs/trust.md and docs/mutation.md.')
