// The names by which a ladder speaks of its people: its levels' titles, and the words of its own title.

import { normalizeTitle } from '../../model/text.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'

const general =
  /^(?:the|a|of|and|for|in|our|at|to|we|career|careers|ladder|ladders|framework|frameworks|development|growth|level|levels|role|roles|progression|expectations|competency|matrix|ic|team|individual|contributor|main|\d+)$/u

/** Names in lower case: titles of two words and more as they are, single words of the ladder's title. */
export function namesOf({ ladder }: ParsedLadder): string[] {
  const titles = ladder.levels
    .map(({ title }) => normalizeTitle(title))
    .filter((title) => title.includes(' ') && !/^level \d+$/u.test(title))
  const words = normalizeTitle(`${ladder.title} ${ladder.id}`)
    .split(' ')
    .filter((word) => word.length > 1 && !general.test(word))
  return [...new Set([...titles, ...words])]
}
