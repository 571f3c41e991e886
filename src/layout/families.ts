// Jobs that no list knows: names beside each other that differ by how senior they are alone, `Junior Baker` and `Lead Baker`.

import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import { fieldOf, roleOf } from './job-titles.js'
import { fieldSeniority } from './job-words.js'

/** Fewer levels may be two pages of which each is about something of its own, where what they are called may be no people. */
const leastSteps = 3

/**
 * The names of levels of one job, whatever it is called: two of them or more say differently how senior somebody is in it.
 * The job alone is one of them, too.
 */
export function familiesAmong(names: readonly string[]): Set<string> {
  return new Set(
    [...grouped(names, roleOf)].flatMap(([field, own]) => {
      const steps = new Set(own.flatMap(stepsIn))
      if (field === '' || steps.size < 2 || !own.some((name) => fieldOf(name) === field)) return []
      const isSure = namesPeople.test(field)
      return isSure || (isOpen(field) && own.length >= leastSteps && [...steps].some(isOfPeople)) ? own : []
    }),
  )
}

/** What those are called who do something: `baker`, `librarian`, `support agent`. */
export const namesPeople = /(?:er|or|ist|ian|ant|(?<!m)ent|yst|person|man|woman)$/u

/** Whether a word may be what people are called: a `meeting`, a `section` and `courses` are things. */
function isOpen(field: string): boolean {
  return !/(?:ing|ion|ment|ship|ity|ness|nce|ure|ary|[^s]s)$/u.test(field)
}

function stepsIn(name: string): string[] {
  return normalizeTitle(name)
    .split(' ')
    .filter((word) => fieldSeniority.has(word) || /^(?:associate|graduate|head|chief)$/u.test(word))
}

/** `Staff`, `lead` and `principal` are said of meetings and payments, too. */
function isOfPeople(step: string): boolean {
  return !/^(?:staff|lead|principal|head|chief|associate|middle|intermediate|expert)$/u.test(step)
}
