// Builds the JavaScript: the library with its dependencies left outside, and the CLI as a self-contained program in three
// parts: what every run of `rungs lint` needs in one file, what reads and judges in another, each other command in chunks.
// Declarations come from `tsc -p tsconfig.build.json`.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['plugins']>[number]
type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number]

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
    if (!info.path.endsWith('/dist/cli.cjs')) return
    info.mode = 0o755
    if (!code.startsWith('#!')) return { code: `#!/usr/bin/env node\n${code}` }
  },
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()

/** Names the code that is built, for caches of what it found. */
function buildHash(): string {
  const hash = createHash('sha1')
  for (const file of ['../package-lock.json', ...sources])
    hash.update(`\0${file}\0`).update(readFileSync(`src/${file}`))
  return hash.digest('hex').slice(0, 16)
}

// Loaded by `import()`, and yet by every run.
const always = ['cli/lint', 'report/pretty']

/** The name of a module that is loaded when it is needed, and of the file that it is built into. */
function lazyName(folder: string, specifier: string): string {
  return relative('src', join(folder, specifier)).replace(/\.js$/u, '')
}

const lazyModules = new Set(
  sources.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/gu)].map(([, specifier = '']) =>
      lazyName(dirname(`src/${file}`), specifier),
    ),
  ),
)

function builtInto(name: string): string {
  return `cli/${name.replaceAll('/', '-')}`
}

/** Leaves to their own files what is loaded when it is needed. */
function leaveLazy(from: 'dist' | 'dist/cli'): EsbuildPlugin {
  return {
    name: 'leave-lazy',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const name = lazyName(resolveDir, path)
        if (kind !== 'dynamic-import' || always.includes(name)) return undefined
        return { path: `./${relative(from, `dist/${builtInto(name)}.js`)}`, external: true }
      })
    },
  }
}

const program = {
  ...shared,
  minify: true,
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.chunkNames = 'cli/[name]-[hash]'
    options.define = { ...options.define, RUNGS_BUILD: JSON.stringify(buildHash()) }
    // On Node, yaml offers CommonJS alone, whose `require` has no meaning in a bundled module.
    options.alias = { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) }
  },
} satisfies Options

// Node starts a script sooner than a module, and what V8 made of a script can be kept: src/node/program.ts.
const script = { format: 'cjs', splitting: false } satisfies Options

/** Gives a script that is compiled by src/node/program.ts its `import()`: it has none of its own, and is handed one. */
const handedImport: Plugin = {
  name: 'handed-import',
  renderChunk(code) {
    return { code: code.replace(/\bimport\(/gu, 'importModule(') }
  },
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
    ...program,
    ...script,
    name: 'cli',
    entry: { cli: 'src/cli/main.ts' },
    banner: { js: "'use strict'\nconst scriptUrl = require('node:url').pathToFileURL(__filename).href" },
    define: { 'import.meta.url': 'scriptUrl' },
    esbuildPlugins: [leaveLazy('dist')],
    plugins: [shebang],
  },
  {
    ...program,
    ...script,
    name: 'lint-part',
    entry: { 'cli/lint-part': 'src/node/lint-part.ts' },
    esbuildPlugins: [leaveLazy('dist/cli')],
    plugins: [handedImport],
  },
  {
    ...program,
    name: 'commands',
    entry: {
      ...Object.fromEntries([...lazyModules].map((name) => [builtInto(name), `src/${name}.ts`])),
      'lint-worker': 'src/node/lint-worker.ts',
    },
  },
])
