// What an app calls: a folder to a ladder, or to everything that is wrong with it. Parsers, rules and the schemas of
// declarations are loaded where there is Markdown to read: most apps read a release.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import { quoted } from '../model/listed.js'
import type { TypedLadder } from '../model/queries.js'
import { didYouMean } from '../model/nearest.js'
import type { Declaration } from '../ladder/declaration.js'
import type { CompetencyIdOf, LevelIdOf } from '../ladder/define-ladder.js'
import { declaredCompetencyIds, declaredLevels } from '../ladder/declared-levels.js'
import type { LintOptions, LintResult } from './lint-source.js'
import { loadRelease, type LoadedRelease } from './load-release.js'
import { runProblem, withoutLadders } from './no-ladder.js'
import type { LoadedWorkspace, SourceOptions } from './load-workspace.js'
import { toPath } from './paths.js'

/** A ladder whose ids are those of a declaration, as literal types where it has them. */
export type LadderOf<D extends Declaration> = TypedLadder<LevelIdOf<D>, CompetencyIdOf<D>>

/** How a ladder is loaded. */
export interface LoadOptions<D extends Declaration = Declaration> extends SourceOptions {
  /** Declares the ladder instead of its configuration file; ids in it become literal types. */
  declaration?: D
  /** Which ladder, where there are several: its `id`. */
  id?: string
}

/** What was loaded, and what is wrong with it. Paths in `diagnostics` are relative to `root`. */
export interface LoadResult<D extends Declaration = Declaration> {
  /** The one ladder asked for; absent when there is an error. */
  ladder?: LadderOf<D>
  /** Every ladder that was found. */
  ladders: Ladder[]
  diagnostics: Diagnostic[]
  /** Absolute path of the folder that was read. */
  root: string
}

/** Why `loadLadder` gave no ladder. The message lists the diagnostics, one per line. */
export class LadderError extends Error {
  override name = 'LadderError'

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(inOneLine).join('\n'))
  }
}

function inOneLine({ place, message }: Diagnostic): string {
  return `${place.path}:${place.start.line}:${place.start.column}: ${message}`
}

/**
 * Loads the ladder at a path.
 *
 * @param source a folder, a file of a ladder, a release of one, or a `file:` URL of any of them
 * @throws {LadderError} when there is no ladder, when there are several and `id` chooses none, when a configuration
 *   is broken or a level cannot be read; what the levels say never makes it throw: that is for `lintLadder`
 *
 * @example
 * const ladder = await loadLadder('ladders/engineering')
 * getLevel(ladder, 'L3')?.competencies
 */
export async function loadLadder<const D extends Declaration = Declaration>(
  source: string | URL,
  options: LoadOptions<D> = {},
): Promise<LadderOf<D>> {
  const { ladder, diagnostics } = await safeLoadLadder(source, options)
  if (ladder) return ladder
  throw new LadderError(diagnostics.filter(({ severity }) => severity === 'error'))
}

/** Loads the ladder at a path. What `loadLadder` throws is in `diagnostics`. */
export async function safeLoadLadder<const D extends Declaration = Declaration>(
  source: string | URL,
  options: LoadOptions<D> = {},
): Promise<LoadResult<D>> {
  const release = loadRelease(toPath(source, options.cwd ?? process.cwd()))
  if (release) return ofRelease(release, options)
  const { loadWorkspace } = await import('./load-workspace.js')
  const workspace = await loadWorkspace(source, options)
  const ladders = workspace.ladders.map((parsed) => parsed.ladder)
  const result = { ladders, root: workspace.root }
  const broken = [...workspace.diagnostics, ...choiceProblems(ladders, options.id, workspace)]
  const chosen = ladders.find(({ id }) => options.id === undefined || id === options.id)
  const diagnostics =
    chosen && options.declaration ? [...broken, ...missing(chosen, options.declaration)] : broken
  if (!chosen || diagnostics.some(({ severity }) => severity === 'error')) return { ...result, diagnostics }
  // Every id that the declaration names was found in the ladder.
  return { ...result, diagnostics, ladder: chosen as LadderOf<D> }
}

/** A release holds one ladder, and what it is is no longer for a declaration to say. */
function ofRelease<D extends Declaration>(
  { ladder, diagnostics: problems, root }: LoadedRelease,
  { id, declaration }: LoadOptions<D>,
): LoadResult<D> {
  if (!ladder) return { ladders: [], diagnostics: problems, root }
  const diagnostics = [
    ...(id === undefined || id === ladder.id
      ? []
      : [
          runProblem(
            'unknown-ladder',
            `Unexpected ladder \`${id}\`, expected \`${ladder.id}\`, which was released here`,
            'ladder.json',
          ),
        ]),
    ...(declaration ? missing(ladder, declaration) : []),
  ]
  if (diagnostics.length > 0) return { ladders: [ladder], diagnostics, root }
  // Every id that the declaration names was found in the ladder.
  return { ladders: [ladder], diagnostics, root, ladder: ladder as LadderOf<D> }
}

/**
 * Loads and lints every ladder at a path.
 *
 * @example
 * const { diagnostics } = await lintLadder('ladders/engineering', { preset: 'strict' })
 */
export async function lintLadder(source: string | URL, options: LintOptions = {}): Promise<LintResult> {
  const { lintSource } = await import('./lint-source.js')
  return lintSource(source, options)
}

function choiceProblems(
  ladders: readonly Ladder[],
  id: string | undefined,
  workspace: LoadedWorkspace,
): Diagnostic[] {
  if (ladders.length === 0) return withoutLadders({ ...workspace, ladders: 0 })
  const ids = ladders.map((ladder) => ladder.id)
  const known = quoted(ids).join(', ')
  const path = workspace.focus ?? '.'
  if (id === undefined && ladders.length > 1) {
    const message = `Unexpected ${ladders.length} ladders, expected one; choose with the option \`id\`: ${known}`
    return [runProblem('several-ladders', message, path)]
  }
  if (id !== undefined && !ids.includes(id)) {
    const hint = didYouMean(id, ids) || `; there is ${known}`
    return [
      runProblem('unknown-ladder', `Unexpected ladder \`${id}\`, expected one that is there${hint}`, path),
    ]
  }
  return []
}

/** Ids of the declaration that the documents do not have: a typed id must not be a promise that breaks at run time. */
function missing({ levels, competencies, documents }: Ladder, declaration: Declaration): Diagnostic[] {
  const path = documents[0]?.path ?? '.'
  const absent = (kind: string, wanted: readonly string[], found: readonly { id: string }[]): Diagnostic[] =>
    wanted
      .filter((id) => !found.some((part) => part.id === id))
      .map((id) =>
        runProblem(
          `missing-${kind}`,
          `Unexpected absence of the ${kind} \`${id}\`, which the declaration names; expected it in the documents`,
          path,
        ),
      )
  const levelIds = declaredLevels(declaration).map(({ id }) => id)
  return [
    ...absent('level', levelIds, levels),
    ...absent('competency', declaredCompetencyIds(declaration), competencies),
  ]
}
