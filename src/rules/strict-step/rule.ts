// A step up on which no declared axis moves.

import type { Axis } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { valueOf } from '../../model/value-of.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'

export default defineRule({
  id: 'strict-step',
  description: 'Require at least one axis to rise from each level to the next',
  family: 'progression',
  recommended: 'warning',
  messages: {
    level: (data: { level: string; below: string; axes: string }) =>
      `Unexpected \`${data.level}\` with the same ${data.axes} as \`${data.below}\`, expected at least one axis to rise; raise the one that sets the level apart, or declare the axis that does`,
    axis: (data: { level: string; below: string; axis: string; step: string }) =>
      `Unexpected ${data.axis} \`${data.step}\` at \`${data.level}\` as at \`${data.below}\`, expected it to move, for the axis is declared \`strict\`; set another step, or drop \`strict\``,
  },
  check({ ladder, report }) {
    for (const { lower, higher } of edgesOf(ladder)) {
      const held = ladder.axes.filter((axis) => isHeld(axis, lower, higher))
      const compared = ladder.axes.filter(
        ({ id }) => valueOf(lower.axes, id) !== undefined && valueOf(higher.axes, id) !== undefined,
      )
      const related = [{ message: `\`${lower.id}\``, at: lower }]
      if (compared.length > 0 && held.length === compared.length) {
        report('level', {
          at: higher,
          data: {
            level: higher.id,
            below: lower.id,
            axes: held.map(({ title, id }) => `${title} \`${valueOf(higher.axes, id) ?? ''}\``).join(', '),
          },
          related,
        })
        continue
      }
      for (const { id, title } of held.filter(({ strict }) => strict)) {
        const data = { level: higher.id, below: lower.id, axis: title, step: valueOf(higher.axes, id) ?? '' }
        report('axis', { at: higher, data, related })
      }
    }
  },
})

function isHeld({ id }: Axis, lower: Level, higher: Level): boolean {
  return valueOf(lower.axes, id) !== undefined && valueOf(lower.axes, id) === valueOf(higher.axes, id)
}
