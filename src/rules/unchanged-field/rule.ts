// A labelled amount (a planning horizon, a budget) that stands still on one step while it moves on the others.

import { grouped } from '../../model/grouped.js'
import type { Level, Meta } from '../../model/level.js'
import { defineRule } from '../../lint/rule.js'
import { isPolicy } from '../../lint/wording/boilerplate.js'
import { edgesOf } from '../../lint/wording/edges.js'
import { wordsOf } from '../../lint/wording/similarity.js'

/** A number, though not that of a code (`M3`), or a span of time. */
const amount = /(?<![\p{Letter}\d])\d|\b(?:days?|weeks?|sprints?|cycles?|quarters?|months?|years?)\b/iu

export default defineRule({
  id: 'unchanged-field',
  description: 'Require a labelled amount that grows along the ladder to grow at each level',
  family: 'progression',
  recommended: 'warning',
  messages: {
    same: (data: { label: string; value: string; level: string; below: string }) =>
      `Unexpected ${data.label} \`${data.value}\` at \`${data.level}\` as at \`${data.below}\`, expected it to change as it does at other levels; set what fits \`${data.level}\``,
  },
  check({ ladder, report }) {
    const graded = gradedKeys(ladder.levels)
    const steps = edgesOf(ladder).flatMap(({ lower, higher }) =>
      higher.meta.flatMap((fact): Step[] => {
        const below = lower.meta.find(({ key }) => key === fact.key)
        return below && graded.has(fact.key) ? [{ lower, higher, below, fact }] : []
      }),
    )
    for (const { lower, higher, below, fact } of steps.filter(standsStill)) {
      const alike = steps.filter((step) => step.fact.key === fact.key)
      // A value that changes once or twice along the whole ladder is meant to stand still.
      if (alike.filter(standsStill).length * 2 > alike.length) continue
      report('same', {
        at: fact,
        data: { label: fact.label, value: fact.value, level: higher.id, below: lower.id },
        related: [{ message: `At \`${lower.id}\``, at: below }],
      })
    }
  },
})

/** A labelled value at two levels that follow each other. */
interface Step {
  lower: Level
  higher: Level
  below: Meta
  fact: Meta
}

function standsStill({ below, fact }: Step): boolean {
  return plain(below) === plain(fact)
}

/** What everyone has by contract, whatever the level asks. */
const terms =
  /\b(?:notice|holidays?|leave|vacation|probation|bonus|allowance|hours|working|experience|reviews?|cadence|check-?ins?|1:1s?|on-?call)\b/iu

/** Labels under which most levels give an amount, and not all the same one. */
function gradedKeys(levels: readonly Level[]): Set<string> {
  const facts = levels
    .flatMap(({ meta }) => meta)
    .filter(({ markdown, label }) => markdown !== '' && !isPolicy(label) && !terms.test(label))
  const graded = [...grouped(facts, ({ key }) => key)].filter(([, own]) => {
    const all = own.map(plain)
    const amounts = all.filter((value) => value.length <= 60 && amount.test(value))
    return all.length >= 3 && new Set(all).size >= 2 && amounts.length * 2 > all.length
  })
  return new Set(graded.map(([key]) => key))
}

function plain({ value }: Meta): string {
  return wordsOf(value).join(' ')
}
