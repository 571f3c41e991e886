// What a job title says besides seniority: whether its holder manages others.

import { firstTitle, roleNoun } from '../layout/job-titles.js'

/** Whether a title is of somebody who manages others, and not a product or an account. Of two titles for one level, the first counts. */
export function manages(title: string): boolean {
  const first = firstTitle(title)
  if (/\b(?:product|project|program|programme|account|community)[ -]managers?\b/iu.test(first)) return false
  return /^(?:manager|director|head|vp|president|c[etpi]o)$/u.test(roleNoun(first))
}
