// `levels: 6` in front matter, against the numbers of the levels and of those that each competency reaches.

import type { Competency, Ladder } from '../../model/ladder.js'
import type { Level, LevelCompetency } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import type { DocumentDraft } from '../../layout/draft.js'
import { codeNumber } from '../../layout/identity.js'

/** The number that a document with levels declares, and that of the last level. */
export interface DeclaredNumber {
  number: number
  place: Place
  last: number
}

/** `undefined` where no number is declared, or where levels have none. */
export function declaredNumber(
  { source: { frontMatter }, levels }: DocumentDraft,
  ladder: Ladder,
): DeclaredNumber | undefined {
  const data = frontMatter?.data
  const place = frontMatter?.places.get('/levels')
  if (typeof data !== 'object' || data === null || !('levels' in data) || levels.length === 0)
    return undefined
  const last = Math.max(0, ...reachedLevels(ladder).values())
  return typeof data.levels === 'number' && place && last > 0
    ? { number: data.levels, place, last }
    : undefined
}

/** A competency that ends before the last level, and where it ends. */
export interface EarlyEnd {
  competency: Competency
  last: number
  at: LevelCompetency
}

/** The few competencies that end before the number, and do not declare that they do. */
export function earlyEnds(ladder: Ladder, number: number): EarlyEnd[] {
  const reached = reachedLevels(ladder)
  const short = [...reached].filter(([, last]) => last < number)
  if (short.length * 4 > reached.size) return []
  return short.flatMap(([id, last]) => {
    const competency = ladder.competencies.find((candidate) => candidate.id === id)
    const level = ladder.levels.find((candidate) => numberIn(candidate) === last)
    const at = level?.competencies.find((own) => own.id === id)
    return competency && at && competency.to === undefined ? [{ competency, last, at }] : []
  })
}

/** The number of the last level that each competency has. */
function reachedLevels({ levels }: Ladder): Map<string, number> {
  const reached = new Map<string, number>()
  for (const level of levels) {
    for (const { id } of level.competencies) reached.set(id, Math.max(reached.get(id) ?? 0, numberIn(level)))
  }
  return reached
}

function numberIn({ code, id, title }: Level): number {
  return codeNumber(code ?? (/\d/u.test(id) ? id : title))
}
