// The Vite example, built from its own files; the package stands in as its sources, the release as the bundled ladder.
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { loadLadder } from '../../src/index.js'
import { planRelease } from '../../src/release.js'

const root = join(import.meta.dirname, '../..')

test('the Vite example builds a page out of a release', async () => {
  const released = planRelease(await loadLadder(join(root, 'ladders/engineering')), { version: '1.0.0' }).get(
    'ladder.json',
  )
  const output = await build({
    root: join(root, 'examples/vite'),
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false },
    resolve: {
      alias: {
        'rungs/core': join(root, 'src/core.ts'),
        'rungs/site': join(root, 'src/site.ts'),
      },
    },
    plugins: [
      {
        name: 'release',
        enforce: 'pre',
        resolveId: (id) => (id === '../release/ladder.json' ? '\0release.json' : undefined),
        load: (id) => (id === '\0release.json' ? (released ?? '') : undefined),
      },
    ],
  })
  const files = [output].flat().flatMap((result) => ('output' in result ? result.output : []))
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
  expect(files.map(({ fileName }) => fileName)).toContain('index.html')
  expect(script).toContain('Bears responsibility for the outcome of a project')
  expect(files.flatMap((file) => (file.type === 'chunk' ? file.imports : []))).toEqual([])
}, 120_000)
