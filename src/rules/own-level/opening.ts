// Levels that begin alike, each with its own name in the same place: one that has the name of another there was copied.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { foreignNames, mentions, namesOf, patternOf, saidIn, withoutTitleBehind, type Name } from './names.js'
import { sentencesOf } from './sentences.js'

/** How a level begins. */
export interface Opening {
  level: Level
  part: object
  text: string
}

/** Openings with the name of another level where at least half of all levels, and two at least, have their own. */
export function foreignOpenings(openings: readonly Opening[], ladder: Ladder): (Opening & { name: Name })[] {
  const leads = openings.flatMap(({ level, text }) => {
    const first = firstSentence(text)
    return saidIn(first, namesOf(level, ladder)).flatMap((name) => leadTo(first, name))
  })
  const usual = new Set(leads.filter((lead) => 2 * count(leads, lead) >= Math.max(openings.length, 4)))
  if (usual.size === 0) return []
  return openings.flatMap((opening) => {
    const first = firstSentence(opening.text)
    const named = saidIn(first, foreignNames(first, ladder, opening.level))
    const name = named.find(
      (each) =>
        !mentions(withoutTitleBehind(first, each, opening.level), opening.level) &&
        leadTo(first, each).some((lead) => usual.has(lead)),
    )
    return name ? [{ ...opening, name }] : []
  })
}

function firstSentence(text: string): string {
  return sentencesOf(text)[0]?.text ?? ''
}

/** The words before a name, without its article: `Our guild looks for` of `Our guild looks for a Senior Potter`. */
function leadTo(sentence: string, name: Name): string[] {
  const at = sentence.search(patternOf(name))
  const before = sentence.slice(0, Math.max(at, 0)).toLowerCase()
  return at === -1 ? [] : [before.replace(/(?:^|(?<=\s))an?\s$/u, '')]
}

function count(leads: readonly string[], lead: string): number {
  return leads.filter((each) => each === lead).length
}
