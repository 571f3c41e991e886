// A release on the disk: a folder with `index.json`, or a `ladder.json` alone.

import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { startOfFile } from '../parse/lines.js'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import { inFolder } from '../model/path.js'
import { readRelease, type ReleaseProblem } from '../release/read.js'
import type { ReleaseIndex } from '../release/manifest.js'
import { releasedLadder } from './find-configuration.js'
import { recoverFolder } from './write-folder.js'

/** What was read of a release. Either the ladder or diagnostics are there. */
export interface LoadedRelease {
  /** Absolute path of its folder. */
  root: string
  ladder?: Ladder
  index?: ReleaseIndex
  diagnostics: Diagnostic[]
}

/**
 * Reads the release at a path; `undefined` where there is none. Never throws for what its files say. Of a folder, the
 * two files that hold the ladder are read and checked; `rungs release --check` checks all of them.
 */
export function loadRelease(path: string): LoadedRelease | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  const isFile = stats?.isFile() ?? false
  if (isFile && basename(path) !== 'ladder.json') return undefined
  if (!stats) recoverFolder(path)
  const folder = isFile ? dirname(path) : path
  const ladder = releasedLadder(join(folder, 'ladder.json'))
  if (ladder === undefined) return undefined
  const files = new Map([['ladder.json', ladder.text]])
  const index = join(folder, 'index.json')
  // One that is there and cannot be read is no release without one, whose ladder nothing vouches for.
  if (!isFile && existsSync(index)) files.set('index.json', readFileSync(index, 'utf8'))
  const read = readRelease(files, { hashOf: sha256, parsed: new Map([['ladder.json', ladder.data]]) })
  return {
    root: folder,
    ...defined({ ladder: read.ladder, index: read.index }),
    diagnostics: read.problems.map(releaseDiagnostic),
  }
}

/** Every file of a folder, POSIX path to content. */
export function releaseFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>()
  const folders = ['']
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = inFolder(at, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) files.set(path, readFileSync(join(folder, path), 'utf8'))
    }
  }
  return files
}

function sha256(text: string): string {
  return hash('sha256', text)
}

/** A problem of a release as a diagnostic; it is about a file as a whole. */
export function releaseDiagnostic({ code, path, message }: ReleaseProblem): Diagnostic {
  return {
    ruleId: 'release',
    messageId: code,
    data: { file: basename(path) },
    severity: 'error',
    message,
    place: startOfFile(path),
    pointer: '',
  }
}
