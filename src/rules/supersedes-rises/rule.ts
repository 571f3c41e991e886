// An expectation that takes the place of one at a level that is not below it.

import type { Expectation, Level } from '../../model/level.js'
import { defineRule } from '../../lint/rule.js'
import { belowTest } from '../../lint/wording/edges.js'

export default defineRule({
  id: 'supersedes-rises',
  description: 'Require an expectation to take the place of one from a lower level',
  family: 'progression',
  recommended: 'error',
  messages: {
    falls: (data: { level: string; target: string; other: string }) =>
      `Unexpected \`${data.target}\` superseded at \`${data.level}\`, expected an expectation from a level below \`${data.level}\`, which \`${data.other}\` is not; turn the two around, or name another`,
    unknown: (data: { target: string }) =>
      `Unexpected \`${data.target}\` to be superseded, expected the id of an expectation of this ladder; correct the id`,
  },
  check({ ladder, report }) {
    if (!ladder.levels.some(hasSuperseding)) return
    const owners = new Map<string, Owned>()
    for (const level of ladder.levels) for (const part of allOf(level)) owners.set(part.id, { part, level })
    const superseding = [...owners.values()].filter(({ part }) => part.supersedes !== undefined)
    const isBelow = belowTest(ladder)
    for (const { part, level } of superseding) {
      const { supersedes: target = '' } = part
      const lower = owners.get(target)
      if (!lower) {
        report('unknown', { at: part, find: target, data: { target } })
      } else if (!isBelow(lower.level, level)) {
        report('falls', {
          at: part,
          data: { level: level.id, target, other: lower.level.id },
          related: [{ message: 'What it supersedes', at: lower.part }],
        })
      }
    }
  },
})

interface Owned {
  part: Expectation
  level: Level
}

/** Whether an expectation takes the place of another, which in most ladders none does. */
function hasSuperseding({ competencies, expectations }: Level): boolean {
  const has = (list: readonly Expectation[]): boolean =>
    list.some(({ supersedes, children }) => supersedes !== undefined || has(children))
  return has(expectations) || competencies.some((competency) => has(competency.expectations))
}

/** Every expectation of a level, nested ones too. */
function allOf(level: Level): Expectation[] {
  const nested = (list: readonly Expectation[]): Expectation[] =>
    list.flatMap((expectation) => [expectation, ...nested(expectation.children)])
  return nested([...level.competencies.flatMap(({ expectations }) => expectations), ...level.expectations])
}
