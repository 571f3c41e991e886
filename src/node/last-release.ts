// The last release of a ladder, as rules ask for it: from the registry, a release folder, and changesets.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { defined } from '../model/defined.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { LastRelease } from '../lint/rule.js'
import { declaredStep, type DeclaredStep } from '../release/changesets.js'
import { lostIds, stepSince } from '../release/last-release.js'
import { bumpBetween } from '../release/semver.js'
import { loadRelease } from './load-release.js'
import { keepLocked, lockPath, readLock } from './lock.js'
import type { LookedAt } from './looked-at.js'
import { foldersUpToGit } from './paths.js'
import { isInside, realFolders, type Reach } from './reach.js'

/** The run that asks. */
interface Run {
  /** Absolute path. */
  root: string
  all: readonly ParsedLadder[]
  /** Is told what is read. */
  lookedAt: LookedAt
  reach: Reach
}

/**
 * What is known of the last release.
 *
 * @param release path of a release folder, from the ladder's folder or one above it
 */
export function lastRelease(run: Run, parsed: ParsedLadder, release: string | undefined): LastRelease {
  const { root, all, lookedAt } = run
  const { registry } = readLock(root, lockPath(parsed, all))
  const lost = registry ? lostIds(registry, parsed.ladder, keepLocked(parsed, registry)) : []
  const folder = release === undefined ? undefined : findUp(join(root, parsed.folder ?? ''), release, run)
  if (folder !== undefined) lookedAt.content.add(folder)
  const read = folder === undefined ? undefined : loadRelease(folder)
  if (!read?.ladder || !read.index) return { lost }
  if (!registry) keepLocked(parsed, read.index.registry)
  const assumed = parsed.declaration.inheritance === undefined
  const { version } = read.index
  const declared = fromChangesets(root, lookedAt) ?? fromVersion(version, parsed.declaration.version)
  return {
    lost,
    version,
    ...stepSince(read.ladder, parsed.ladder, { inheritance: assumed ? 'assumed' : 'declared' }),
    ...defined({ declared }),
  }
}

/**
 * Where a path leads from a folder, or from those above it up to the root of the repository, or of the run where it is in
 * none. What is outside of that was not allowed.
 */
function findUp(folder: string, path: string, { root, lookedAt, reach }: Run): string | undefined {
  const home = foldersUpToGit(root).at(-1) ?? root
  const inside = [...realFolders([home], home), ...(reach.allow ?? [])]
  for (let at = folder; ; at = dirname(at)) {
    const found = resolve(at, path)
    lookedAt.existence.add(found)
    if (existsSync(found)) return isInside(found, inside) ? found : undefined
    if (at === home || at === dirname(at)) return undefined
  }
}

function fromVersion(released: string, version: string | undefined): DeclaredStep | undefined {
  const step = version === undefined ? undefined : bumpBetween(released, version)
  return step === undefined || step === 'none' ? undefined : { step }
}

/** The nearest folder with changesets, and the package that is nearest to the ladder. */
function fromChangesets(root: string, { content }: LookedAt): DeclaredStep | undefined {
  let packageName: string | undefined
  for (const at of foldersUpToGit(root)) {
    const manifest = join(at, 'package.json')
    const folder = join(at, '.changeset')
    content.add(manifest).add(folder)
    packageName ??= nameOf(manifest)
    if (existsSync(folder)) {
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.md') && !/^readme\.md$/iu.test(name))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'))
      return packageName === undefined ? undefined : declaredStep(texts, packageName)
    }
  }
  return undefined
}

/** The name in a package.json; `undefined` where there is none that can be read. */
export function nameOf(file: string): string | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const name = typeof data === 'object' && data !== null && 'name' in data ? data.name : undefined
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}
