// How remark users set a rule (`["error", { … }]`, `false`, nothing) in the words of a ladder's configuration.

import type { RuleSetting } from '../ladder/declaration.js'
import { checkRuleSettings } from '../lint/check-settings.js'
import { completeSettings } from '../lint/options.js'
import type { AnyRule } from '../lint/rule.js'
import type { RuleChoice } from '../node/lint-workspace.js'

/** A severity as remark-lint's rules take it. `declared`: as the ladder's own configuration and preset have it. */
export type RemarkSeverity =
  boolean | 0 | 1 | 2 | 'off' | 'on' | 'info' | 'warn' | 'warning' | 'error' | 'declared'

/** What stands beside a rule in `.remarkrc`: a severity, a severity and options, options, or nothing. */
export type RemarkSetting =
  | RemarkSeverity
  | readonly [severity: RemarkSeverity, options?: Readonly<Record<string, unknown>>]
  | Readonly<Record<string, unknown>>
  | null

type Severity = Extract<RuleSetting, string> | 'declared'

const severities = new Map<unknown, Severity>([
  [false, 'off'],
  [0, 'off'],
  ['off', 'off'],
  [true, 'warning'],
  [1, 'warning'],
  ['on', 'warning'],
  ['warn', 'warning'],
  ['warning', 'warning'],
  ['info', 'info'],
  [2, 'error'],
  ['error', 'error'],
  ['declared', 'declared'],
])

/**
 * The choice that a rule's setting makes.
 *
 * @throws when the setting is none; the host shows it at each file
 */
export function choiceOf(rule: AnyRule, setting: RemarkSetting | undefined): RuleChoice {
  const { severity, options } = read(rule, setting)
  if (severity === 'declared') return {}
  const usual = rule.recommended ?? rule.strict ?? 'warning'
  if (options !== undefined) return { rules: { [rule.id]: checked(rule, severity ?? usual, options) } }
  return severity === undefined ? { also: { [rule.id]: usual } } : { rules: { [rule.id]: severity } }
}

/** Whether a setting takes the rule out. */
export function isOff(rule: AnyRule, setting: RemarkSetting | undefined): boolean {
  return read(rule, setting).severity === 'off'
}

interface Read {
  severity?: Severity
  options?: Record<string, unknown>
}

function read(rule: AnyRule, setting: RemarkSetting | undefined): Read {
  if (setting === undefined || setting === null) return {}
  if (isPair(setting)) {
    const [severity, options] = setting
    return { severity: severityOf(rule, severity), ...(options ? { options: { ...options } } : {}) }
  }
  return typeof setting === 'object' ? { options: { ...setting } } : { severity: severityOf(rule, setting) }
}

function isPair(setting: RemarkSetting): setting is Extract<RemarkSetting, readonly unknown[]> {
  return Array.isArray(setting)
}

function severityOf(rule: AnyRule, value: unknown): Severity {
  const severity = severities.get(value)
  if (severity) return severity
  throw new Error(
    `Unexpected severity \`${String(value)}\` for the rule \`${rule.id}\`, expected \`off\`, \`info\`, \`warn\` or \`error\``,
  )
}

function checked(
  rule: AnyRule,
  severity: Extract<RuleSetting, string>,
  options: Record<string, unknown>,
): RuleSetting {
  const setting: RuleSetting = [severity, options]
  const [problem] = checkRuleSettings({ rules: { [rule.id]: setting } }, [rule])
  if (problem) throw new Error(problem.message)
  return completeSettings({ [rule.id]: setting }, [rule])[rule.id] ?? setting
}
