// Which ladder notes were made on: its version, or a fingerprint of its words where nobody gave it one.

import { allLevels } from '../../model/all-levels.js'
import type { Ladder } from '../../model/ladder.js'
import type { Expectation } from '../../model/level.js'
import { textHash } from '../../model/text.js'
import { wordingHash } from '../names.js'

const mark = 'unreleased-'

/** The version of a ladder; without one, a name that is another as soon as an expectation is. */
export function editionOf({ levels, common }: Ladder, version: string | undefined): string {
  if (version !== undefined) return version
  const all = allLevels({ levels, common }).flatMap(({ competencies, expectations }) => [
    ...competencies.flatMap((competency) => competency.expectations),
    ...expectations,
  ])
  const said = all.map((expectation: Expectation) => `${expectation.id} ${wordingHash(expectation)}`)
  return `${mark}${textHash(said.join('\n'))}`
}

/** How people read it: `version 1.2.0`, or `the unreleased ladder 1a2b3c4d`. */
export function editionWords(edition: string): string {
  if (edition === '') return 'a ladder without a version'
  return edition.startsWith(mark)
    ? `the unreleased ladder ${edition.slice(mark.length)}`
    : `version ${edition}`
}
