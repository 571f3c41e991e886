// What is wrong with the rules that a team brings along, in words: what `defineRule` cannot say to JavaScript.

import { Severity } from '../model/diagnostic.js'
import { didYouMean } from '../model/nearest.js'
import type { Problem } from '../ladder/config-issues.js'
import type { Declaration } from '../ladder/declaration.js'
import type { AnyRule } from './rule.js'

const keys = {
  ...{ id: true, description: true, url: true, family: true, recommended: true, strict: true, milder: true },
  ...{ fixable: true, options: true, defaults: true, messages: true, check: true },
} satisfies Record<keyof AnyRule, true>

/** The first thing that is wrong with the export `rules` of a module; nothing when it is absent or a list of rules. */
export function strangeRules(rules: unknown, shipped: readonly AnyRule[]): string | undefined {
  if (rules === undefined) return undefined
  if (!Array.isArray(rules) || !rules.every(isNamed))
    return 'Unexpected export `rules`, expected a list of rules, each made with `defineRule`'
  for (const [index, rule] of rules.entries()) {
    const { id } = rule
    if (shipped.some((known) => known.id === id))
      return `Unexpected id \`${id}\` of a rule of yours, expected one that no rule of rungs has; give it another`
    if (rules.findIndex((other) => other.id === id) < index)
      return `Unexpected second rule \`${id}\`, expected an id for each; give it another`
    const strange = strangeKey(rule)
    if (strange !== undefined) return strange
  }
  return undefined
}

function isNamed(rule: unknown): rule is { id: string; check: unknown } {
  return (
    typeof rule === 'object' &&
    rule !== null &&
    'id' in rule &&
    typeof rule.id === 'string' &&
    'check' in rule &&
    typeof rule.check === 'function'
  )
}

function strangeKey(rule: { id: string }): string | undefined {
  const known = Object.keys(keys)
  const { description, messages, recommended, strict }: Record<string, unknown> = { ...rule }
  const unknown = Object.keys(rule).find((key) => !known.includes(key))
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, known) || `; there are ${known.join(', ')}`
    return `Unexpected key \`${unknown}\` of the rule \`${rule.id}\`, expected a key of a rule${hint}`
  }
  if (typeof description !== 'string' || typeof messages !== 'object' || messages === null)
    return `Unexpected rule \`${rule.id}\`, expected a \`description\` and \`messages\`; write both`
  for (const severity of [recommended, strict]) {
    if (severity === undefined || Severity.safeParse(severity).success) continue
    const word = typeof severity === 'string' ? severity : typeof severity
    return `Unexpected severity \`${word}\` of the rule \`${rule.id}\`, expected \`info\`, \`warning\` or \`error\`${didYouMean(word, Severity.options)}`
  }
  return undefined
}

/** Problems of the team's rules that never run: no preset has them, and the declaration says nothing of them. */
export function idleRules({ rules = {}, overrides = [] }: Declaration, own: readonly AnyRule[]): Problem[] {
  const settled = new Set([rules, ...overrides.map((one) => one.rules)].flatMap(Object.keys))
  return own
    .filter(({ id, recommended, strict }) => !recommended && !strict && !settled.has(id))
    .map(({ id }) => ({
      messageId: 'idle-rule',
      message: `Unexpected rule \`${id}\` that never runs, expected a severity; write \`recommended: 'warning'\` into the rule, or set it under \`rules\``,
      data: { rule: id },
    }))
}
