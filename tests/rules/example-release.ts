// The last release of an example's ladder: `ladder.lock.json`, the levels that were released, and changesets.
import type { ParsedLadder } from '../../src/ladder/parse-ladder.js'
import { parseWorkspace } from '../../src/ladder/workspace.js'
import type { LastRelease } from '../../src/lint/rule.js'
import type { SourceFile } from '../../src/parse/document.js'
import { declaredStep } from '../../src/release/changesets.js'
import { keepIds } from '../../src/release/keep-ids.js'
import { lostIds, stepSince } from '../../src/release/last-release.js'
import { Registry, registryOf } from '../../src/release/registry.js'

const folder = 'last-release/'

/** Whether a file of an example is about the last release, and no part of the ladder. */
export function isOfRelease({ path }: SourceFile): boolean {
  return path.startsWith(folder) || path.startsWith('.changeset/') || path === 'ladder.lock.json'
}

/** Gives the ladder the ids that the example's registry remembers. */
export function keepExampleIds({ ladder }: ParsedLadder, files: readonly SourceFile[]): void {
  const registry = registryIn(files)
  if (registry) keepIds(ladder, registry)
}

/** What rules are told about the last release. */
export function exampleRelease({ ladder }: ParsedLadder, files: readonly SourceFile[]): LastRelease {
  const registry = registryIn(files)
  const lost = registry ? lostIds(registry, ladder, keepIds(ladder, registry)) : []
  const sources = files.flatMap(({ path, text }) =>
    path.startsWith(folder) ? [{ path: path.slice(folder.length), text }] : [],
  )
  const [released] = parseWorkspace(sources, { name: 'ladder' }).ladders
  if (!released) return { lost }
  keepIds(ladder, registryOf(released.ladder))
  const changesets = files.filter(({ path }) => path.startsWith('.changeset/')).map(({ text }) => text)
  const declared = declaredStep(changesets, '@example/ladder')
  const since = stepSince(released.ladder, ladder, { inheritance: 'assumed' })
  return { lost, version: '1.2.0', ...since, ...(declared ? { declared } : {}) }
}

function registryIn(files: readonly SourceFile[]): Registry | undefined {
  const lock = files.find(({ path }) => path === 'ladder.lock.json')
  return lock && Registry.parse(JSON.parse(lock.text))
}
