// A release on the disk: a folder with `index.json`, or a `ladder.json` alone.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import { readRelease, type ReleaseProblem } from '../release/read.js'
import type { ReleaseIndex } from '../release/manifest.js'
import { isRelease } from './find-configuration.js'
import { recoverFolder } from './write-folder.js'

/** What was read of a release. Either the ladder or diagnostics are there. */
export interface LoadedRelease {
  /** Absolute path of its folder. */
  root: string
  ladder?: Ladder
  index?: ReleaseIndex
  diagnostics: Diagnostic[]
}

/** Reads the release at a path; `undefined` where there is none. Never throws for what its files say. */
export function loadRelease(path: string): LoadedRelease | undefined {
  const stats = statOf(path)
  if (stats?.isFile()) {
    if (!isRelease(path)) return undefined
    return toLoaded(dirname(path), new Map([['ladder.json', readFileSync(path, 'utf8')]]))
  }
  if (!stats) recoverFolder(path)
  if (!isRelease(join(path, 'ladder.json'))) return undefined
  return toLoaded(path, releaseFiles(path))
}

/** Every file of a folder, POSIX path to content. */
export function releaseFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>()
  const folders = ['']
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) files.set(path, readFileSync(join(folder, path), 'utf8'))
    }
  }
  return files
}

function toLoaded(root: string, files: ReadonlyMap<string, string>): LoadedRelease {
  const { ladder, index, problems } = readRelease(files, sha256)
  return {
    root,
    ...(ladder ? { ladder } : {}),
    ...(index ? { index } : {}),
    diagnostics: problems.map(releaseDiagnostic),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A problem of a release as a diagnostic; it is about a file as a whole. */
export function releaseDiagnostic({ code, path, message }: ReleaseProblem): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 }
  return {
    ruleId: 'release',
    messageId: code,
    data: { file: basename(path) },
    severity: 'error',
    message,
    place: { path, start, end: start },
    pointer: '',
  }
}

function statOf(path: string): { isFile(): boolean } | undefined {
  return statSync(path, { throwIfNoEntry: false })
}
