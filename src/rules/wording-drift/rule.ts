// The same statement at two levels, once with a slip.

import { defineRule } from '../../lint/rule.js'
import { driftsOf } from '../../lint/wording/drift.js'

export default defineRule({
  id: 'wording-drift',
  description: 'Require statements that levels share to be worded alike',
  family: 'progression',
  recommended: 'warning',
  messages: {
    drift: (data: { level: string; other: string; here: string; there: string }) =>
      `Unexpected ${data.here} at \`${data.level}\` where the same statement at \`${data.other}\` has ${data.there}, expected one wording; choose one and use it at both levels`,
  },
  check({ parsed, report }) {
    for (const { lower, higher, below, above } of driftsOf(parsed)) {
      report('drift', {
        at: higher.part,
        data: {
          level: higher.level.id,
          other: lower.level.id,
          here: quoted(above),
          there: quoted(below),
        },
        actual: higher.text,
        expected: [lower.text],
        related: [{ message: `At \`${lower.level.id}\``, at: lower.part }],
      })
    }
  },
})

function quoted(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : `\`${words.join(' ')}\``
}
