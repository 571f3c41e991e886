// Findings of the last run, by the content of the files that they are about: an unchanged part is read and hashed, and
// nothing else. A cache that is broken, foreign or of another version is as good as none.

import { createHash, type Hash } from 'node:crypto'
import { readSync, realpathSync } from 'node:fs'
import { build, cacheFile, readSealed, shortHash, writeSealed } from './cache-file.js'
import type { Findings, LintedPart, LintJob, RanRule } from './lint-part.js'
import { isUnchanged } from './looked-at.js'
import { withOpenFile } from './open-file.js'
import { isConfigModule, type FoundFile } from './walk.js'

type Entry = Required<LintedPart>

/** Entries as they are kept. The rules that ran are a number in a list of them: a thousand parts ran the same. */
interface Kept {
  ran: RanRule[][]
  parts: Record<string, Omit<Entry, 'findings'> & { findings: Omit<Findings, 'rules'>; ran: number }>
}

/** A cache as it was read, and what of it holds for this run. */
export interface FindingsCache {
  /** What was found in a part whose files have this hash, if nothing else that matters has changed. */
  recall(hash: string): LintedPart | undefined
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
  const last = readKept(file)
  const entries = new Map<string, Entry>()
  let isNew = false
  return {
    recall: (hash) => {
      const part = Object.hasOwn(last.parts, hash) ? last.parts[hash] : undefined
      const rules = part && last.ran[part.ran]
      if (!rules || !isUnchanged(part.seen, root)) return undefined
      const entry = { findings: { ...part.findings, rules }, seen: part.seen }
      entries.set(hash, entry)
      return entry
    },
    keep: (hash, { findings, seen }) => {
      if (!seen) return
      entries.set(hash, { findings, seen })
      isNew = true
    },
    save: () => {
      if (isNew || entries.size < Object.keys(last.parts).length)
        writeSealed(file, Buffer.from(JSON.stringify(toKeep(entries))))
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
  const paths = files.map(({ path }) => path)
  hash.update(JSON.stringify([paths, job.found.focus, job.found.closed, job.found.locked]))
  for (const path of paths) {
    try {
      hash.update(`\0${hashFile(`${root}/${path}`, hash)}`)
    } catch {
      return undefined
    }
  }
  return hash.digest('base64')
}

// One for all files: that they are let go of costs more than that they are read.
const buffer = Buffer.allocUnsafeSlow(1 << 18)

/** Hashes what a file holds. Returns its length in bytes. */
function hashFile(file: string, hash: Hash): number {
  return withOpenFile(file, 'r', (descriptor) => {
    let length = 0
    // Less than was asked for is no end yet: disks of other machines give what they have.
    for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
      hash.update(buffer.subarray(0, read))
      length += read
    }
    return length
  })
}

function readKept(file: string): Kept {
  const content = readSealed(file)
  return content ? (JSON.parse(content.toString('utf8')) as Kept) : { ran: [], parts: {} }
}

function toKeep(entries: ReadonlyMap<string, Entry>): Kept {
  const kept: Kept = { ran: [], parts: {} }
  const numbers = new Map<string, number>()
  for (const [hash, { findings, seen }] of entries) {
    const { rules, ...others } = findings
    const text = JSON.stringify(rules)
    const number = numbers.get(text) ?? kept.ran.push(rules) - 1
    numbers.set(text, number)
    kept.parts[hash] = { findings: others, seen, ran: number }
  }
  return kept
}
