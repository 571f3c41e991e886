// How long what checks a release takes to be imported: one process, one `import`. Prints JSON.

import { performance } from 'node:perf_hooks'

const start = performance.now()
await import('zod/mini')
console.log(JSON.stringify({ importing: performance.now() - start }))
