// Amounts that levels grade: `90 %`, `94 %`, `96 %` of the same thing at levels that follow each other.

import { allOf } from '../../model/all-of.js'
import { grouped } from '../../model/grouped.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { isPolicy } from './boilerplate.js'
import { isPlain } from './similarity.js'
import { wordedAt } from './worded.js'

/** One amount. Durations are in days; of a range, `value` is the lower end. */
export interface Amount {
  level: Level
  value: number
  top: number
  /** As written: `6-12 months`. */
  words: string
  part: object
}

/** Amounts of one thing along a track, one for each level that has it, lowest first. */
export interface Series {
  cue: string
  track: readonly Level[]
  amounts: Amount[]
}

const days: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 91, year: 365 }
// Most numbers are of nothing that is counted here, which is told fast.
const hint = /\d.{0,6}?(?:%|hour|day|week|month|quarter|year)/su
const amount =
  /(?<![\p{Letter}\p{Number}.,$€£-])~?(\d+(?:\.\d+)?)\s?%?(?:\s?(?:[-–]|to)\s?~?(\d+(?:\.\d+)?))?\s?\+?(?:\s?(%)|\s?-?(hour|day|week|month|quarter|year)s?\b)/giu
const small = new Set(
  'a an the of to in on at for from with and or by is are be at least most up than more less about around over under approximately least within every per'.split(
    ' ',
  ),
)

/** Every series of at least three amounts along a track. The thing is named by a word shortly before the amount. */
export function gradedSeries(parsed: ParsedLadder): Series[] {
  const byLevel = new Map(parsed.ladder.levels.map((level) => [level, cuesOf(parsed, level)]))
  const cues = [...new Set([...byLevel.values()].flatMap((own) => [...own.keys()]))]
  if (cues.length === 0) return []
  return tracksOf(parsed.ladder).flatMap((track) => {
    const measured = track.flatMap((level) =>
      [...(byLevel.get(level) ?? [])].flatMap(([cue, [first, ...others]]) =>
        first && others.every(({ words }) => words === first.words) ? [{ cue, amount: first }] : [],
      ),
    )
    const byCue = grouped(measured, ({ cue }) => cue)
    return cues.flatMap((cue): Series[] => {
      const amounts = (byCue.get(cue) ?? []).map(({ amount }) => amount)
      return amounts.length >= 3 ? [{ cue, track, amounts }] : []
    })
  })
}

function tracksOf({ tracks, levels }: Ladder): Level[][] {
  const byId = new Map(levels.map((level) => [level.id, level]))
  return tracks.map((track) => allOf(byId, track.levels))
}

function amountsIn(text: string): Iterable<RegExpExecArray> {
  return hint.test(text.toLowerCase()) ? text.matchAll(amount) : []
}

/** Amounts of a level by what they measure. */
function cuesOf(parsed: ParsedLadder, level: Level): Map<string, Amount[]> {
  const found = new Map<string, Amount[]>()
  const add = (cue: string, one: Amount): void => {
    found.set(cue, [...(found.get(cue) ?? []), one])
  }
  for (const { text, part, kind, area } of wordedAt(parsed, level)) {
    if (kind === 'example' || kind === 'text' || !/\d/u.test(text) || isPolicy(area)) continue
    let from = 0
    for (const match of amountsIn(text)) {
      const unit = unitOf(match)
      const before = text.slice(from, match.index)
      for (const cue of wordsBefore(before))
        add(`${unit.name} ${cue}`, { ...read(match, unit.size), level, part })
      from = match.index + match[0].length
    }
  }
  for (const fact of level.meta) {
    const [match, ...more] = [...amountsIn(fact.value)]
    if (!match || more.length > 0 || fact.markdown === '' || isPolicy(fact.label)) continue
    const unit = unitOf(match)
    add(`${unit.name} ${fact.key}`, { ...read(match, unit.size), level, part: fact })
  }
  return found
}

function unitOf([, , , percent, unit = '']: RegExpExecArray): { name: string; size: number } {
  return percent === undefined
    ? { name: 'time', size: days[unit.toLowerCase()] ?? 1 }
    : { name: '%', size: 1 }
}

function read(
  [words, low = '', high]: RegExpExecArray,
  size: number,
): Pick<Amount, 'value' | 'top' | 'words'> {
  return { value: Number(low) * size, top: Number(high ?? low) * size, words }
}

/** The nearest words that carry meaning, of the same sentence, in the singular. */
function wordsBefore(text: string): string[] {
  const sentence = text.split(/[.!?;]\s/u).at(-1) ?? ''
  const lower = sentence.toLowerCase()
  const words = lower.match(isPlain(lower) ? /[a-z]{2,}/gu : /\p{Letter}{2,}/gu) ?? []
  return words
    .filter((word) => !small.has(word))
    .slice(-4)
    .map((word) => word.replace(/s$/u, ''))
}
