// What a job title says besides seniority: whether its holder manages others, or all of a company's.

import { firstTitle, roleNoun } from '../layout/job-titles.js'
import { executives } from '../layout/job-words.js'

/** Whether a title is of somebody who manages others, and not a product or an account. Of two titles for one level, the first counts. */
export function manages(title: string): boolean {
  const first = firstTitle(title)
  const lower = first.toLowerCase()
  if (/\b(?:product|project|program|programme|account|community)[ -]managers?\b/u.test(lower)) return false
  return isExecutive(first) || /^(?:manager|director|head|vp|president)$/u.test(roleNoun(first))
}

/** Whether a title is of one of the few above all others: `CTO`, `Chief Product Officer`. */
export function isExecutive(title: string): boolean {
  const lower = title.toLowerCase()
  return (
    executives.has(roleNoun(title)) ||
    (lower.includes('chief ') && /\bchief (?:[\p{Letter}&]{1,20} ){1,4}officer\b/u.test(lower))
  )
}
