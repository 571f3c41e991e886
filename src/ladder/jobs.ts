// What a job title says besides seniority: whether its holder manages others.

import { roleNoun } from '../layout/identity.js'

/** Whether a title is of somebody who manages others, and not a product or an account. Of two titles for one level, the first counts. */
export function manages(title: string): boolean {
  const [first = title] = title.split(/\s\/\s/u)
  if (/\b(?:product|project|program|programme|account|community)[ -]managers?\b/iu.test(first)) return false
  return /^(?:manager|director|head|vp|president|c[etpi]o)$/u.test(roleNoun(first))
}
