// A step up that skips steps of an axis.

import { valueOf } from '../../model/value-of.js'
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
      for (const { id, title, scale, maxStep = options.maxStep } of ladder.axes) {
        const from = scale.findIndex((step) => step.id === valueOf(lower.axes, id))
        const to = scale.findIndex((step) => step.id === valueOf(higher.axes, id))
        const steps = Math.abs(to - from)
        if (from === -1 || to === -1 || steps <= maxStep) continue
        report('jump', {
          at: higher,
          data: {
            axis: title,
            from: scale[from]?.title ?? '',
            to: scale[to]?.title ?? '',
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
