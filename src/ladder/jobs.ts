// What a job title says besides seniority: the job, and whether it manages others.

import { roleNoun } from '../layout/identity.js'
import { normalizeTitle } from '../model/text.js'

const seniorityWords =
  /\b(?:intern|trainee|apprentice|graduate|entry|level|associate|junior|jr|mid|intermediate|senior|sr|staff|principal|lead|distinguished|chief|head|group|[ivx]{1,4}|\d+)\b/gu

/** A title without seniority, as titles are compared: `product manager` of `Principal Product Manager`. */
export function roleOf(title: string): string {
  return normalizeTitle(title).replace(seniorityWords, ' ').replace(/\s+/gu, ' ').trim()
}

/** Whether a title is of somebody who manages others. Of two titles for one level, the first counts. */
export function manages(title: string): boolean {
  const [first = title] = title.split(/\s\/\s/u)
  return /^(?:manager|director|head|vp|president|c[etpi]o)$/u.test(roleNoun(first))
}
