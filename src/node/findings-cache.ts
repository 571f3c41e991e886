// Findings of the last run, by the content of the files that they are about: an unchanged part is read and hashed, and
// nothing else. A cache that is broken, foreign or of another version is as good as none.

import { createHash } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { build, cacheFile, readSealed, shortHash, writeSealed } from './cache-file.js'
import type { Findings, LintedPart, LintJob } from './lint-part.js'
import { isUnchanged, type Seen } from './looked-at.js'
import { isConfigModule, type FoundFile } from './walk.js'

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

/**
 * Opens the cache of a run.
 *
 * @param settings all that findings depend on beside files: flags, the text of a configuration that was named
 */
export function openCache(root: string, settings: string): FindingsCache | undefined {
  if (build === undefined) return undefined
  const name = shortHash(`${realpathSync(root)}\0${settings}`)
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
      if (isNew || Object.keys(kept).length < Object.keys(entries).length)
        writeSealed(file, Buffer.from(JSON.stringify(kept)))
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

function readEntries(file: string): Record<string, Entry> {
  const content = readSealed(file)
  return content ? (JSON.parse(content.toString('utf8')) as Record<string, Entry>) : {}
}
