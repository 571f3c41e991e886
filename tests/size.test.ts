// What a page that imports the package has to load. Bundled as an app would, for browsers.
import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bytes of a bundle, minified and compressed. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  return outputFiles.reduce((sum, { contents: bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0)
}

it('reads a release with its model and its queries in at most 15 kB', async () => {
  const model = ['ladder', 'level', 'gap', 'queries'].map((name) => `export * from './src/model/${name}.js'`)
  expect(await sizeOf(model.join('\n'))).toBeLessThanOrEqual(15_000)
})

it('asks a release questions without any of the model’s schemas', async () => {
  expect(await sizeOf(`export { getLevel, nextLevels, matrix } from './src/core.js'`)).toBeLessThanOrEqual(
    2000,
  )
})

it('brings all of the core to a page: Markdown, YAML, schemas and every rule', async () => {
  // docs/dependencies.md says what this consists of, and why it is not less.
  expect(await sizeOf(`export * from './src/core.js'`)).toBeLessThanOrEqual(300_000)
})

it('loads neither a Markdown parser nor YAML for an app that reads a release', async () => {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    absWorkingDir: root,
    outdir: 'build/size',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === 'src/index.ts')
  const loaded = new Set([entry?.[0] ?? ''])
  for (const path of loaded) {
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && next in metafile.outputs) loaded.add(next)
  }
  const packages = [...loaded].flatMap((path) =>
    Object.keys(metafile.outputs[path]?.inputs ?? {}).flatMap(
      (input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(input)?.[1] ?? [],
    ),
  )
  expect([...new Set(packages)].sort()).toEqual(['@noble/hashes', 'zod'])
})
