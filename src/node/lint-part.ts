// One part of a run to its findings. All that is heavy (parser, rules, schemas) is behind this module, so that a run
// whose findings are remembered never loads it.

import { defined } from '../model/defined.js'
import type { Diagnostic, Severity } from '../model/diagnostic.js'
import { sumOf } from '../model/sum.js'
import { urlOf } from '../lint/run.js'
import type { Preset } from '../lint/settings.js'
import type { RuleSetting } from '../ladder/declaration.js'
import type { Timed } from '../parse/timed.js'
import type { FoundWorkspace } from './find-files.js'
import type { KeptTrees } from './kept-trees.js'
import { lintWorkspace, rulesFor, type RuleChoice } from './lint-workspace.js'
import type { ParserName } from './markdown-parser.js'
import { readWorkspace, type LoadedWorkspace } from './load-workspace.js'
import { lookAround, seen, type Seen } from './looked-at.js'
import { reachOf, type Reach } from './reach.js'

/** A rule that ran, and how grave its findings are. */
export interface RanRule {
  id: string
  description: string
  /** Absent for a rule that does not come with the package and names no page. */
  url?: string
  severity: Severity
}

/** What linting says. Plain data: a cache can hold it, a thread can send it. */
export interface Findings {
  /** By path and place; paths are relative to the root of the run. */
  diagnostics: Diagnostic[]
  ladders: number
  levels: number
  /** Documents that belong to ladders. */
  files: number
  rules: RanRule[]
}

/** What to lint, and how. Plain data. */
export interface LintJob extends Reach {
  found: FoundWorkspace
  cwd: string
  config?: string
  parser?: ParserName
  preset?: Preset
  rules?: Readonly<Record<string, RuleSetting>>
}

/** The findings of a part, and what they depend on beside its files; without that they cannot be remembered. */
export interface LintedPart {
  findings: Findings
  seen?: Seen
}

/** Who looks on while a part is linted: with a clock, or again and again. */
export interface Watcher {
  timed?: Timed
  trees?: KeptTrees
}

/** Lints a part of a run. Content never makes it throw. */
export async function lintPart(job: LintJob, { timed, trees }: Watcher = {}): Promise<LintedPart> {
  const { found, cwd, config, parser, preset, rules } = job
  const lookedAt = lookAround()
  const workspace = await readWorkspace(found, {
    cwd,
    lookedAt,
    ...reachOf(job),
    ...defined({ config, parser, trees, timed }),
  })
  const choice: RuleChoice = {
    ...defined({ preset, rules, timed }),
  }
  const findings = findingsOf(workspace, lintWorkspace(workspace, choice), choice)
  // A module is code, and what that code reads is not known; a broken configuration is read again until it is mended.
  const isKnown =
    workspace.ownRules.length === 0 && !findings.diagnostics.some(({ ruleId }) => ruleId === 'config')
  return isKnown ? { findings, seen: seen(lookedAt, found.root) } : { findings }
}

/** What is told of a linted workspace. */
export function findingsOf(
  workspace: LoadedWorkspace,
  diagnostics: Diagnostic[],
  choice: RuleChoice,
): Findings {
  const { ladders } = workspace
  return {
    diagnostics,
    ladders: ladders.length,
    levels: sumOf(ladders, ({ ladder }) => ladder.levels.length),
    files: new Set(ladders.flatMap((parsed) => parsed.documents.map(({ source }) => source.path))).size,
    rules: ranRules(workspace, choice),
  }
}

function ranRules({ ladders, ownRules }: LoadedWorkspace, choice: RuleChoice): RanRule[] {
  const ran = new Map<string, RanRule>()
  for (const parsed of ladders) {
    for (const active of rulesFor(parsed, choice, ownRules)) {
      const { id, description } = active.rule
      if (!ran.has(id)) ran.set(id, { id, description, ...urlOf(active), severity: active.severity })
    }
  }
  return [...ran.values()]
}
