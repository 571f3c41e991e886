// The id registry on the disk: `ladder.lock.json` beside the ladder, committed with it.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startOfFile } from '../parse/lines.js'
import { canonicalJson } from '../model/canonical.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { inFolder } from '../model/path.js'
import { configError } from '../ladder/config-error.js'
import { declaredCompetencyIds } from '../ladder/declared-levels.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { keepIds, type KeptIds } from '../release/keep-ids.js'
import { Registry } from '../release/registry.js'
import type { LookedAt } from './looked-at.js'
import { isInside, realFolders } from './reach.js'
import { lockName } from './walk.js'
import { writeInside } from './write.js'

/** A registry that was read, or what is wrong with it; neither where there is none. */
export interface ReadLock {
  registry?: Registry
  diagnostic?: Diagnostic
}

/** Where the registry of a ladder is, relative to the root of the run: beside its configuration. */
export function lockPath({ ladder, folder = '' }: ParsedLadder, all: readonly ParsedLadder[]): string {
  const shared = all.filter((other) => (other.folder ?? '') === folder).length > 1
  const name = shared ? `${asName(ladder.id)}.${lockName}` : lockName
  return inFolder(folder, name)
}

/** An id is a name in its folder, and no way out of it. */
function asName(id: string): string {
  return id.replace(/[/\\]/gu, (mark) => encodeURIComponent(mark).toLowerCase())
}

/** Reads a registry; one that a link has elsewhere is none. Never throws. */
export function readLock(root: string, path: string): ReadLock {
  const file = join(root, path)
  if (!existsSync(file) || !isInside(file, realFolders([root], root))) return {}
  try {
    return { registry: Registry.parse(JSON.parse(readFileSync(file, 'utf8'))) }
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it has another shape'
    const message = `Unexpected content of \`${path}\` (${reason}), expected the registry that \`rungs release\` writes; bring back the last committed one`
    return { diagnostic: configError({ messageId: 'lock', message }, startOfFile(path)) }
  }
}

/** Writes a registry, whole or not at all. */
export function writeLock(root: string, path: string, registry: Registry): void {
  writeInside(root, path, canonicalJson(registry))
}

/** Gives a ladder the ids that its registry remembers. */
export function keepLocked(parsed: ParsedLadder, registry: Registry): KeptIds {
  const declared = new Set(declaredCompetencyIds(parsed.declaration))
  return keepIds(parsed.ladder, registry, { declared })
}

/** What is wrong with the registries of ladders; `all` are those of the run. */
export function brokenLocks(
  root: string,
  ladders: readonly ParsedLadder[],
  all: readonly ParsedLadder[],
): Diagnostic[] {
  const paths = new Set(ladders.map((parsed) => lockPath(parsed, all)))
  return [...paths].flatMap((path) => readLock(root, path).diagnostic ?? [])
}

/** Gives every ladder of a run the ids that its registry remembers, where it has one that can be read. */
export function keepRemembered(root: string, ladders: readonly ParsedLadder[], lookedAt: LookedAt): void {
  for (const parsed of ladders) {
    const path = lockPath(parsed, ladders)
    lookedAt.content.add(join(root, path))
    const { registry } = readLock(root, path)
    if (registry) keepLocked(parsed, registry)
  }
}
