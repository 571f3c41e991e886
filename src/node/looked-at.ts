// What a run looked at beside the files of its ladders: targets of links, the registry, the last release. What was
// found once holds for as long as all of these are what they were.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { posixRelative } from './paths.js'

/** Absolute paths that were looked at: for whether they are there, and for what they hold. */
export interface LookedAt {
  existence: Set<string>
  content: Set<string>
}

/** Nothing was looked at yet. */
export function lookAround(): LookedAt {
  return { existence: new Set(), content: new Set() }
}

/** What was looked at and what was there, by path from the root of the run. Plain data. */
export interface Seen {
  existence: Record<string, boolean>
  content: Record<string, string>
}

/** Remembers what is there now. */
export function seen({ existence, content }: LookedAt, root: string): Seen {
  const entries = <T>(paths: Set<string>, read: (path: string) => T): Record<string, T> =>
    Object.fromEntries([...paths].map((path) => [posixRelative(root, path), read(path)]))
  return { existence: entries(existence, existsSync), content: entries(content, fingerprint) }
}

/** Whether all that was seen is still so. */
export function isUnchanged({ existence, content }: Seen, root: string): boolean {
  return (
    Object.entries(existence).every(([path, there]) => existsSync(join(root, path)) === there) &&
    Object.entries(content).every(([path, print]) => fingerprint(join(root, path)) === print)
  )
}

/** Hash of a file, or of all files of a folder; empty where there is nothing that can be read. */
export function fingerprint(path: string): string {
  try {
    const hash = createHash('sha1')
    if (!statSync(path).isDirectory()) return hash.update(readFileSync(path)).digest('base64')
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names) {
      hash.update(`\0${name}\0`)
      const file = join(path, name)
      if (statSync(file).isFile()) hash.update(readFileSync(file))
    }
    return hash.digest('base64')
  } catch {
    return ''
  }
}
