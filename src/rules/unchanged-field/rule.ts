// A labelled amount (a planning horizon, a budget) that stands still on one step while it moves on the others.

import type { Level, Meta } from '../../model/level.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'
import { wordsOf } from '../../lint/wording/similarity.js'

const amount = /\d|\b(?:days?|weeks?|sprints?|cycles?|quarters?|months?|years?)\b/iu

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
    for (const { lower, higher } of edgesOf(ladder)) {
      for (const fact of higher.meta) {
        const below = lower.meta.find(({ key }) => key === fact.key)
        if (!below || !graded.has(fact.key) || plain(below) !== plain(fact)) continue
        report('same', {
          at: fact,
          data: { label: fact.label, value: fact.value, level: higher.id, below: lower.id },
          related: [{ message: `At \`${lower.id}\``, at: below }],
        })
      }
    }
  },
})

/** Labels under which most levels give an amount, and not all the same one. */
function gradedKeys(levels: readonly Level[]): Set<string> {
  const values = new Map<string, string[]>()
  for (const level of levels) {
    for (const fact of level.meta) {
      if (fact.markdown !== '') values.set(fact.key, [...(values.get(fact.key) ?? []), plain(fact)])
    }
  }
  const graded = [...values].filter(([, all]) => {
    const amounts = all.filter((value) => value.length <= 60 && amount.test(value))
    return all.length >= 3 && new Set(all).size >= 2 && amounts.length * 2 > all.length
  })
  return new Set(graded.map(([key]) => key))
}

function plain({ value }: Meta): string {
  return wordsOf(value).join(' ')
}
