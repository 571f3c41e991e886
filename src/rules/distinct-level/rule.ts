// A level that is the level below it under another name, but for a few words perhaps.

import type { Level } from '../../model/level.js'
import { compareText } from '../../model/order.js'
import { defineRule } from '../../lint/rule.js'
import { edgesOf } from '../../lint/wording/edges.js'
import { wordedAt } from '../../lint/wording/worded.js'
import { copiedLevels } from './copied.js'

export default defineRule({
  id: 'distinct-level',
  description: 'Require each level to differ from the level below it',
  family: 'progression',
  recommended: 'error',
  milder: { warning: 'a copy in which a few statements were changed' },
  messages: {
    same: (data: { level: string; below: string }) =>
      `Unexpected level \`${data.level}\` that says exactly what \`${data.below}\` says, expected something that sets them apart; describe the difference, or remove one of the two`,
    copy: (data: { level: string; below: string; changed: number; all: number }) =>
      `Unexpected level \`${data.level}\` with the statements of \`${data.below}\`${butFor(data)}, expected it to say what sets it apart; if it was copied, write it anew, or remove one of the two`,
  },
  check({ ladder, parsed, report }) {
    const contentOf = (level: Level): string[] =>
      wordedAt(parsed, level)
        .flatMap(({ words, key, competency }) =>
          words.length === 0 ? [] : `${competency ?? ''}:${String(key)}`,
        )
        .sort()
    const same = new Set<Level>()
    for (const { lower, higher } of edgesOf(ladder)) {
      // Two levels of different length are not the same: that is told without sorting.
      if (wordedAt(parsed, higher).length !== wordedAt(parsed, lower).length) continue
      const content = contentOf(higher)
      if (content.length === 0 || content.join('\n') !== contentOf(lower).join('\n')) continue
      if (factsOf(lower) !== factsOf(higher)) continue
      same.add(higher)
      report('same', {
        at: higher,
        data: { level: higher.id, below: lower.id },
        related: [{ message: `\`${lower.id}\``, at: lower }],
      })
    }
    for (const { lower, higher, changed, all } of copiedLevels(parsed)) {
      if (same.has(higher)) continue
      report('copy', {
        at: higher,
        data: { level: higher.id, below: lower.id, changed, all },
        atMost: 'warning',
        related: [{ message: `\`${lower.id}\``, at: lower }],
      })
    }
  },
})

function butFor({ changed, all }: { changed: number; all: number }): string {
  return changed === 0 ? '' : `, ${String(changed)} of ${String(all)} changed`
}

function factsOf({ axes, meta, antiPatterns }: Level): string {
  const sorted = Object.entries(axes).sort(([a], [b]) => compareText(a, b))
  return JSON.stringify([
    sorted,
    meta.map(({ key, value }) => [key, value]),
    antiPatterns.map(({ name, text }) => [name, text]),
  ])
}
