// What is wrong with the rules that a configuration sets: names that no rule has, options that a rule does not take.

import { didYouMean } from '../model/nearest.js'
import { escapePointer } from '../model/escape-pointer.js'
import { explainIssue, type Problem } from '../ladder/config-issues.js'
import type { Declaration, RuleSetting } from '../ladder/declaration.js'
import { optionSchema } from './options.js'
import type { AnyRule } from './rule.js'

/** Problems of a declaration's `rules` and `overrides`, with JSON pointers into the declaration. */
export function checkRuleSettings(declaration: Declaration, rules: readonly AnyRule[]): Problem[] {
  const { rules: own = {}, overrides = [] } = declaration
  return [
    ...check(own, '/rules', rules),
    ...overrides.flatMap((override, index) => check(override.rules, `/overrides/${index}/rules`, rules)),
  ]
}

function check(settings: Record<string, RuleSetting>, at: string, rules: readonly AnyRule[]): Problem[] {
  return Object.entries(settings).flatMap(([id, setting]): Problem[] => {
    const pointer = `${at}/${escapePointer(id)}`
    const rule = rules.find((candidate) => candidate.id === id)
    if (!rule) return [{ ...unknownRule(id, rules), pointer: `${pointer}#key` }]
    const [, options] = typeof setting === 'string' ? [setting] : setting
    return options === undefined ? [] : optionProblems(rule, options, `${pointer}/1`)
  })
}

/** The problem of a name that no rule has. */
export function unknownRule(id: string, rules: readonly AnyRule[]): Problem {
  const ids = rules.map((rule) => rule.id)
  const hint = didYouMean(id, ids) || '; `rungs explain --list` names them all'
  return {
    messageId: 'unknown-rule',
    message: `Unexpected rule \`${id}\`, expected the name of a rule${hint}`,
    data: { rule: id },
  }
}

function optionProblems(rule: AnyRule, options: Record<string, unknown>, at: string): Problem[] {
  const schema = optionSchema(rule)
  if (!schema) {
    const message = `Unexpected options for the rule \`${rule.id}\`, expected a severity alone: it takes no options`
    return [{ messageId: 'rule-options', message, pointer: at, data: { rule: rule.id } }]
  }
  const result = schema.safeParse(options)
  return result.success
    ? []
    : result.error.issues
        .flatMap((issue) => explainIssue(issue, { data: options, schema }))
        .map((problem) => ({
          ...problem,
          message: problem.message.replace('the configuration', `the options of \`${rule.id}\``),
          pointer: `${at}${problem.pointer ?? ''}`,
        }))
}
