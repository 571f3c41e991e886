// What people judged of findings on real ladders: bench/verdicts.json, extended by hand.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Finding } from './measure.js'

const Verdict = z.strictObject({
  rule: z.string(),
  repo: z.string(),
  path: z.string(),
  line: z.int(),
  finding: z.string().describe('A hash of what the finding is about, so that a reworded message keeps it.'),
  verdict: z.enum(['true', 'false', 'arguable']),
  why: z.string(),
})
export type Verdict = z.infer<typeof Verdict>

/** The verdicts by the finding that they are about. */
export function readVerdicts(): Map<string, Verdict> {
  const text = readFileSync(join(import.meta.dirname, 'verdicts.json'), 'utf8')
  return new Map(
    z
      .array(Verdict)
      .parse(JSON.parse(text))
      .map((verdict) => [keyOf(verdict), verdict]),
  )
}

/** A verdict to be filled in: what the bench prints for a finding that nobody judged yet. */
export function unjudged({
  ruleId,
  repo,
  place,
  data,
  messageId,
}: Finding): Omit<Verdict, 'verdict' | 'why'> {
  const hash = createHash('sha256').update(JSON.stringify([messageId, data]))
  return {
    rule: ruleId,
    repo,
    path: place.path,
    line: place.start.line,
    finding: hash.digest('hex').slice(0, 8),
  }
}

export function verdictOf(finding: Finding, verdicts: ReadonlyMap<string, Verdict>): Verdict | undefined {
  return verdicts.get(keyOf(unjudged(finding)))
}

export interface Tally {
  hits: number
  judged: number
  true: number
}

/** Only a plain "true" counts: what can be argued about is no reason to interrupt anyone. */
export function tally(findings: readonly Finding[], verdicts: ReadonlyMap<string, Verdict>): Tally {
  const judged = findings.flatMap((finding) => verdictOf(finding, verdicts) ?? [])
  return {
    hits: findings.length,
    judged: judged.length,
    true: judged.filter(({ verdict }) => verdict === 'true').length,
  }
}

function keyOf({ rule, repo, path, line, finding }: Omit<Verdict, 'verdict' | 'why'>): string {
  return [rule, repo, path, String(line), finding].join('\n')
}
