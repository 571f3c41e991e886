// How senior a job title sounds.

import { firstTitle } from '../layout/job-titles.js'
import { foreignSeniority, unspacedSeniority } from '../layout/job-words.js'
import { normalizeTitle, withoutBrackets } from '../model/text.js'
import { isExecutive } from './jobs.js'

/** How senior specialists are beside whom managers stand: staff, principal, fellow. */
export const specialist = 7

/** How senior a title sounds that does not say so. */
export const ordinary = 4

const ladderOfWords: [RegExp, number][] = [
  [/\b(?:intern|trainee|apprentice|student)\b/iu, 0],
  [/\b(?:graduate|entry|new grad)\b/iu, 1],
  [/\b(?:associate|junior|jr)\b/iu, 2],
  [/\b(?:distinguished)\b/iu, 9],
  [/\b(?:fellow|chief|vp|vice president)\b/iu, 10],
  [/\b(?:principal)\b/iu, 8],
  [/\b(?:staff)\b/iu, specialist],
  [/\b(?:(?:team|tech)?lead|head|director)\b/iu, 6],
  [/\b(?:semi[ -]?senior|ssr)\b/iu, 3],
  [/\b(?:senior|sr)\b/iu, 5],
  [/\b(?:intermediate|mid|middle|medior|journeyman)\b/iu, 3],
]

const numerals = new Map([
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
  ['V', 5],
])

/** How senior those are who are above vice presidents. */
const executive = 11

/** How senior a title sounds, for ladders that say it in no other way. */
export function seniorityOf(title: string): number {
  const bare = withoutBrackets(firstTitle(title)).trim()
  const base = isExecutive(bare)
    ? executive
    : (ladderOfWords.find(([pattern]) => pattern.test(bare))?.[1] ?? foreignRank(bare) ?? ordinary)
  const numeral = /\b(I{1,3}|IV|V|\d)$/iu.exec(bare)?.[1]?.toUpperCase()
  const step = numeral === undefined ? 0 : (numerals.get(numeral) ?? Number(numeral))
  return (
    base +
    (/\b(?:senior|sr\.?) (?:staff|principal|lead|director|manager)\b/iu.test(bare) ? 0.5 : 0) +
    step / 20 +
    // `Principal+` is above `Principal`.
    (/\p{Letter}\+/u.test(bare) ? 0.25 : 0)
  )
}

function foreignRank(title: string): number | undefined {
  const words = normalizeTitle(title).split(' ')
  const known = words.flatMap((word) => foreignSeniority.get(word) ?? [])
  return known[0] ?? unspacedSeniority.find(([start]) => words.some((word) => word.startsWith(start)))?.[1]
}
