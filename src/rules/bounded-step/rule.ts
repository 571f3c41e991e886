// A step up that skips steps of an axis.

import { stepAt } from '../../model/value-of.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'

export default defineRule({
  id: 'bounded-step',
  description: 'Require each axis to rise by a few steps at most from one level to the next',
  family: 'progression',
  recommended: 'warning',
  options: (z) =>
    z.strictObject({
      maxStep: z
        .int()
        .positive()
        .default(2)
        .describe('Most steps at once, where the axis declares no `maxStep`.'),
    }),
  messages: {
    jump: (data: {
      axis: string
      from: string
      to: string
      level: string
      below: string
      steps: number
      max: number
    }) =>
      `Unexpected jump of ${String(data.steps)} steps in ${data.axis}, from \`${data.from}\` at \`${data.below}\` to \`${data.to}\` at \`${data.level}\`, expected ${String(data.max)} at most; set a step between them, or add the level that is missing`,
  },
  check({ ladder, options, report }) {
    for (const { lower, higher } of edgesOf(ladder)) {
      for (const axis of ladder.axes) {
        const { title, maxStep = options.maxStep } = axis
        const [from, to] = [stepAt(lower, axis), stepAt(higher, axis)]
        if (!from || !to) continue
        const steps = Math.abs(to.index - from.index)
        if (steps <= maxStep) continue
        report('jump', {
          at: higher,
          data: {
            axis: title,
            from: from.title,
            to: to.title,
            level: higher.id,
            below: lower.id,
            steps,
            max: maxStep,
          },
          related: [{ message: `\`${lower.id}\``, at: lower }],
        })
      }
    }
  },
})
