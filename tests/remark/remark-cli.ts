// Runs remark-cli as people do, in a folder that has this package's sources installed.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const cli = fileURLToPath(new URL('../../node_modules/remark-cli/cli.js', import.meta.url))
const sources = new URL('../../src/', import.meta.url)

/** Lets Node run the sources without a build. */
export const tsx = ['--import', pathToFileURL(require.resolve('tsx')).href]

/** The package, as files of a fixture: what `npm install rungs` would bring, with the sources instead of a build. */
export const installed = {
  'node_modules/rungs/package.json': JSON.stringify({
    name: 'rungs',
    type: 'module',
    exports: { './remark': './remark.js', './remark/*': './rules/*.js' },
  }),
  'node_modules/rungs/remark.js': reExport('remark.ts'),
  'node_modules/rungs/rules/next-level.js': reExport('remark/rules/next-level.ts'),
  'node_modules/rungs/rules/no-empty-section.js': reExport('remark/rules/no-empty-section.ts'),
}

function reExport(path: string): string {
  return `export * from '${new URL(path, sources).href}'\nexport { default } from '${new URL(path, sources).href}'\n`
}

/** Runs `remark` with arguments in a folder, and gives what it wrote about the files, and its exit code. */
export async function remark(cwd: string, ...args: string[]): Promise<{ code: number; stderr: string }> {
  const child = spawn(process.execPath, [...tsx, cli, '--no-color', '--no-stdout', ...args], {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve(status ?? -1)
    })
  })
  // The reporter pads its columns to the longest message of the run.
  return { code, stderr: stderr.replace(/ {2,}/gu, ' ') }
}
