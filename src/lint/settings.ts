// Which rules run, and how severely: a preset, then the declaration's own words.

import type { Severity } from '../model/diagnostic.js'
import type { Declaration, RuleSetting } from '../ladder/declaration.js'
import type { AnyRule } from './rule.js'

/** The sets of rules that a declaration can name. */
export type Preset = NonNullable<Declaration['preset']>
export const presets = ['recommended', 'strict', 'none'] as const satisfies readonly Preset[]

/** One rule, switched on. */
export interface ActiveRule {
  rule: AnyRule
  severity: Severity
  options: unknown
  /** Runs for the sake of an override and is silent elsewhere: the options where an override sets none. */
  usual?: unknown
  /** The rule does not come with the package, and so has no page there. */
  own?: boolean
}

/** The rules that run under a preset and settings; a setting wins over the preset. Options in settings are complete. */
export function settledRules(
  rules: readonly AnyRule[],
  preset: Preset,
  settings: Readonly<Record<string, RuleSetting>>,
): ActiveRule[] {
  return rules.flatMap((rule) => {
    const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined
    const [severity, options] = setting === undefined ? [presetSeverity(rule, preset)] : readSetting(setting)
    if (severity === undefined || severity === 'off') return []
    return [{ rule, severity, options: options ?? rule.defaults ?? {} }]
  })
}

/** Settings over those that a team declares; a severity alone keeps the options that are declared. */
export function settingsOver(
  declared: Readonly<Record<string, RuleSetting>> = {},
  chosen: Readonly<Record<string, RuleSetting>> = {},
): Record<string, RuleSetting> {
  const kept = Object.entries(chosen).map(([id, setting]): [string, RuleSetting] => {
    const before = Object.hasOwn(declared, id) ? declared[id] : undefined
    return [id, typeof setting === 'string' && typeof before === 'object' ? [setting, before[1]] : setting]
  })
  return { ...declared, ...Object.fromEntries(kept) }
}

function presetSeverity(rule: AnyRule, preset: Preset): Severity | undefined {
  if (preset === 'none') return undefined
  return preset === 'strict' ? (rule.strict ?? rule.recommended) : rule.recommended
}

/** The severity of a setting, and its options where it has some. */
export function readSetting(setting: RuleSetting): [Severity | 'off', unknown?] {
  return typeof setting === 'string' ? [setting] : setting
}
