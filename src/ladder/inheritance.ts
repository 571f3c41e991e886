// Whether levels add to those below or say everything again, by how much they repeat.

import type { Ladder } from '../model/ladder.js'
import type { Expectation, Level } from '../model/level.js'
import { normalizeStatement } from '../model/text.js'

/** `restated` when at least a third of a level's statements stand word for word in a level below it. */
export function inferInheritance(levels: readonly Level[]): Ladder['inheritance'] {
  const byId = new Map(levels.map((level) => [level.id, new Set(statementsOf(level))]))
  let repeated = 0
  let all = 0
  for (const level of levels) {
    const below = level.previous.flatMap((id) => [...(byId.get(id) ?? [])])
    if (below.length === 0) continue
    const known = new Set(below)
    for (const statement of byId.get(level.id) ?? []) {
      all++
      if (known.has(statement)) repeated++
    }
  }
  return all > 0 && repeated * 3 >= all ? 'restated' : 'additive'
}

function statementsOf(level: Level): string[] {
  const texts = (expectations: readonly Expectation[]): string[] =>
    expectations.flatMap((expectation) => [
      normalizeStatement(expectation.text),
      ...texts(expectation.children),
    ])
  return [
    ...level.competencies.flatMap((competency) => texts(competency.expectations)),
    ...texts(level.expectations),
  ]
}
