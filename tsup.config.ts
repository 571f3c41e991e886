// Builds the JavaScript: the library with its dependencies left outside, and the CLI as one self-contained program.
// Declarations come from `tsc -p tsconfig.build.json`.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]

const entries = ['index', 'core', 'remark', 'report', 'release', 'export', 'site']

// A plugin of its own for each rule: `.remarkrc` names plugins by the path of a module.
const remarkRules = readdirSync('src/remark/rules').map(
  (file) => `remark/rules/${file.replace(/\.ts$/u, '')}`,
)

const library = Object.fromEntries(
  [...entries, ...remarkRules]
    .map((name) => [name, `src/${name}.ts`] as const)
    .filter(([, file]) => existsSync(file)),
)

const shared = {
  outDir: 'dist',
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  sourcemap: false,
  dts: false,
  // `npm run build` empties dist once; two configurations that each empty it would race.
  clean: false,
  silent: true,
  // Bundlers and other runtimes tell built-in modules by their prefix.
  removeNodeProtocol: false,
} satisfies Options

/** Writes the line that lets a shell start the program, on the entry alone and not on its chunks. */
const shebang: Plugin = {
  name: 'shebang',
  renderChunk(code, info) {
    if (!info.path.endsWith('/dist/cli.js')) return
    info.mode = 0o755
    if (!code.startsWith('#!')) return { code: `#!/usr/bin/env node\n${code}` }
  },
}

/** Names the code that is built, for caches of what it found. */
function buildHash(): string {
  const hash = createHash('sha1')
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  for (const file of ['../package-lock.json', ...sources.sort()])
    hash.update(`\0${file}\0`).update(readFileSync(`src/${file}`))
  return hash.digest('hex').slice(0, 16)
}

export default defineConfig([
  {
    ...shared,
    name: 'library',
    entry: library,
    esbuildOptions(options) {
      options.chunkNames = 'chunks/[name]-[hash]'
    },
  },
  {
    ...shared,
    name: 'cli',
    entry: { cli: 'src/cli/main.ts', 'cli/lint-worker': 'src/node/lint-worker.ts' },
    minify: true,
    noExternal: [/.*/],
    esbuildOptions(options) {
      options.chunkNames = 'cli/[name]-[hash]'
      options.define = { ...options.define, RUNGS_BUILD: JSON.stringify(buildHash()) }
      // On Node, yaml offers CommonJS alone, whose `require` has no meaning in a bundled module.
      options.alias = { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) }
    },
    plugins: [shebang],
  },
])
