// The programs that rungs is compared with: how each is started, and on how many files it is worth its time.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folders, repository } from './folders.js'
import type { Command } from './launch.js'

/** The programs, in the order of the page. */
export interface Peer {
  id: string
  title: string
  /** Where its code is; what is not there is skipped with a notice. */
  program: string
  /** What it is started with: its runtime, if it needs one, and its arguments. */
  args: (program: string) => string[]
  exits?: readonly number[]
  env?: (folder: string) => Record<string, string>
}

const installed = (path: string): string => join(folders.peers, 'node_modules', path)
const node = process.execPath
const noStdout = ['.', '--no-stdout', '--no-config']
const textlint = ['--no-textlintrc', '--rules-base-directory', installed('.'), '--rule', 'no-todo', '**/*.md']

const use = (...plugins: string[]): string[] => plugins.flatMap((plugin) => ['--use', installed(plugin)])
const recommended = 'remark-preset-lint-recommended/index.js'
const consistent = 'remark-preset-lint-consistent/index.js'
// Without a repository there is nothing to ask git about.
const links = 'remark-validate-links/index.js=repository:false'

const remark = { program: installed('remark-cli/cli.js') }

export const peers: readonly Peer[] = [
  { id: 'node-nothing', title: '`node -e 0`', program: node, args: () => [node, '-e', '0'] },
  {
    id: 'parse-loop',
    title: 'remark-parse in a plain loop, bundled',
    program: join(folders.references, 'parse-loop.mjs'),
    args: (program) => [node, program],
  },
  {
    id: 'parse-threads',
    title: 'the same on two threads',
    program: join(folders.references, 'parse-threads.mjs'),
    args: (program) => [node, program],
  },
  {
    id: 'remark-bare',
    title: 'remark-cli, no rules',
    ...remark,
    args: (program) => [node, program, ...noStdout],
  },
  {
    id: 'remark-recommended',
    title: 'remark-cli, recommended',
    ...remark,
    args: (program) => [node, program, ...noStdout, ...use(recommended)],
  },
  {
    id: 'remark-all',
    title: 'remark-cli, recommended + consistent + validate-links',
    ...remark,
    args: (program) => [node, program, ...noStdout, ...use(recommended, consistent, links)],
  },
  {
    id: 'markdownlint',
    title: 'markdownlint-cli2',
    program: installed('markdownlint-cli2/markdownlint-cli2-bin.mjs'),
    args: (program) => [node, program, '**/*.md'],
    exits: [0, 1],
  },
  {
    id: 'textlint',
    title: 'textlint, one rule',
    program: installed('textlint/bin/textlint.js'),
    args: (program) => [node, program, ...textlint],
    exits: [0, 1],
  },
  {
    id: 'textlint-warm',
    title: 'textlint, one rule, its cache warm',
    program: installed('textlint/bin/textlint.js'),
    args: (program) => [
      node,
      program,
      '--cache',
      '--cache-location',
      join(folders.output, 'textlint'),
      ...textlint,
    ],
    exits: [0, 1],
  },
  {
    id: 'velite',
    title: 'velite (Markdown to HTML)',
    program: installed('velite/bin/velite.js'),
    args: (program) => [
      node,
      program,
      'build',
      '--silent',
      '--clean',
      '--config',
      join(folders.peers, 'velite.config.mjs'),
    ],
    env: (folder) => ({ BENCH_FILES: folder, BENCH_OUTPUT: join(folders.output, 'velite') }),
  },
  {
    id: 'rumdl',
    title: 'rumdl (Rust)',
    program: native('@rumdl/cli', 'rumdl'),
    args: (program) => [program, 'check', '--no-cache', '--isolated', '.'],
    exits: [0, 1],
  },
  {
    id: 'dprint',
    title: 'dprint (Rust)',
    program: native('@dprint/', 'dprint'),
    args: (program) => [
      program,
      'check',
      '--list-different',
      '--incremental=false',
      '--config',
      join(folders.peers, 'dprint.json'),
      '--',
      '**/*.md',
    ],
    // 20: files are not as it would write them.
    exits: [0, 20],
    env: () => ({ DPRINT_CACHE_DIR: join(folders.output, 'dprint') }),
  },
]

/** The program itself, and not the script in front of it that starts Node first. */
function native(scope: string, name: string): string {
  const { platform, arch } = process
  const system = scope.endsWith('/') ? `${scope}${platform}-${arch}` : `${scope}-${platform}-${arch}`
  const places = [`${system}-glibc`, system, `${system}-musl`].map((place) => installed(join(place, name)))
  return places.find((place) => existsSync(place)) ?? places[0] ?? ''
}

/** How a peer is run on a folder; `undefined` where it is not installed. */
export function peerCommand({ program, args, env, exits = [0] }: Peer, folder: string): Command | undefined {
  if (!existsSync(program)) return undefined
  return { args: args(program), folder, exits, ...(env ? { env: env(folder) } : {}) }
}

/** Version of rungs, and of each peer that is installed. */
export function versions(): Record<string, string> {
  const wanted = JSON.parse(readFileSync(join(folders.peers, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'optionalDependencies',
    Record<string, string>
  >
  const names = Object.keys({ ...wanted.dependencies, ...wanted.optionalDependencies })
  const files = names.map((name) => installed(join(name, 'package.json'))).filter((file) => existsSync(file))
  return Object.fromEntries(
    [join(repository, 'package.json'), ...files].map((file) => {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string }
      return [name, version]
    }),
  )
}
