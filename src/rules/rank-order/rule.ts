// Following the levels upwards must lead up: never down, never round in a circle.

import { wayUp } from '../../model/way-up.js'
import { neighbours } from '../../model/neighbours.js'
import { allOf } from '../../model/all-of.js'
import { grouped } from '../../model/grouped.js'
import type { Level } from '../../model/level.js'
import { levelsById } from '../../model/levels-by-id.js'
import type { DocumentDraft } from '../../layout/draft.js'
import { homeOf } from '../../layout/file.js'
import { codeNumber, codePrefix } from '../../layout/identity.js'
import { readMatter } from '../../layout/matter.js'
import { declaredLevels } from '../../ladder/declared-levels.js'
import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: 'rank-order',
  description: 'Require each level to lead to a higher one',
  family: 'structure',
  recommended: 'error',
  milder: { warning: 'levels with the same number in their front matter' },
  messages: {
    circle: (data: { level: string; next: string; path: string }) =>
      `Unexpected way from \`${data.level}\` to \`${data.next}\`, expected a higher level; it leads round in a circle (${data.path}): change \`next\``,
    code: (data: { level: string; next: string }) =>
      `Unexpected way from \`${data.level}\` down to \`${data.next}\`, expected a level with a higher number; change \`next\`, or the code`,
    listed: (data: { level: string; next: string }) =>
      `Unexpected way from \`${data.level}\` to \`${data.next}\`, expected one that is listed after it; \`levels\` has the lowest first: change \`next\`, or the list`,
    number: (data: { level: string; other: string; key: string; number: number }) =>
      `Unexpected \`${data.key}: ${data.number}\` at \`${data.level}\` as at \`${data.other}\`, expected a number of its own as the other levels have; it says where the page stands: set another`,
  },
  check({ ladder, declaration, documents, report }) {
    for (const [other, level] of equalNumbers(ladder.levels, documents)) {
      const { key, number } = level
      report('number', {
        at: level.at,
        data: { level: level.id, other: other.id, key, number },
        related: [{ message: `\`${other.id}\` has it too.`, at: other.at }],
        atMost: 'warning',
      })
    }
    const byId = levelsById(ladder)
    const listed = new Map(declaredLevels(declaration).map(({ id }, index) => [id, index]))
    const winding = inCircles(ladder.levels, byId)
    for (const level of ladder.levels) {
      for (const next of allOf(byId, level.next)) {
        const { id } = next
        const data = { level: level.id, next: id }
        const related = [{ message: `The level \`${id}\``, at: next }]
        const way = winding.has(level) ? wayBack(next, level, byId) : undefined
        if (way) {
          // Each circle is told once, where it turns back: at its highest level.
          const path = [level.id, ...way.map((part) => part.id)]
          if (isTurn(level, next, way, ladder.levels))
            report('circle', { at: level, data: { ...data, path: path.join(' → ') }, related })
        } else if (falls(level, next)) report('code', { at: level, data, related })
        else if ((listed.get(id) ?? Infinity) < (listed.get(level.id) ?? -1))
          report('listed', { at: level, data, related })
      }
    }
  },
})

/** Levels that no way from a first level reaches without a circle: those in circles and above them. Mostly none. */
function inCircles(levels: readonly Level[], byId: ReadonlyMap<string, Level>): Set<Level> {
  const left = new Set(levels)
  const waiting = new Map<Level, number>()
  const count = (level: Level, more: number): number => {
    const now = (waiting.get(level) ?? 0) + more
    waiting.set(level, now)
    return now
  }
  for (const level of levels) for (const next of allOf(byId, level.next)) count(next, 1)
  const ready = levels.filter((level) => !waiting.has(level))
  for (const level of ready) {
    left.delete(level)
    for (const next of allOf(byId, level.next)) if (count(next, -1) === 0) ready.push(next)
  }
  return left
}

/** The levels from `from` to `to` along `next`, if there is a way. */
function wayBack(from: Level, to: Level, byId: ReadonlyMap<string, Level>): Level[] | undefined {
  const way = wayUp((id) => byId.get(id)?.next ?? [], from.id, to.id)
  return from === to ? [from] : way && [from, ...allOf(byId, way)]
}

/** Whether this is the one edge of the circle that goes back furthest in the ladder's order. */
function isTurn(level: Level, next: Level, way: readonly Level[], levels: readonly Level[]): boolean {
  const circle = [level, ...way]
  const drop = (a: Level, b: Level): number => levels.indexOf(a) - levels.indexOf(b)
  const drops = neighbours(circle).map(([from, to]) => drop(from, to))
  return drop(level, next) === Math.max(...drops)
}

/** Whether the codes of one family count down. */
function falls({ code: low }: Level, { code: high }: Level): boolean {
  if (low === undefined || high === undefined || codePrefix(low) !== codePrefix(high)) return false
  return codeNumber(high) < codeNumber(low)
}

/** A level with the number by which its front matter puts it among its siblings. */
interface Numbered {
  id: string
  next: readonly string[]
  key: string
  number: number
  at: object
}

/** Pairs of levels of one track and folder that have one number, where most have their own. */
function equalNumbers(levels: readonly Level[], documents: readonly DocumentDraft[]): [Numbered, Numbered][] {
  const byPath = new Map(documents.map((draft) => [draft.source.path, draft]))
  const siblings = grouped(levels, ({ track, source }) => `${track}\n${homeOf(source.path)}`)
  return [...siblings.values()].flatMap((own) => {
    const numbered = own.flatMap((level) => numberOf(level, byPath.get(level.source.path)) ?? [])
    const numbers = grouped(numbered, ({ number }) => number)
    if (numbers.size * 2 <= numbered.length) return []
    // Where ways part, two levels may stand side by side.
    return [...numbers.values()].flatMap(neighbours).filter(([other, { id }]) => other.next.includes(id))
  })
}

function numberOf(level: Level, draft: DocumentDraft | undefined): Numbered | undefined {
  if (draft?.levels.length !== 1) return undefined
  const { ordered } = readMatter(draft.source)
  if (!ordered) return undefined
  const at = draft.source.frontMatter?.places.get(`/${ordered.key}`) ?? level
  return { id: level.id, next: level.next, ...ordered, at }
}
