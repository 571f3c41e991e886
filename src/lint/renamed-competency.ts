// A competency that stands at one level under another name: where a track has one name here and the other there.

import { countsOf } from '../model/counts.js'
import { grouped } from '../model/grouped.js'
import type { Level, Section } from '../model/level.js'
import { normalizeTitle } from '../model/text.js'
import type { HeadedLevel } from './headed-levels.js'
import { isKeyboardSlip } from './wording/keyboard.js'

/** A section and the one of another level that it is likely to be, under another name. */
export interface Renamed {
  section: Section
  /** The level that the section stands in. */
  here: Level
  twin: Section
  /** The level of the twin. */
  level: Level
}

/** Headings that no other level of the track has, each with a heading of the others that is missing here and is nearly the same. */
export function renamedIn(levels: readonly HeadedLevel[]): Renamed[] {
  return [...grouped(levels, ({ level }) => level.track).values()].flatMap(renamedAmong)
}

function renamedAmong(levels: readonly HeadedLevel[]): Renamed[] {
  const having = countsOf(levels.flatMap(({ sections }) => [...new Set(sections.map(({ key }) => key))]))
  const spreadOf = (key: string): number => having.get(key) ?? 0
  return levels.flatMap((here): Renamed[] => {
    const own = new Set(here.sections.map(({ key }) => key))
    return here.sections.flatMap(({ section, key }): Renamed[] => {
      if (spreadOf(key) > 1) return []
      const missing = levels.flatMap(({ level, sections }) =>
        sections
          .filter((other) => !own.has(other.key) && other.section.depth === section.depth)
          .map((other) => ({ level, twin: other.section, key: other.key, sections })),
      )
      const found =
        missing.find((other) => sameEmoji(section, here, other.twin, other.sections)) ??
        missing.find((other) => {
          // A short word is a slip where all the others agree on another.
          const spread = spreadOf(other.key)
          return isNear(section.title, other.twin.title, spread >= 3 && spread === levels.length - 1 ? 3 : 6)
        })
      if (!found) return []
      // Of two levels that differ, the higher one is asked to follow; of more, the one that stands alone.
      const isAlone = spreadOf(found.key) >= 2 || here.level.rank > found.level.rank
      return isAlone ? [{ section, here: here.level, twin: found.twin, level: found.level }] : []
    })
  })
}

const emoji = /:[a-z0-9_+-]+:|\p{Extended_Pictographic}/u

/** Whether both open with an emoji that marks nothing else at its level. */
function sameEmoji(a: Section, here: HeadedLevel, b: Section, there: HeadedLevel['sections']): boolean {
  const mark = emoji.exec(a.title)?.[0]
  if (mark === undefined || mark !== emoji.exec(b.title)?.[0]) return false
  const count = (sections: HeadedLevel['sections']): number =>
    sections.filter(({ section }) => section.title.includes(mark)).length
  return count(here.sections) === 1 && count(there) === 1
}

/** Singular and plural, one word or two, a slip of the keyboard, or the same words in another order. */
function isNear(a: string, b: string, least: number): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.join('') === second.join('')) return true
  if (first.length !== second.length) return false
  if (first.toSorted().join() === second.toSorted().join()) return true
  const pairs = first.map((word, index) => [word, second[index] ?? ''] as const)
  const [pair, ...more] = pairs.filter(([word, other]) => word !== other)
  return pair !== undefined && more.length === 0 && isSlip(...pair, least)
}

function wordsOf(title: string): string[] {
  return normalizeTitle(title)
    .split(' ')
    .filter((word) => word !== 'and')
    .map((word) => word.replace(/(?<=\p{L}{3})ies$/u, 'y').replace(/(?<=\p{L}{3})s$/u, ''))
}

/** A slip of the keyboard in words of so many letters that this is no other word. */
function isSlip(a: string, b: string, least: number): boolean {
  return Math.min(a.length, b.length) >= least && isKeyboardSlip(a, b)
}
