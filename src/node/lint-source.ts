// A path to the findings of every ladder there.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import { completeSettings } from '../lint/options.js'
import { rules as shippedRules } from '../rules/index.js'
import { lintWorkspace, type RuleChoice } from './lint-workspace.js'
import { loadWorkspace, type WorkspaceLoadOptions } from './load-workspace.js'
import { withoutLadders } from './no-ladder.js'

/** Findings of every ladder at a path. */
export interface LintResult {
  ladders: Ladder[]
  /** Sorted by path and place; paths are relative to `root`. */
  diagnostics: Diagnostic[]
  /** Absolute path of the folder that was read. */
  root: string
}

/** How a ladder is linted: `preset` and `rules` win over what its configuration says. */
export interface LintOptions extends WorkspaceLoadOptions, RuleChoice {}

/** Loads and lints every ladder at a path. */
export async function lintSource(source: string | URL, options: LintOptions): Promise<LintResult> {
  const workspace = await loadWorkspace(source, options)
  const all = [...shippedRules, ...workspace.ownRules]
  const choice = options.rules ? { ...options, rules: completeSettings(options.rules, all) } : options
  return {
    ladders: workspace.ladders.map((parsed) => parsed.ladder),
    diagnostics: [
      ...lintWorkspace(workspace, choice),
      ...withoutLadders({ ...workspace, ladders: workspace.ladders.length }),
    ],
    root: workspace.root,
  }
}
