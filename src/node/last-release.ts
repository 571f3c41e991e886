// The last release of a ladder, as rules ask for it: from the registry, a release folder, and changesets.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { LastRelease } from '../lint/rule.js'
import { declaredStep, type DeclaredStep } from '../release/changesets.js'
import { lostIds, stepSince } from '../release/last-release.js'
import { bumpBetween } from '../release/semver.js'
import { loadRelease } from './load-release.js'
import { keepLocked, lockPath, readLock } from './lock.js'
import type { LookedAt } from './looked-at.js'

/**
 * What is known of the last release.
 *
 * @param root absolute path of the run
 * @param release path of a release folder, from the ladder's folder or one above it
 * @param lookedAt is told what is read
 */
export function lastRelease(
  root: string,
  parsed: ParsedLadder,
  all: readonly ParsedLadder[],
  release: string | undefined,
  lookedAt: LookedAt,
): LastRelease {
  const { registry } = readLock(root, lockPath(parsed, all))
  const lost = registry ? lostIds(registry, parsed.ladder, keepLocked(parsed, registry)) : []
  const folder =
    release === undefined ? undefined : findUp(join(root, parsed.folder ?? ''), release, lookedAt)
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
    ...(declared ? { declared } : {}),
  }
}

/** Where a path leads from a folder, or from those above it up to the root of the repository. */
function findUp(folder: string, path: string, { existence }: LookedAt): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    existence.add(join(at, path))
    if (existsSync(join(at, path))) return join(at, path)
    if (existsSync(join(at, '.git')) || at === dirname(at)) return undefined
  }
}

function fromVersion(released: string, version: string | undefined): DeclaredStep | undefined {
  const step = version === undefined ? undefined : bumpBetween(released, version)
  return step === undefined || step === 'none' ? undefined : { step }
}

/** The nearest folder with changesets, and the package that is nearest to the ladder. */
function fromChangesets(root: string, { content }: LookedAt): DeclaredStep | undefined {
  let packageName: string | undefined
  for (let at = root; ; at = dirname(at)) {
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
    if (existsSync(join(at, '.git')) || at === dirname(at)) return undefined
  }
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
