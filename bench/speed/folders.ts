// Where the bench keeps what it makes. All of it can be deleted at any time.

import { join, resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '../..')

const cache = join(repository, '.cache/bench')

export const folders = {
  cache,
  peers: join(cache, 'peers'),
  files: join(cache, 'files'),
  references: join(cache, 'references'),
  output: join(cache, 'output'),
}

export const resultsFile = join(repository, 'bench/results.json')
export const pageFile = join(repository, 'bench/README.md')
export const rungsProgram = join(repository, 'dist/cli.cjs')
