// Gets ready what is compared: rungs as it is published, the peers in a folder of their own, the references.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { folders, repository } from './folders.js'

/** Builds what `npm publish` would pack. */
export function buildRungs(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: repository, stdio: 'inherit' })
  if (status !== 0) throw new Error('Unexpected failure of `npm run build`, expected a build to measure')
}

/** Installs the pinned peers, once per lock file. Without a network there are none, and that is said. */
export function installPeers(): void {
  cpSync(join(repository, 'bench/peers'), folders.peers, { recursive: true })
  const lock = readFileSync(join(folders.peers, 'package-lock.json'), 'utf8')
  const done = join(folders.peers, 'node_modules/.installed')
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return
  console.log('installing the peers, which takes a minute or two')
  // Not `ci`: a lock made on one system lacks the optional binaries of others, which `ci` takes for an error.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  // Certificates are what an installation may need, and a measurement may not.
  const { status } = spawnSync('npm', args, { cwd: folders.peers, stdio: 'inherit' })
  if (status === 0) writeFileSync(done, lock)
  else console.log('notice: the peers could not be installed; rungs is compared with its references alone')
}

/** Bundles a script of the bench as the command line is bundled: one file, minified. Gives its path. */
export async function bundle(entry: string, options: { packages?: 'external' } = {}): Promise<string> {
  mkdirSync(folders.references, { recursive: true })
  const outfile = join(folders.references, `${entry.replace(/^.*\//u, '').replace(/\.ts$/u, '')}.mjs`)
  await build({
    entryPoints: [join(repository, entry)],
    outfile,
    bundle: true,
    minify: options.packages === undefined,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    ...options,
  })
  return outfile
}
