// Whether levels add to those below or say everything again, by how much they repeat.

import type { Ladder } from '../model/ladder.js'
import { grouped } from '../model/grouped.js'
import type { Expectation, Level } from '../model/level.js'
import { firstWords, normalizeStatement } from '../model/text.js'

/** `restated` when at least a third of a level's statements stand word for word in a level below it. */
export function inferInheritance(levels: readonly Level[]): Ladder['inheritance'] {
  // Statements that begin otherwise are not the same: most are told apart by their first words.
  const byId = new Map(
    levels.map((level) => [level.id, grouped(statementsOf(level), (text) => firstWords(text, 3))]),
  )
  let repeated = 0
  let all = 0
  for (const level of levels) {
    const below = level.previous.flatMap((id) => byId.get(id) ?? [])
    if (below.every(({ size }) => size === 0)) continue
    for (const [start, own] of byId.get(level.id) ?? []) {
      const known = distinct(below.flatMap((statements) => statements.get(start) ?? []))
      const isAlone = own.length === 1 && known.size === 0
      const statements = isAlone ? own : [...distinct(own)]
      all += statements.length
      repeated += statements.filter((statement) => known.has(statement)).length
    }
  }
  return all > 0 && repeated * 3 >= all ? 'restated' : 'additive'
}

function distinct(texts: readonly string[]): Set<string> {
  return new Set(texts.map(normalizeStatement))
}

function statementsOf(level: Level): string[] {
  const texts = (expectations: readonly Expectation[]): string[] =>
    expectations.flatMap(({ text, children }) => [text, ...texts(children)])
  return [
    ...level.competencies.flatMap((competency) => texts(competency.expectations)),
    ...texts(level.expectations),
  ]
}
