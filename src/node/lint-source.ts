// A path to the findings of every ladder there.

import { completeSettings } from '../lint/options.js'
import { rules as shippedRules } from '../rules/index.js'
import { lintWorkspace } from './lint-workspace.js'
import type { LintOptions, LintResult } from './load-ladder.js'
import { loadWorkspace } from './load-workspace.js'
import { withoutLadders } from './no-ladder.js'

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
