// Sentences that levels share but for the name of a level in them: their own, or the one below. One that names another was copied.

import type { Block, TextBlock } from '../../model/block.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level, Section } from '../../model/level.js'
import { allOf } from '../../model/all-of.js'
import { grouped } from '../../model/grouped.js'
import { foreignNames, namesOf, patternOf, saidIn, type Name } from './names.js'
import { sentencesOf } from './sentences.js'

/** A sentence with a name in it, and how far the level of that name stands above this one. */
interface Shared {
  level: Level
  part: object
  name: Name
  away: number
  sentence: string
  template: string
}

/** One that names another level than those of the same words do. */
export interface Stray extends Shared {
  expected: Level
  others: Shared[]
}

const below =
  /\b(?:everything|builds? (?:up)?on|in addition|on top|beyond|same as|plus|includ\w+|inherits?|extends?)\b/iu

/** The strays of a ladder. Two others at least agree on the level below where the words say so, or three on their own. */
export function strayNames(ladder: Ladder): Stray[] {
  const byId = new Map(ladder.levels.map((level) => [level.id, level]))
  return ladder.tracks.flatMap(({ levels }) => {
    const track = allOf(byId, levels)
    const shared = track.flatMap((level) => sharedIn(level, track, ladder))
    return [...grouped(shared, ({ template }) => template).values()].flatMap((group) => {
      if (group.length < 3) return []
      const own = group.filter(({ away }) => away === 0)
      const lower = below.test(group[0].sentence) ? group.filter(({ away }) => away === -1) : []
      const others = own.length > lower.length ? own : lower
      const [stray, ...more] = group.filter((one) => !others.includes(one))
      const distinct = new Set(group.map(({ level }) => level)).size === group.length
      const expected = stray && track[track.indexOf(stray.level) + (others[0]?.away ?? 0)]
      const enough = others.length >= (others === own ? 3 : 2)
      return stray && expected && enough && distinct && more.length === 0
        ? [{ ...stray, expected, others }]
        : []
    })
  })
}

/** The sentences of a level that name one level of its track by its code. */
function sharedIn(level: Level, track: readonly Level[], ladder: Ladder): Shared[] {
  return level.sections.flatMap(textsIn).flatMap((part) => {
    const names = saidIn(part.text, [...namesOf(level, ladder), ...foreignNames(part.text, ladder, level)])
    const codes = names.filter(({ kind, level: named }) => kind === 'code' && track.includes(named))
    if (codes.length === 0) return []
    return sentencesOf(part.text).flatMap(({ text: sentence }): Shared[] => {
      const [name, ...more] = saidIn(sentence, codes)
      if (!name || more.length > 0) return []
      const away = track.indexOf(name.level) - track.indexOf(level)
      const template = sentence.replace(patternOf(name), '\n')
      return [{ level, part, name, away, sentence, template }]
    })
  })
}

/** Running text and what folded parts are called; statements are told by their subjects. */
function textsIn({ blocks, sections }: Section): TextBlock[] {
  const within = (block: Block): TextBlock[] => {
    if ('blocks' in block) return block.blocks.flatMap(within)
    return block.type === 'paragraph' || block.type === 'summary' ? [block] : []
  }
  return [...blocks.flatMap(within), ...sections.flatMap(textsIn)]
}
