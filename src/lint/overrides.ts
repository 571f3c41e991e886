// Rules set differently for some documents: `overrides` of a declaration. The last one that matches a document decides.

import { grouped } from '../model/grouped.js'
import { pathFrom } from '../model/path.js'
import type { Severity } from '../model/diagnostic.js'
import type { Declaration, RuleSetting } from '../ladder/declaration.js'
import { matchesAny } from '../ladder/globs.js'
import type { AnyRule } from './rule.js'
import { readSetting, type ActiveRule } from './settings.js'

type Overrides = NonNullable<Declaration['overrides']>

/** Adds what only overrides ask for: rules that they switch on, and rules with other options. Each speaks where they say so. */
export function withOverrides(
  active: readonly ActiveRule[],
  rules: readonly AnyRule[],
  overrides: Overrides = [],
): ActiveRule[] {
  const awake = new Map(active.map((each) => [each.rule.id, each]))
  const added = rules.flatMap((rule): ActiveRule[] => {
    const usual = awake.get(rule.id)?.options ?? rule.defaults ?? {}
    const asked = settingsOf(overrides, rule.id).flatMap((setting) =>
      readSetting(setting)[0] === 'off' ? [] : [optionsIn(setting, usual)],
    )
    const variants = grouped(asked, (options) => JSON.stringify(options))
    if (awake.has(rule.id)) variants.delete(JSON.stringify(usual))
    return [...variants.values()].map(([options]) => ({ rule, severity: 'info', options, usual }))
  })
  return [...active, ...added]
}

/** How severe a rule is in a document of a ladder in `folder`; a rule that runs with several options is so with one of them. */
export function severityAt(
  { rule, severity, options, usual }: ActiveRule,
  path: string,
  overrides: Overrides = [],
  folder = '',
): Severity | 'off' {
  const elsewhere = usual === undefined ? severity : 'off'
  if (overrides.length === 0) return elsewhere
  const inside = pathFrom(folder, path)
  const matching = overrides.filter(({ files }) => matchesAny(files, inside))
  const setting = settingsOf(matching, rule.id).at(-1)
  if (setting === undefined) return elsewhere
  const asked = optionsIn(setting, usual ?? options)
  return JSON.stringify(asked) === JSON.stringify(options) ? readSetting(setting)[0] : 'off'
}

/** A severity alone keeps the usual options. */
function optionsIn(setting: RuleSetting, usual: unknown): unknown {
  return readSetting(setting)[1] ?? usual
}

function settingsOf(overrides: Overrides, id: string): RuleSetting[] {
  return overrides.flatMap(({ rules }) => {
    const setting = Object.hasOwn(rules, id) ? rules[id] : undefined
    return setting === undefined ? [] : [setting]
  })
}
