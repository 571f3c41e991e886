// Letters of codes that say how senior somebody is in one job: `SSE1` is above `SE2`.

import { codePrefix } from '../layout/identity.js'
import { roleOf } from '../layout/job-titles.js'
import { shortRoles } from '../layout/job-words.js'
import { grouped } from '../model/grouped.js'
import type { Identified } from './identify.js'

/** What the first letter of a code says: junior, associate; senior, lead, principal. */
const steps = new Map([
  ['J', -1],
  ['A', -1],
  ['S', 1],
  ['L', 2],
  ['P', 3],
])

/**
 * The letters that are a step of others, `SSE` of `SE`: those, and how far above them. Where titles say that it is another
 * job it is none; `SDE` and `SRE` are jobs by themselves.
 */
export function gradedLetters(
  levels: readonly Identified[],
): ReadonlyMap<string, { base: string; step: number }> {
  const families = grouped(levels, ({ draft }) => codePrefix(draft.identity.code ?? ''))
  return new Map(
    [...families].flatMap(([letters, own]) => {
      const base = letters.slice(1)
      const plain = families.get(base)
      const step = steps.get(letters.charAt(0))
      if (step === undefined || !plain || base.length < 2 || shortRoles.has(letters.toLowerCase())) return []
      const jobs = new Set([...plain, ...own].map(({ draft }) => roleOf(draft.identity.title)))
      return jobs.size === 1 ? [[letters, { base, step }] as const] : []
    }),
  )
}
