// The way from one level to another in the terminal.

import { gap, type Gap, type GapExpectation } from '../model/gap.js'
import type { Ladder } from '../model/ladder.js'
import type { Expectation } from '../model/level.js'
import { quoted } from '../model/listed.js'
import { printable } from '../report/printable.js'
import { styled, UsageError, type Terminal } from './terminal.js'

/** What lies between two levels of the one ladder that has both and a way from the first up to the second. */
export function findGap(
  ladders: readonly Ladder[],
  from: string,
  to: string,
): { ladder: Ladder; found: Gap } {
  for (const ladder of ladders) {
    const found = gap(ladder, from, to)
    if (found) return { ladder, found }
  }
  const here = ladders.find(({ levels }) => levels.some(({ id }) => id === from))
  const up = here?.levels.find(({ id }) => id === from)?.next ?? []
  const hint = up.length === 0 ? '' : `; from there it goes to ${quoted(up).join(', ')}`
  throw new UsageError(
    `Unexpected end of the way from \`${from}\` to \`${to}\`, expected a level above it${hint}`,
  )
}

/** Which level asks for an expectation. */
function levelsByExpectation({ levels }: Ladder): ReadonlyMap<Expectation, string> {
  return new Map(
    levels.flatMap(({ id, expectations, competencies }) =>
      [...expectations, ...competencies.flatMap((competency) => competency.expectations)].map(
        (expectation): [Expectation, string] => [expectation, id],
      ),
    ),
  )
}

/** As text that ends in a line feed: what is new, what is raised, what stays. */
export function showGap(ladder: Ladder, found: Gap, terminal: Terminal): string {
  const head = (text: string): string => styled(terminal, 'bold', printable(text))
  const lines = [head(`${found.from} → ${found.path.join(' → ')}`)]
  const titles = new Map(ladder.competencies.map(({ id, title }) => [id, title]))
  const levels = levelsByExpectation(ladder)
  const listed = (title: string, items: readonly GapExpectation[]): void => {
    lines.push('', head(title))
    // Where several levels ask for something, each competency comes back at each of them.
    const isOfOne = new Set(items.map(({ expectation }) => levels.get(expectation))).size < 2
    let area: string | undefined
    for (const { competency, expectation } of items) {
      const own = competency === undefined ? '' : (titles.get(competency) ?? competency)
      const at = isOfOne ? '' : (levels.get(expectation) ?? '')
      const name = [at, own].filter((part) => part !== '').join(' · ')
      if (name !== area && name !== '') lines.push(`  ${printable(name)}`)
      area = name
      lines.push(`    • ${printable(expectation.text)}`)
    }
    if (items.length === 0) lines.push(styled(terminal, 'dim', '  nothing'))
  }
  if (found.raised.length > 0) {
    lines.push('', head('Raised'))
    for (const { axis, from, to } of found.raised)
      lines.push(printable(`  ${axis}: ${from === undefined ? '' : `${from} → `}${to}`))
  }
  listed('New', found.new)
  listed('Stays', found.stays)
  return `${lines.join('\n')}\n`
}
