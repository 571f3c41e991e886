// Findings of the last run, by the content of the files that they are about: an unchanged part is read and hashed, and
// nothing else. A cache that is broken, foreign or of another version is as good as none.

import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Findings, LintedPart, LintJob } from './lint-part.js'
import { isUnchanged, type Seen } from './looked-at.js'
import { isInside } from './reach.js'
import { isConfigModule, type FoundFile } from './walk.js'
import { writeAtomic } from './write.js'

interface Entry {
  findings: Findings
  seen: Seen
}

/** A cache as it was read, and what of it holds for this run. */
export interface FindingsCache {
  /** What was found in a part whose files have this hash, if nothing else that matters has changed. */
  recall(hash: string): Findings | undefined
  /** Remembers a part for the next run. */
  keep(hash: string, part: LintedPart): void
  /** Writes what holds for this run, and nothing else, so that the cache does not grow. */
  save(): void
}

/** Hash of the sources, set when the program is built: findings of other code are worth nothing. */
declare const RUNGS_BUILD: string | undefined

const build = typeof RUNGS_BUILD === 'string' ? RUNGS_BUILD : undefined

/**
 * Opens the cache of a run: in `node_modules/.cache/rungs`, or where there is no `node_modules`, in the user's.
 * None where a link leads from there to elsewhere: what came with a ladder decides nothing about other folders.
 *
 * @param settings all that findings depend on beside files: flags, the text of a configuration that was named
 */
export function openCache(root: string, settings: string): FindingsCache | undefined {
  if (build === undefined) return undefined
  const name = hashOf([realpathSync(root), settings])
  const file = cacheFile(root, `lint-${name}.json`)
  if (file === undefined) return undefined
  const entries = readEntries(file)
  const kept: Record<string, Entry> = {}
  let isNew = false
  return {
    recall: (hash) => {
      const entry = Object.hasOwn(entries, hash) ? entries[hash] : undefined
      if (!entry || !isUnchanged(entry.seen, root)) return undefined
      kept[hash] = entry
      return entry.findings
    },
    keep: (hash, { findings, seen }) => {
      if (!seen) return
      kept[hash] = { findings, seen }
      isNew = true
    },
    save: () => {
      if (isNew || Object.keys(kept).length < Object.keys(entries).length) write(file, kept)
    },
  }
}

/** Hash of everything that a part of a run consists of; `undefined` where code is part of it. */
export function hashOfPart(
  files: readonly FoundFile[],
  root: string,
  job: Pick<LintJob, 'found'>,
): string | undefined {
  if (files.some(({ path }) => isConfigModule(path))) return undefined
  const hash = createHash('sha1')
  hash.update(JSON.stringify([job.found.focus, job.found.closed, job.found.locked]))
  for (const { path } of files) {
    try {
      const bytes = readFileSync(join(root, path))
      hash.update(`\0${path}\0${bytes.length}\0`)
      hash.update(bytes)
    } catch {
      return undefined
    }
  }
  return hash.digest('base64')
}

function cacheFile(root: string, name: string): string | undefined {
  for (let at = root; ; at = dirname(at)) {
    if (isThere(join(at, 'node_modules'))) {
      const file = join(at, 'node_modules', '.cache', 'rungs', name)
      return staysIn(at, file) ? file : undefined
    }
    if (existsSync(join(at, '.git')) || dirname(at) === at) break
  }
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'rungs', name)
}

/** Whether no link on the way leads out; the last parts of the way need not be there yet. */
function staysIn(root: string, file: string): boolean {
  let at = file
  while (!isThere(at)) at = dirname(at)
  return isInside(at, [realpathSync(root)])
}

/** Also a link that leads nowhere yet. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function readEntries(file: string): Record<string, Entry> {
  try {
    const content = readFileSync(file, 'utf8')
    const end = content.indexOf('\n')
    const json = content.slice(end + 1)
    // Nobody but this module wrote what has its seal.
    if (content.slice(0, end) !== seal(json)) return {}
    return JSON.parse(json) as Record<string, Entry>
  } catch {
    return {}
  }
}

/** A cache that cannot be written changes no result, only the time that the next run takes. */
function write(file: string, entries: Record<string, Entry>): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const json = JSON.stringify(entries)
    writeAtomic(file, `${seal(json)}\n${json}`)
  } catch {
    return
  }
}

/** Tells whether a text is whole, and made by this very program. */
function seal(json: string): string {
  return `${build ?? ''} ${hashOf([json])}`
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha1').update(parts.join('\0')).digest('hex').slice(0, 16)
}
