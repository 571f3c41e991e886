// Two sides of a comparison, from the arguments of a command.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Ladder } from '../model/ladder.js'
import { diffLadders } from '../diff/diff-ladders.js'
import { diffReport } from '../diff/report.js'
import type { DiffReport } from '../diff/change.js'
import { GitError } from '../node/git.js'
import {
  isRevision,
  loadFork,
  loadPath,
  loadRevision,
  type LoadedVersions,
  type Version,
} from '../node/load-version.js'
import { keepIds, type Question } from '../release/keep-ids.js'
import { registryOf } from '../release/registry.js'
import { UsageError, type Terminal } from './terminal.js'
import { idsOf, refuseBroken } from './workspace.js'

/** A ladder before and after. */
export interface Pair {
  before: Version
  after: Version
}

/** Which sides a command was asked to compare. */
export interface Sides {
  before: LoadedVersions
  after: LoadedVersions
}

/**
 * Reads `a`, `a b` or `a..b`; each is a path, or a revision of the ladder at `path`. Of `a...b` the first side is where `b`
 * left `a`, as it is for git.
 */
export async function loadSides(words: readonly string[], path: string, terminal: Terminal): Promise<Sides> {
  const { cwd } = terminal
  const [first = 'HEAD', second] = words
  const side = (name: string): Promise<LoadedVersions> => {
    if (name === '') return loadRevision('HEAD', path, terminal)
    return existsSync(resolve(cwd, name)) && !isRevision(name, path, cwd)
      ? loadPath(name, terminal)
      : loadRevision(name, path, terminal)
  }
  try {
    if (second !== undefined) return { before: await side(first), after: await side(second) }
    const range = existsSync(resolve(cwd, first)) ? null : /^(.*?)(\.{2,3})(.*)/u.exec(first)
    if (range) {
      const [, from = '', dots, to = ''] = range
      const before =
        dots === '...' ? await loadFork(from || 'HEAD', to || 'HEAD', path, terminal) : await side(from)
      return { before, after: await side(to) }
    }
    return { before: await side(first), after: await loadPath(path, terminal, 'the work tree') }
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message)
    throw error
  }
}

/** Ladders of both sides that are the same one: by id, or the only one of each. There is at least one such pair. */
export function pairLadders({ before, after }: Sides, id: string | undefined): [Pair, ...Pair[]] {
  for (const side of [before, after]) {
    // A level that cannot be read is not one that is gone.
    refuseBroken(side)
  }
  const [a, b] = [only(before.versions), only(after.versions)]
  if (a && b && id === undefined) return [{ before: a, after: b }]
  const pairs = after.versions.flatMap((version): Pair[] => {
    const was = before.versions.find(({ ladder }) => ladder.id === version.ladder.id)
    return was && (id === undefined || id === version.ladder.id) ? [{ before: was, after: version }] : []
  })
  const [first, ...more] = pairs
  if (first) return [first, ...more]
  throw new UsageError(
    `Unexpected ladder \`${id ?? before.versions[0]?.ladder.id ?? ''}\`, expected one that is on both sides; there is ${idsOf(after.versions)}`,
  )
}

function only(versions: readonly Version[]): Version | undefined {
  return versions.length === 1 ? versions[0] : undefined
}

/** What changed in one ladder, and what only its author can tell. */
export interface Compared extends Pair {
  report: DiffReport
  questions: readonly Question[]
}

/** Compares after the newer side has the ids that the older one gave. */
export function compare({ before, after }: Pair): Compared {
  const questions: Question[] = []
  // The older side has the ids that it remembers since it was read.
  if (after.parsed) questions.push(...keepIds(after.ladder, before.registry).questions)
  const assumed = after.parsed && after.parsed.declaration.inheritance === undefined
  const changes = diffLadders(before.ladder, after.ladder, { inheritance: assumed ? 'assumed' : 'declared' })
  return { before, after, report: diffReport(before, after, changes), questions }
}

/** What changed in the pages beside the ladders; nothing where one ladder was asked for. */
export function comparePages({ before, after }: Sides, id: string | undefined): Compared[] {
  if (id !== undefined || !before.pages || !after.pages) return []
  const side = (ladder: Ladder): Version => ({
    ladder: { ...ladder, title: 'Pages' },
    registry: registryOf(ladder),
  })
  const compared = compare({ before: side(before.pages), after: side(after.pages) })
  return compared.report.changes.length > 0 ? [compared] : []
}

/** A question for people, with what answers it. */
export function ask({ id, text, candidates }: Question): string {
  const options = candidates.map((candidate) => `  \`${candidate.id}\`  ${candidate.text}`).join('\n')
  return `Unexpected choice for \`${id}\` (“${text}”), expected one statement that it became; write its last part as an id behind the right one (\`<!-- id: … -->\`), or note what became of it under \`gone\` in \`ladder.lock.json\`. It may be:\n${options}\n`
}
