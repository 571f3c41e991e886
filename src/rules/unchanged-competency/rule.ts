// A competency that asks the same of a level as of the one below it.

import { competencyOf } from '../../model/competency-of.js'
import type { Level } from '../../model/level.js'
import { quoted } from '../../model/listed.js'
import { remembered } from '../../model/remembered.js'
import { defineRule } from '../../lint/rule.js'
import { isUnchanged, unchangedCompetencies } from '../../lint/wording/unchanged.js'

export default defineRule({
  id: 'unchanged-competency',
  description: 'Require each competency to ask something new of the next level',
  family: 'progression',
  recommended: 'warning',
  messages: {
    same: (data: { competency: string; level: string; below: string[] }) =>
      `Unexpected \`${data.competency}\` at \`${data.level}\` in the same words as at ${quoted(data.below).join(', ')}, expected what changes from one level to the next; say it, or say that nothing does`,
  },
  check({ ladder, parsed, report }) {
    const unchanged = unchangedCompetencies(parsed)
    // Where levels say everything again, a single competency may well stand still; all of them may not.
    const isWhole = remembered((higher: Level) =>
      remembered((lower: Level) =>
        higher.competencies.every(({ id }) => isUnchanged(parsed, id, lower, higher)),
      ),
    )
    const shared =
      ladder.inheritance === 'restated'
        ? unchanged.filter(({ levels: [lower, higher] }) => lower && higher && isWhole(higher)(lower))
        : unchanged
    for (const { competency, levels } of shared) {
      const [level, ...below] = [...levels].reverse()
      const said = level && competencyOf(level, competency)
      if (!level || !said) continue
      report('same', {
        at: said.expectations[0] ?? said,
        data: {
          competency: said.title,
          level: level.id,
          below: below.map(({ id }) => id),
        },
        related: below.flatMap((lower) => {
          const same = competencyOf(lower, competency)
          return same ? [{ message: `The same at \`${lower.id}\``, at: same.expectations[0] ?? same }] : []
        }),
      })
    }
  },
})
