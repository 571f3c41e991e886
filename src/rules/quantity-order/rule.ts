// An amount that rises from level to level and then falls, or is no longer mentioned.

import type { Level } from '../../model/level.js'
import { neighbours } from '../../model/neighbours.js'
import { gradedSeries, type Amount, type Series } from '../../lint/wording/graded.js'
import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: 'quantity-order',
  description: 'Require an amount that levels grade to move one way, up to the last level',
  family: 'progression',
  recommended: 'warning',
  messages: {
    turns: (data: { amount: string; level: string; before: string; below: string; direction: string }) =>
      `Unexpected \`${data.amount}\` at \`${data.level}\` after \`${data.before}\` at \`${data.below}\`, expected an amount that ${data.direction} as at the other levels; correct one of the two`,
    ends: (data: { amount: string; level: string; next: string; course: string }) =>
      `Unexpected last amount \`${data.amount}\` at \`${data.level}\` (${data.course}), expected \`${data.next}\` to say how much as well; continue it there, or say that it no longer counts`,
  },
  check({ parsed, report }) {
    const reported = new Set<object>()
    for (const series of longestFirst(gradedSeries(parsed))) {
      const turn = turnIn(series)
      if (turn && !reported.has(turn.at.part)) {
        reported.add(turn.at.part)
        report('turns', {
          at: turn.at.part,
          find: turn.at.words,
          data: {
            amount: turn.at.words,
            level: turn.at.level.id,
            before: turn.before.words,
            below: turn.before.level.id,
            direction: turn.rising ? 'rises' : 'falls',
          },
          related: others(series, turn.at),
        })
      }
      const last = lastOf(series)
      const next = last && series.track[series.track.indexOf(last.level) + 1]
      if (!last || !next || reported.has(last.part) || goesOn(last.part, next)) continue
      reported.add(last.part)
      report('ends', {
        at: last.part,
        find: last.words,
        data: {
          amount: last.words,
          level: last.level.id,
          next: next.id,
          course: series.amounts.map(({ words }) => words).join(', '),
        },
        related: others(series, last),
      })
    }
  },
})

/** Whether the level above has the same field, though its value is no amount: `open-ended`. */
function goesOn(part: object, { meta }: Level): boolean {
  return 'key' in part && meta.some(({ key }) => key === part.key)
}

function longestFirst(series: readonly Series[]): Series[] {
  return [...series].sort((a, b) => b.amounts.length - a.amounts.length)
}

function others({ amounts }: Series, but: Amount): { message: string; at: object }[] {
  return amounts.flatMap((one) =>
    one === but ? [] : [{ message: `\`${one.words}\` at \`${one.level.id}\``, at: one.part }],
  )
}

function direction(from: Amount, to: Amount): number {
  return Math.sign(to.value - from.value) || Math.sign(to.top - from.top)
}

/** The one step that goes against at least two others. */
function turnIn({ amounts }: Series): { at: Amount; before: Amount; rising: boolean } | undefined {
  const steps = neighbours(amounts).map(([before, at]) => ({ at, before, way: direction(before, at) }))
  const rising = steps.filter(({ way }) => way > 0)
  const falling = steps.filter(({ way }) => way < 0)
  const [odd, ...more] = rising.length > falling.length ? falling : rising
  const usual = Math.max(rising.length, falling.length)
  return odd && more.length === 0 && usual >= 2
    ? { ...odd, rising: rising.length > falling.length }
    : undefined
}

/** The last amount of a series that moves at each of at least three levels in a row. */
function lastOf({ amounts, track }: Series): Amount | undefined {
  const last = amounts.at(-1)
  const first = amounts[0]
  if (!last || !first) return undefined
  const from = track.indexOf(first.level)
  const unbroken = amounts.every(({ level }, index) => track[from + index] === level)
  const ways = neighbours(amounts).map(([before, at]) => direction(before, at))
  return unbroken && (ways.every((way) => way > 0) || ways.every((way) => way < 0)) ? last : undefined
}
