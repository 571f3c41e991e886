// Rules set differently for some documents: `overrides` of a declaration. The last one that matches a document decides.

import type { Diagnostic } from '../model/diagnostic.js'
import { pathFrom } from '../model/path.js'
import type { Declaration, RuleSetting } from '../ladder/declaration.js'
import { matchesAny } from '../ladder/globs.js'
import type { AnyRule } from './rule.js'
import type { ActiveRule } from './settings.js'

type Overrides = NonNullable<Declaration['overrides']>

/** Adds rules that only an override switches on; they run, and speak where it says so. */
export function withOverrides(
  active: readonly ActiveRule[],
  rules: readonly AnyRule[],
  overrides: Overrides = [],
): ActiveRule[] {
  const awake = new Set(active.map(({ rule }) => rule.id))
  const added = rules.flatMap((rule): ActiveRule[] => {
    const on = settingsOf(overrides, rule.id).find((setting) => severityOf(setting) !== 'off')
    if (awake.has(rule.id) || on === undefined) return []
    const options = (Array.isArray(on) ? on[1] : undefined) ?? rule.defaults ?? {}
    return [{ rule, severity: 'info', options, asleep: true }]
  })
  return [...active, ...added]
}

/** The diagnostic as its document's override has it; `undefined` when that switches it off. */
export function override(
  diagnostic: Diagnostic,
  active: ActiveRule | undefined,
  overrides: Overrides = [],
  folder = '',
): Diagnostic | undefined {
  if (overrides.length === 0) return active?.asleep ? undefined : diagnostic
  const { path } = diagnostic.place
  const inside = pathFrom(folder, path)
  const matching = overrides.filter(({ files }) => matchesAny(files, inside))
  const setting = settingsOf(matching, diagnostic.ruleId).at(-1)
  if (setting === undefined) return active?.asleep ? undefined : diagnostic
  const severity = severityOf(setting)
  return severity === 'off' ? undefined : { ...diagnostic, severity }
}

function settingsOf(overrides: Overrides, id: string): RuleSetting[] {
  return overrides.flatMap(({ rules }) => {
    const setting = Object.hasOwn(rules, id) ? rules[id] : undefined
    return setting === undefined ? [] : [setting]
  })
}

function severityOf(setting: RuleSetting): Diagnostic['severity'] | 'off' {
  return typeof setting === 'string' ? setting : setting[0]
}
