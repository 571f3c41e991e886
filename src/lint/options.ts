// Options of rules against their schemas. The one place where rules meet zod: a run that sets no options never loads it.

import * as z from 'zod'
import type { RuleSetting } from '../ladder/declaration.js'
import type { AnyRule, Zod } from './rule.js'
import { settledRules, type ActiveRule, type Preset } from './settings.js'

const zod: Zod = {
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  int: z.int,
  literal: z.literal,
  number: z.number,
  record: z.record,
  strictObject: z.strictObject,
  string: z.string,
  union: z.union,
}

/** The schema of a rule's options; `undefined` for a rule that takes none. */
export function optionSchema(rule: AnyRule): z.ZodType | undefined {
  return rule.options?.(zod)
}

/** Options of a rule with its defaults filled in. */
function complete(rule: AnyRule, options: unknown): unknown {
  return optionSchema(rule)?.parse(options) ?? {}
}

/** Settings with complete options. */
export function completeSettings(
  settings: Readonly<Record<string, RuleSetting>>,
  rules: readonly AnyRule[],
): Record<string, RuleSetting> {
  return Object.fromEntries(
    Object.entries(settings).map(([id, setting]): [string, RuleSetting] => {
      const rule = rules.find((candidate) => candidate.id === id)
      if (!rule || typeof setting === 'string') return [id, setting]
      const [severity, options] = setting
      // What a schema of options gives is an object of options.
      return [id, [severity, complete(rule, options) as Record<string, unknown>]]
    }),
  )
}

/** A rule that knows the defaults of its options, as those of the package do. */
export function withDefaults(rule: AnyRule): AnyRule {
  return rule.options && rule.defaults === undefined ? { ...rule, defaults: complete(rule, {}) } : rule
}

/**
 * The rules that run under a preset and settings; a setting wins over the preset.
 *
 * @throws when options of a setting are none that the rule takes
 */
export function activeRules(
  rules: readonly AnyRule[],
  preset: Preset,
  settings: Readonly<Record<string, RuleSetting>>,
): ActiveRule[] {
  return settledRules(rules.map(withDefaults), preset, completeSettings(settings, rules))
}
