// Builds the JavaScript: the library with its dependencies left outside, and the CLI as one self-contained program.
// Declarations come from `tsc -p tsconfig.build.json`.
import { existsSync, readdirSync } from 'node:fs'
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
    entry: { cli: 'src/cli/main.ts' },
    minify: true,
    noExternal: [/.*/],
    esbuildOptions(options) {
      options.chunkNames = 'cli/[name]-[hash]'
      // On Node, yaml offers CommonJS alone, whose `require` has no meaning in a bundled module.
      options.alias = { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) }
    },
    plugins: [shebang],
  },
])
