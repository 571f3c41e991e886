// How long an app waits for a release at its start: one process, one `import`, one `loadLadder`.
// Started with a folder of one ladder and the path of the built package; prints JSON.

import { performance } from 'node:perf_hooks'
import { releaseIn } from './release-in.js'

const [folder = '.', rungs = 'rungs'] = process.argv.slice(2)
const release = releaseIn(folder)
const start = performance.now()
const { loadLadder } = (await import(rungs)) as { loadLadder: (source: string) => Promise<unknown> }
const imported = performance.now()
await loadLadder(release)
const end = performance.now()
console.log(JSON.stringify({ importing: imported - start, loading: end - imported }))
