// Levels that count as equal in two tracks, and are not.

import { firstAtLeast } from '../../model/first-at-least.js'
import { grouped } from '../../model/grouped.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { stepAt } from '../../model/value-of.js'
import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: 'cross-track-parity',
  description: 'Require levels of the same band in parallel tracks to be about equal',
  family: 'progression',
  recommended: 'warning',
  messages: {
    axis: (data: { axis: string; step: string; level: string; other: string; otherStep: string }) =>
      `Unexpected ${data.axis} \`${data.step}\` at \`${data.level}\` where \`${data.other}\` of the same band has \`${data.otherStep}\`, expected one step between them at most; adjust one, or its band`,
    missing: (data: { track: string; band: string; other: string }) =>
      `Unexpected gap in the track \`${data.track}\`, expected a level of band \`${data.band}\` as \`${data.other}\` is; add the level, or adjust the bands around it`,
  },
  check({ ladder, report }) {
    const equals = new Map<string, Level[]>()
    for (const level of ladder.levels) {
      if (level.band === undefined) continue
      const before = equals.get(level.band) ?? []
      equals.set(level.band, before)
      for (const other of before) {
        if (other.track === level.track) continue
        for (const axis of ladder.axes) {
          const [own, theirs] = [stepAt(level, axis), stepAt(other, axis)]
          if (!own || !theirs || Math.abs(own.index - theirs.index) <= 1) continue
          report('axis', {
            at: level,
            data: {
              axis: axis.title,
              step: own.title,
              level: level.id,
              other: other.id,
              otherStep: theirs.title,
            },
            related: [{ message: `\`${other.id}\``, at: other }],
          })
        }
      }
      before.push(level)
    }
    for (const { track, above, band, other } of gapsOf(ladder)) {
      report('missing', {
        at: above,
        data: { track, band, other: other.id },
        related: [{ message: `Band \`${band}\` in the other track`, at: other }],
      })
    }
  },
})

interface Gap {
  track: string
  band: string
  /** The level of the track that follows the gap. */
  above: Level
  /** The level of another track that has the band. */
  other: Level
}

/** Bands between the first and the last of a track that only another track has. */
function gapsOf({ tracks, levels }: Ladder): Gap[] {
  const banded = levels.flatMap(bandOf)
  const byTrack = grouped(banded, ({ level }) => level.track)
  return tracks.flatMap(({ title, id }) => {
    const own = (byTrack.get(id) ?? []).sort((a, b) => a.number - b.number)
    const numbers = own.map(({ number }) => number)
    return banded.flatMap(({ level: other, band, number }): Gap[] => {
      const place = firstAtLeast(numbers, number)
      const above = own[place]
      // Nothing is missing below the first band, above the last, and where one is.
      if (place === 0 || !above || above.number === number) return []
      return [{ track: title, band, above: above.level, other }]
    })
  })
}

/** A level that has a band with a number in it. */
interface Banded {
  level: Level
  band: string
  number: number
}

function bandOf(level: Level): Banded[] {
  const { band = '' } = level
  const digits = /\d+/u.exec(band)?.[0]
  return digits === undefined ? [] : [{ level, band, number: Number(digits) }]
}
