// A module of `src/node` as a program of its own can import it, with all that it needs: for what only another process shows.
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** Writes the module `name` of `src/node` into a folder, as `name.js`. */
export function buildSource(name: string, folder: string): void {
  buildSync({
    entryPoints: [join(import.meta.dirname, `../../src/node/${name}.ts`)],
    outfile: join(folder, `${name}.js`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
}
