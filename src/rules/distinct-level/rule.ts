// A level that is the level below it under another name.

import type { Level } from '../../model/level.js'
import { compareText } from '../../model/order.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'
import { wordedAt } from '../../lint/wording/worded.js'

export default defineRule({
  id: 'distinct-level',
  description: 'Require each level to differ from the level below it',
  family: 'progression',
  recommended: 'error',
  messages: {
    same: (data: { level: string; below: string }) =>
      `Unexpected level \`${data.level}\` that says exactly what \`${data.below}\` says, expected something that sets them apart; describe the difference, or remove one of the two`,
  },
  check({ ladder, parsed, report }) {
    const contentOf = (level: Level): string[] =>
      wordedAt(parsed, level)
        .map(({ key, competency }) => `${competency ?? ''}:${key}`)
        .sort()
    for (const { lower, higher } of edgesOf(ladder)) {
      // Two levels of different length are not the same: that is told without sorting.
      if (wordedAt(parsed, higher).length !== wordedAt(parsed, lower).length) continue
      const content = contentOf(higher)
      if (content.length === 0 || content.join('\n') !== contentOf(lower).join('\n')) continue
      if (factsOf(lower) !== factsOf(higher)) continue
      report('same', {
        at: higher,
        data: { level: higher.id, below: lower.id },
        related: [{ message: `\`${lower.id}\``, at: lower }],
      })
    }
  },
})

function factsOf({ axes, meta, antiPatterns }: Level): string {
  const sorted = Object.entries(axes).sort(([a], [b]) => compareText(a, b))
  return JSON.stringify([
    sorted,
    meta.map(({ key, value }) => [key, value]),
    antiPatterns.map(({ name, text }) => [name, text]),
  ])
}
