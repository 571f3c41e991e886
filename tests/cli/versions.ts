// A git repository with a ladder in it, made for one test and gone after it.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { files, type Files } from '../diff/engineering.js'

const configuration = `title: Engineering
inheritance: additive
levels: [L1, L2, L3, L4]
axes:
  - { id: scope, title: Scope, scale: [self, team, teams, company] }
  - { id: horizon, title: Horizon, scale: [weeks, months, years] }
`

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder with the engineering ladder of the tests under `ladder`. */
export function repository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-repository-'))
  folders.push(folder)
  write(folder, { ...inLadder(files), 'ladder/ladder.yml': configuration })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commit(folder, 'Write the ladder', 'v1.0.0')
  return folder
}

/** Paths of ladder files from the root of the repository. */
export function inLadder(changed: Files): Files {
  return Object.fromEntries(Object.entries(changed).map(([path, text]) => [`ladder/${path}`, text]))
}

export function write(folder: string, changed: Files): void {
  for (const [path, text] of Object.entries(changed)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

export function commit(folder: string, message: string, tag?: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', message)
  if (tag !== undefined) git(folder, 'tag', tag)
}

export function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' })
}
