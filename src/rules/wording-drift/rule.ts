// The same statement at several levels, and at one of them with a slip.

import { defineRule } from '../../lint/rule.js'
import { driftsOf } from '../../lint/wording/drift.js'
import { returningCompetencies, skippedStatements } from '../../lint/wording/returns.js'

export default defineRule({
  id: 'wording-drift',
  description: 'Require statements that levels share to be worded alike',
  family: 'progression',
  recommended: 'warning',
  messages: {
    drift: (data: { level: string; other: string; here: string; there: string }) =>
      `Unexpected ${data.here === nothing ? 'lack of a word' : data.here} at \`${data.level}\` where the same statement at \`${data.other}\` has ${data.there}, expected one wording; choose one and use it at both levels`,
    between: (data: { level: string; below: string; above: string }) =>
      `Unexpected wording at \`${data.level}\`, expected that of \`${data.below}\` and \`${data.above}\` around it; choose one and use it at all three`,
    skipped: (data: { level: string; below: string; middle: string }) =>
      `Unexpected statement at \`${data.level}\` that \`${data.below}\` makes as well and \`${data.middle}\` between them does not, expected it at all three, for levels restate what holds; add it to \`${data.middle}\``,
    returns: (data: { level: string; below: string; middle: string }) =>
      `Unexpected return at \`${data.level}\` to the text of \`${data.below}\`, expected it to build on \`${data.middle}\` between them; check which of the two levels the text belongs to`,
  },
  check({ ladder, parsed, report }) {
    for (const { lower, higher, below, above } of driftsOf(parsed)) {
      report('drift', {
        at: higher.part,
        data: { level: higher.level.id, other: lower.level.id, here: quoted(above), there: quoted(below) },
        actual: higher.text,
        expected: [lower.text],
        related: [{ message: `At \`${lower.level.id}\``, at: lower.part }],
      })
    }
    if (ladder.inheritance === 'restated') {
      for (const { low, middle, high, below, above, between } of skippedStatements(parsed)) {
        const copies = [
          { message: `At \`${low.id}\``, at: below.part },
          { message: `At \`${high.id}\``, at: above.part },
        ]
        if (between) {
          report('between', {
            at: between.part,
            data: { level: middle.id, below: low.id, above: high.id },
            actual: between.text,
            expected: [above.text],
            related: copies,
          })
        } else {
          report('skipped', {
            at: above.part,
            data: { level: high.id, below: low.id, middle: middle.id },
            related: [...copies.slice(0, 1), { message: `\`${middle.id}\``, at: middle }],
          })
        }
      }
    }
    for (const { low, middle, high, below, above } of returningCompetencies(parsed)) {
      report('returns', {
        at: above.part,
        data: { level: high.id, below: low.id, middle: middle.id },
        related: [{ message: `At \`${low.id}\``, at: below.part }],
      })
    }
  },
})

const nothing = 'nothing'

function quoted(words: readonly string[]): string {
  return words.length === 0 ? nothing : `\`${words.join(' ')}\``
}
