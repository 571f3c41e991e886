// The voice of a ladder: the person and the verb form in which most of its expectations are written.

import type { Ladder } from '../../model/ladder.js'
import { remembered } from '../../model/remembered.js'
import { clearMajority } from '../majority.js'
import { expectationsOf } from '../statements.js'
import { openingOf, type Opening } from './opening.js'
import { personsIn, type Person } from './person.js'

/** What most expectations have in common; `undefined` where no form is clearly the usual one. */
export interface Voice {
  person: Person | undefined
  form: Opening['form']
}

/** The voice of a ladder, from its expectations; made once. */
export const ladderVoice: (ladder: Ladder) => Voice = remembered(readVoice)

function readVoice(ladder: Ladder): Voice {
  const statements = ladder.levels.map((level) =>
    expectationsOf(level).filter(({ kind }) => kind !== 'scale'),
  )
  const persons = statements.map((own) => own.flatMap(({ text }) => onlyPersonIn(text)))
  const levels = persons.flatMap((own) => clearMajority(own, 0.6, 3) ?? [])
  const forms = statements.flat().flatMap(({ text }) => openingOf(text).form ?? [])
  return {
    person: clearMajority(levels, 0.7, 3) ?? clearMajority(persons.flat(), 0.7),
    form: clearMajority(forms, 0.6),
  }
}

function onlyPersonIn(text: string): Person[] {
  const [only, ...more] = new Set(personsIn(text).map(({ person }) => person))
  return only === undefined || more.length > 0 ? [] : [only]
}
