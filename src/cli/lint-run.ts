// What a run of `rungs lint` does before it reports: finds, and lints or mends.

import { resolve } from 'node:path'
import { defined } from '../model/defined.js'
import type { Diagnostic } from '../model/diagnostic.js'
import { findFiles } from '../node/find-files.js'
import type { KeptTrees } from '../node/kept-trees.js'
import { lintPlanned, planRun, type PathFindings, type PlannedRun } from '../node/lint-path.js'
import type { Findings } from '../node/lint-part.js'
import type { RuleChoice } from '../node/lint-workspace.js'
import type { ParserName } from '../node/markdown-parser.js'
import { nothingToRead } from '../node/no-ladder.js'
import { toPath } from '../node/paths.js'
import type { Reach } from '../node/reach.js'
import { writeInside } from '../node/write.js'
import { withMark } from '../parse/file-text.js'
import { untimed } from '../parse/timed.js'

/** What flags ask for. */
export interface Run {
  path: string
  cwd: string
  config?: string
  reach: Reach
  parser?: ParserName
  choice: RuleChoice
  cache: boolean
  baseline: boolean
  trees?: KeptTrees
}

/** A run that is planned, and the part of it that was asked about. */
export interface Planned {
  plan: PlannedRun
  focus?: string
}

/** Findings of a run, and where they are. */
export interface Linted {
  root: string
  focus?: string
  findings: PathFindings
  /** The findings that were mended. */
  fixed?: readonly Diagnostic[]
}

/** The part that was asked about, where that is not all. */
export function focusOf({ focus }: { focus?: string }): { focus?: string } {
  return focus === undefined ? {} : { focus }
}

/** What there is to lint, cut into parts; `undefined` where nothing is at the path. */
export function planned({ path, cwd, config, reach, parser, choice, cache }: Run): Planned | undefined {
  const { timed = untimed, preset, rules } = choice
  const found = timed('find', () => findFiles(path, cwd, reach.allow))
  if (!found) return undefined
  const settings = {
    cwd,
    ...reach,
    ...defined({ config, parser, preset, rules }),
  }
  return { plan: planRun(found, settings, { remember: cache, timed }), ...focusOf(found) }
}

/** Lints what was planned. */
export async function look({ path, cwd, choice, trees }: Run, planned: Planned | undefined): Promise<Linted> {
  if (!planned) {
    const at = toPath(path, cwd)
    const diagnostics = [nothingToRead(at, cwd)]
    return { root: resolve(at, '..'), findings: { ...nothing, diagnostics } }
  }
  const { plan, ...focus } = planned
  const { timed } = choice
  const findings = await lintPlanned(plan, defined({ timed, trees }))
  return { root: plan.root, ...focus, findings }
}

const nothing: Omit<Findings, 'diagnostics'> = { ladders: 0, levels: 0, files: 0, rules: [] }

/** Mends what has one right answer, writes it, and lints the rest. */
export async function mend(run: Run): Promise<Linted> {
  const { path, cwd, config, reach, parser, choice } = run
  const { loadWorkspace } = await import('../node/load-workspace.js')
  const { fixWorkspace } = await import('../node/lint-workspace.js')
  const { findingsOf } = await import('../node/lint-part.js')
  const { heldBack } = await import('../node/baseline.js')
  const loaded = await loadWorkspace(path, {
    cwd,
    ...reach,
    ...defined({ config, parser }),
  })
  const { root } = loaded
  const fixed = fixWorkspace(loaded, choice, (all) => (run.baseline ? heldBack(all, root).diagnostics : all))
  for (const [file, text] of fixed.changed) writeInside(root, file, withMark(text))
  const findings = findingsOf(fixed.workspace, fixed.diagnostics, choice)
  return { root, ...focusOf(loaded), findings, fixed: fixed.applied }
}
