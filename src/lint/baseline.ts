// Findings that a team has decided to live with for now: those of the day on which it began.

import * as z from 'zod'
import type { Diagnostic } from '../model/diagnostic.js'
import { compareText } from '../model/order.js'

/** Path to rule to message to how often. No line numbers: a finding that moves is the same finding. */
export const Baseline = z.strictObject({
  $comment: z.string().optional(),
  schemaVersion: z.literal(1),
  findings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.int().positive()))),
})
export type Baseline = z.infer<typeof Baseline>

/** What a baseline does to a run. */
export interface Held {
  /** Findings that the baseline does not hold. */
  diagnostics: Diagnostic[]
  /** How many it holds. */
  held: number
}

/** Takes findings out that the baseline holds. */
export function holdBaseline(diagnostics: readonly Diagnostic[], { findings }: Baseline): Held {
  const left = new Map<string, number>()
  for (const [path, rules] of Object.entries(findings)) {
    for (const [rule, messages] of Object.entries(rules)) {
      for (const [message, count] of Object.entries(messages)) left.set(keyOf(path, rule, message), count)
    }
  }
  const kept = diagnostics.filter(({ place, ruleId, message }) => {
    const key = keyOf(place.path, ruleId, message)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count === 0
  })
  return { diagnostics: kept, held: diagnostics.length - kept.length }
}

/** The baseline that holds these findings, in a stable order. What is wrong with a configuration is never held. */
export function baselineOf(diagnostics: readonly Diagnostic[]): Baseline {
  const counts = new Map<string, { path: string; rule: string; message: string; count: number }>()
  for (const { place, ruleId, message } of diagnostics) {
    if (ruleId === 'config' || ruleId === 'internal-error') continue
    const key = keyOf(place.path, ruleId, message)
    const entry = counts.get(key) ?? { path: place.path, rule: ruleId, message, count: 0 }
    entry.count++
    counts.set(key, entry)
  }
  const findings = Object.create(null) as Baseline['findings']
  for (const [, { path, rule, message, count }] of [...counts].sort(([a], [b]) => compareText(a, b))) {
    const rules = (findings[path] ??= Object.create(null) as Baseline['findings'][string])
    const messages = (rules[rule] ??= Object.create(null) as Record<string, number>)
    messages[message] = count
  }
  return {
    $comment:
      'Findings that were there when rungs came. `rungs lint --update-baseline` takes out what is mended.',
    schemaVersion: 1,
    findings,
  }
}

function keyOf(path: string, rule: string, message: string): string {
  return JSON.stringify([path, rule, message])
}
