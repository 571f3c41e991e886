// A loaded workspace to its findings, and to mended texts.

import type { Diagnostic } from '../model/diagnostic.js'
import { grouped } from '../model/grouped.js'
import { comparePlace } from '../model/order.js'
import type { RuleSetting } from '../ladder/declaration.js'
import { withCopies } from '../lint/copies.js'
import { applyFixes } from '../lint/fix.js'
import { withOverrides } from '../lint/overrides.js'
import { lint } from '../lint/run.js'
import { misspelledRules } from '../lint/misspelled-rules.js'
import type { AnyRule } from '../lint/rule.js'
import { settingsOver, settledRules, type ActiveRule, type Preset } from '../lint/settings.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import type { FileText } from '../parse/file-text.js'
import type { Timed } from '../parse/timed.js'
import { rules as shippedRules } from '../rules/index.js'
import { isInFocus } from './focus.js'
import { withTexts, type LoadedWorkspace } from './load-workspace.js'

/** What runs, over what each ladder declares. */
export interface RuleChoice {
  preset?: Preset
  /** Where a setting has options, they are complete. */
  rules?: Readonly<Record<string, RuleSetting>>
  /** Rules that run as well, where neither the preset nor the declaration says anything of them. */
  also?: Readonly<Record<string, RuleSetting>>
  /** Rules that do not come with the package. */
  own?: readonly AnyRule[]
  /** Measures each rule. */
  timed?: Timed
}

/** The rules that run for a ladder. */
export function rulesFor(
  { declaration }: ParsedLadder,
  choice: RuleChoice = {},
  ownRules: readonly AnyRule[] = [],
): ActiveRule[] {
  const known = [...shippedRules, ...ownRules]
  // A host may bring a rule that the configuration has too.
  const rules = [...known, ...(choice.own ?? []).filter(({ id }) => !known.some((rule) => rule.id === id))]
  const preset = choice.preset ?? declaration.preset ?? 'recommended'
  const settings = settingsOver(declaration.rules, choice.rules)
  const active = settledRules(rules, preset, settings)
  const settled = new Set([...active.map(({ rule }) => rule.id), ...Object.keys(settings)])
  const rest = rules.filter(({ id }) => !settled.has(id))
  return withOverrides(
    [...active, ...settledRules(rest, 'none', choice.also ?? {})],
    rules,
    declaration.overrides,
  ).map((each) => (shipped.has(each.rule) ? each : { ...each, own: true }))
}

const shipped = new Set<AnyRule>(shippedRules)

/** Findings of every ladder, and what could not be read, by path and place. */
export function lintWorkspace(workspace: LoadedWorkspace, choice: RuleChoice = {}): Diagnostic[] {
  const { root, ladders, pages, surroundings, focus, diagnostics, released } = workspace
  const linted = pages && ladders.length > 0 ? [...ladders, pages] : ladders
  const known = [...shippedRules, ...workspace.ownRules, ...(choice.own ?? [])].map(({ id }) => id)
  const everywhere = linted.flatMap((parsed) => [
    ...lint(parsed, rulesFor(parsed, choice, workspace.ownRules), surroundings, choice.timed),
    ...misspelledRules(parsed, known),
  ])
  const found = withCopies(crashesOnce(everywhere), surroundings.document).filter(({ place }) =>
    isInFocus(place.path, focus),
  )
  const unread = diagnostics.filter(
    ({ ruleId, place }) => ruleId === 'config' || isInFocus(place.path, focus),
  )
  // What was released cannot be told without its registry: rules about it were silent.
  const broken = released?.brokenLocks(root, ladders, surroundings.ladders) ?? []
  return [...unread, ...broken, ...found].sort(comparePlace)
}

/** A rule that crashes for each ladder, and for what belongs to none, is told once. */
function crashesOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>()
  return diagnostics.filter(({ ruleId, message }) => {
    if (ruleId !== 'internal-error') return true
    const known = told.has(message)
    told.add(message)
    return !known
  })
}

/** A workspace after fixing: the texts that changed, and the findings that were mended, where they were. */
export interface FixedWorkspace {
  workspace: LoadedWorkspace
  diagnostics: Diagnostic[]
  changed: Map<string, FileText>
  applied: Diagnostic[]
}

// A mend can bring about another (a link is added, then its label is wrong); two that undo each other must end.
const maxPasses = 10

/** Applies fixes until none is left, but for findings that `open` leaves out: those of a baseline. Nothing is written. */
export function fixWorkspace(
  workspace: LoadedWorkspace,
  choice: RuleChoice = {},
  open: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] = (diagnostics) => diagnostics,
): FixedWorkspace {
  const changed: FixedWorkspace['changed'] = new Map()
  let current = workspace
  let diagnostics = lintWorkspace(current, choice)
  const applied: Diagnostic[] = []
  for (let pass = 0; pass < maxPasses; pass++) {
    const texts: FixedWorkspace['changed'] = new Map()
    const mendable = grouped(open(diagnostics), ({ place }) => place.path)
    for (const [path, file] of current.files) {
      const fixed = applyFixes(file.text, mendable.get(path) ?? [])
      if (fixed.text === file.text) continue
      texts.set(path, { text: fixed.text, bom: file.bom })
      for (const finding of fixed.applied) applied.push(finding)
    }
    if (texts.size === 0) break
    for (const [path, file] of texts) changed.set(path, file)
    current = withTexts(current, texts)
    diagnostics = lintWorkspace(current, choice)
  }
  return { workspace: current, diagnostics, changed, applied }
}
