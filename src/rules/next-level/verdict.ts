// What is right or wrong about one link that leads on.

import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { readIdentity } from '../../layout/identity.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { levelsOfStrayIds } from '../../lint/stray-ids.js'
import type { Surroundings } from '../../lint/rule.js'
import type { Step } from './steps.js'

/** `text`: it goes where it should, and names another level. `extra`: nothing follows the level. */
export type Verdict = 'fine' | 'text' | 'wrong' | 'extra' | 'broken'

/** Judges a step of a level that the levels `next` follow. */
export function verdictOf(
  step: Step,
  next: readonly Level[],
  parsed: ParsedLadder,
  { ladders }: Surroundings,
): Verdict {
  const { target, to, named } = step
  const { level } = step.navigation
  if (to && next.includes(to)) return named && named !== to ? 'text' : 'fine'
  if (target.kind === 'unknown') return 'fine'
  if (target.kind === 'nothing') return next.length === 0 ? 'extra' : 'broken'
  // Where tracks part and meet again is guessed unless it is declared.
  if (to && to.track !== level.track && !parsed.declaration.tracks) return 'fine'
  // A document under another level's heading leads on from there: `level-heading` speaks of that.
  if (to && namesAnother(level, parsed.ladder)) return 'fine'
  // So does one whose id is another level's, or was taken by another level.
  const strays = levelsOfStrayIds(parsed)
  if (to && (strays.has(level) || strays.has(to))) return 'fine'
  if (to) return next.length === 0 ? 'extra' : 'wrong'
  const isAnotherLadders = ladders.some(
    ({ ladder }) =>
      ladder.id !== parsed.ladder.id && ladder.levels.some(({ source }) => source.path === target.path),
  )
  return named && next.length > 0 && !isAnotherLadders ? 'wrong' : 'fine'
}

function namesAnother({ heading, code }: Level, { levels }: Ladder): boolean {
  const written = readIdentity(heading.replace(/^#+\s*/u, '')).code
  return written !== undefined && written !== code && levels.some((other) => other.code === written)
}

/** Whether the order of levels is more than a guess from the words of their titles. */
export function isOrderCertain({ ladder, declaration, documents }: ParsedLadder): boolean {
  return (
    declaration.levels !== undefined ||
    declaration.tracks !== undefined ||
    ladder.levels.every(({ code }) => code !== undefined) ||
    documents.some(({ levels }) => levels.some(({ order }) => order !== undefined))
  )
}
