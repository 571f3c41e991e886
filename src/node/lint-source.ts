// A path to the findings of every ladder there.

import type { Diagnostic } from '../model/diagnostic.js'
import type { Ladder } from '../model/ladder.js'
import { defined } from '../model/defined.js'
import { checkConfigModule } from '../ladder/config.js'
import { configError } from '../ladder/config-error.js'
import { checkRuleSettings } from '../lint/check-settings.js'
import { completeSettings } from '../lint/options.js'
import type { AnyRule } from '../lint/rule.js'
import { startOfFile } from '../parse/lines.js'
import { rules as shippedRules } from '../rules/index.js'
import { lintWorkspace, type RuleChoice } from './lint-workspace.js'
import { loadWorkspace, type SourceOptions } from './load-workspace.js'
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
export interface LintOptions extends SourceOptions, Pick<RuleChoice, 'preset' | 'rules' | 'own'> {}

/** Loads and lints every ladder at a path. Options that make no sense are findings, as in a configuration. */
export async function lintSource(source: string | URL, options: LintOptions): Promise<LintResult> {
  const workspace = await loadWorkspace(source, options)
  const { root } = workspace
  const all = [...shippedRules, ...workspace.ownRules, ...(options.own ?? [])]
  const wrong = optionProblems(options, all)
  if (wrong.length > 0) return { ladders: [], diagnostics: wrong, root }
  const choice = options.rules ? { ...options, rules: completeSettings(options.rules, all) } : options
  return {
    ladders: workspace.ladders.map((parsed) => parsed.ladder),
    diagnostics: [
      ...lintWorkspace(workspace, choice),
      ...withoutLadders({ ...workspace, ladders: workspace.ladders.length }),
    ],
    root,
  }
}

function optionProblems({ preset, rules }: LintOptions, all: readonly AnyRule[]): Diagnostic[] {
  const path = '.'
  const { declaration, diagnostics } = checkConfigModule(defined({ preset, rules }), path)
  const settings = declaration ? checkRuleSettings(declaration, all) : []
  return [...diagnostics, ...settings.map((problem) => configError(problem, startOfFile(path)))]
}
