// The ladders that a command works with, and what is said where they cannot be had.

import { join } from 'node:path'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { quoted } from '../model/listed.js'
import type { Ladder } from '../model/ladder.js'
import { sumOf } from '../model/sum.js'
import { loadWorkspace, type LoadedWorkspace } from '../node/load-workspace.js'
import { noLadderId, withoutLadders } from '../node/no-ladder.js'
import { reachOf } from '../node/reach.js'
import { reportOf } from './reporting.js'
import { UsageError, type Terminal } from './terminal.js'

/** The ladders at a path, and what hinders a command from its work. */
export interface ReadWorkspace {
  workspace: LoadedWorkspace
  /** Files and configurations that cannot be read, or that there is no ladder. Told already. */
  problems: Diagnostic[]
}

/**
 * Reads the ladders at a path, and tells what is wrong there at once.
 *
 * @param config a configuration to use instead of the one in the folder
 */
export async function readLadders(path: string, terminal: Terminal, config?: string): Promise<ReadWorkspace> {
  const workspace = await loadWorkspace(path, {
    cwd: terminal.cwd,
    ...reachOf(terminal),
    ...defined({ config }),
  })
  const { root, diagnostics, ladders } = workspace
  const problems = [...diagnostics, ...withoutLadders({ ...workspace, ladders: ladders.length })]
  if (problems.length > 0) {
    const levels = sumOf(ladders, ({ ladder }) => ladder.levels.length)
    const about = { ladders: ladders.length, levels, files: 0, rules: [] }
    terminal.err(await reportOf('pretty', { root, diagnostics: problems, about, terminal }))
  }
  return { workspace, problems }
}

/** The exit code for problems: 2 where nothing is read as its team wants it, 1 where a level cannot be read. */
export function exitCodeOf(problems: readonly Diagnostic[]): 0 | 1 | 2 {
  if (problems.some(({ ruleId }) => ruleId === 'config')) return 2
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** Says how a ladder is begun, where nothing else is wrong than that there is none. */
export function sayHowToBegin(problems: readonly Diagnostic[], terminal: Terminal): void {
  if (problems.every(({ messageId }) => messageId === noLadderId))
    terminal.err(
      'To begin a ladder, write `L1.md` with `# L1` as its first line, or copy the one that comes with rungs, `node_modules/rungs/ladders/engineering`, without its `ladder.lock.json`.\n',
    )
}

/** The files that the levels of a folder were read from: absolute paths. */
export function sourcesOf(ladders: readonly ParsedLadder[], root: string): string[] {
  return ladders.flatMap(({ documents }) =>
    documents.filter(({ levels }) => levels.length > 0).map(({ source }) => join(root, source.path)),
  )
}

/** The ladder that `--id` names, or the only one. Throws a `UsageError` that lists them where neither says which. */
export function chooseLadder<L extends { ladder: Ladder }>(ladders: readonly L[], id: string | undefined): L {
  const [only, ...others] = ladders
  if (only && id === undefined && others.length === 0) return only
  const found = ladders.find(({ ladder }) => ladder.id === id)
  if (found) return found
  const ids = idsOf(ladders)
  throw new UsageError(
    id === undefined
      ? `Unexpected choice of ${ladders.length} ladders, expected one; name it with \`--id\`: ${ids}`
      : `Unexpected ladder \`${id}\`, expected one of ${ids}`,
  )
}

/** The ids of ladders as a message lists them. */
export function idsOf(ladders: readonly { ladder: Ladder }[]): string {
  return quoted(ladders.map(({ ladder }) => ladder.id)).join(', ')
}

/** What was read at a path or of a revision. */
interface Loaded {
  /** How it is called. */
  name: string
  /** The ladders. */
  versions: readonly unknown[]
  diagnostics: readonly Diagnostic[]
}

/** Refuses to go on with less than the whole: a table without one of the levels looks like a whole one. */
export function refuseBroken({ name, versions, diagnostics }: Loaded): void {
  const broken = diagnostics.find(({ severity }) => severity === 'error')
  if (broken) {
    const { message, place } = broken
    throw new UsageError(`${message} (\`${place.path}\` in \`${name}\`)`, broken.ruleId === 'config' ? 2 : 1)
  }
  if (versions.length === 0)
    throw new UsageError(
      `Unexpected absence of a ladder in \`${name}\`, expected one; name a folder, a release or a revision that has one`,
    )
}
