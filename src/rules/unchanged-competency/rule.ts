// A competency that asks the same of a level as of the one below it.

import { quoted } from '../../model/listed.js'
import { defineRule } from '../../lint/rule.js'
import { unchangedCompetencies, type Unchanged } from '../../lint/wording/unchanged.js'

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
    const shared =
      ladder.inheritance === 'restated' ? unchanged.filter((entry) => isWhole(entry, unchanged)) : unchanged
    for (const { competency, levels } of shared) {
      const [level, ...below] = [...levels].reverse()
      const said = level?.competencies.find(({ id }) => id === competency)
      if (!level || !said) continue
      report('same', {
        at: said.expectations[0] ?? said,
        data: {
          competency: said.title,
          level: level.id,
          below: below.map(({ id }) => id),
        },
        related: below.flatMap((lower) => {
          const same = lower.competencies.find(({ id }) => id === competency)
          return same ? [{ message: `The same at \`${lower.id}\``, at: same.expectations[0] ?? same }] : []
        }),
      })
    }
  },
})

/** Where levels say everything again, a single competency may well stand still; all of them may not. */
function isWhole({ levels: [lower, higher] }: Unchanged, unchanged: readonly Unchanged[]): boolean {
  if (!lower || !higher) return false
  return higher.competencies.every(({ id }) =>
    unchanged.some(
      (entry) => entry.competency === id && entry.levels.includes(lower) && entry.levels.includes(higher),
    ),
  )
}
