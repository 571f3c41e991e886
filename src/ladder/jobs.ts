// What a job title says besides seniority: the job, and whether it manages others.

import { roleNoun } from '../layout/identity.js'
import { normalizeTitle } from '../model/text.js'

const seniorityWords =
  /\b(?:intern|trainee|apprentice|graduate|entry|level|associate|junior|jr|mid|intermediate|senior|sr|staff|principal|lead|distinguished|chief|head|group|medior|confirmed|experienced|seasoned|advanced|established|accomplished|proficient|[ivx]{1,4}|\d+)\b/gu

/** A title without seniority, as titles are compared: `product manager` of `Principal Product Manager`. */
export function roleOf(title: string): string {
  return normalizeTitle(title).replace(seniorityWords, ' ').replace(/\s+/gu, ' ').trim()
}

/** Whether a title is of somebody who manages others, and not a product or an account. Of two titles for one level, the first counts. */
export function manages(title: string): boolean {
  const [first = title] = title.split(/\s\/\s/u)
  if (/\b(?:product|project|program|programme|account|community)[ -]managers?\b/iu.test(first)) return false
  return /^(?:manager|director|head|vp|president|c[etpi]o)$/u.test(roleNoun(first))
}
