// What of the first load of a release nobody can leave out: its two files read as text and as JSON, in a process of its own.
// Started with a folder of one ladder; prints JSON.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { releaseIn } from './release-in.js'

const release = releaseIn(process.argv[2] ?? '.')
const start = performance.now()
for (const file of ['index.json', 'ladder.json']) JSON.parse(readFileSync(join(release, file), 'utf8'))
console.log(JSON.stringify({ reading: performance.now() - start }))
