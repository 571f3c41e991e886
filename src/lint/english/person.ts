// Which grammatical persons a text speaks in: I, you, or they.

import { isRoleTitle } from '../../layout/job-titles.js'
import { openingOf } from './opening.js'
import { withoutQuotations } from './quotations.js'

/** Grammatical person of whoever holds the level. */
export type Person = 'first' | 'second' | 'third'

/** A person and the word that shows it. */
export interface PersonUse {
  person: Person
  words: string
  at: number
}

const pronouns: readonly [Person, RegExp][] = [
  [
    'first',
    /(?<![\p{Letter}\p{Number}/&'’.-])(?:I(?:['’](?:m|ve|ll|d))?|[Mm]y|[Mm]yself)(?![\p{Letter}\p{Number}/&-]|['’]\p{Letter})/gu,
  ],
  [
    'second',
    /(?<![\p{Letter}-])(?<!\bthank )you(?:r|rs|rself|rselves)?(?:['’](?:re|ve|ll|d))?(?![\p{Letter}-])/giu,
  ],
]

/** The persons that a statement speaks in, each at its first word. Quotations speak for themselves and are left out. */
export function personsIn(text: string): PersonUse[] {
  const own = withoutQuotations(text)
  const found: PersonUse[] = []
  for (const [person, pattern] of pronouns) {
    const match = [...own.matchAll(pattern)].find(
      ({ 0: words, index }) => words !== 'I' || !isNumeral(own.slice(0, index), own.slice(index + 1)),
    )
    if (match) found.push({ person, words: match[0], at: match.index })
  }
  const opening = openingOf(own)
  if (opening.subject === 'third' || opening.form === 'third')
    found.push({ person: 'third', words: opening.words, at: opening.at })
  return found.sort((a, b) => a.at - b.at)
}

/** Whether an `I` between these words numbers a job: `As a Support Engineer I, you answer`, `SE I`. */
function isNumeral(before: string, after: string): boolean {
  const [job = ''] = /(?<!\p{Letter})\p{Lu}\p{Letter}+ $/u.exec(before) ?? []
  const isShort = job === job.toUpperCase() && !/^\s+\p{Letter}/u.test(after)
  // `A data scientist I is part of one team`: nobody says `I is`.
  return /^\s+(?:is|has|does)\b/u.test(after) || (job !== '' && (isShort || isRoleTitle(job)))
}
