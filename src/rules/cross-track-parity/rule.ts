// Levels that count as equal in two tracks, and are not.

import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { valueOf } from '../../model/value-of.js'
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
    const levels = ladder.levels.filter(({ band }) => band !== undefined)
    levels.forEach((level, index) => {
      for (const other of levels.slice(0, index).filter((one) => isParallel(one, level))) {
        for (const { id, title, scale } of ladder.axes) {
          const own = scale.findIndex((step) => step.id === valueOf(level.axes, id))
          const theirs = scale.findIndex((step) => step.id === valueOf(other.axes, id))
          if (own === -1 || theirs === -1 || Math.abs(own - theirs) <= 1) continue
          report('axis', {
            at: level,
            data: {
              axis: title,
              step: scale[own]?.title ?? '',
              level: level.id,
              other: other.id,
              otherStep: scale[theirs]?.title ?? '',
            },
            related: [{ message: `\`${other.id}\``, at: other }],
          })
        }
      }
    })
    for (const { track, above, band, other } of gapsOf(ladder)) {
      report('missing', {
        at: above,
        data: { track, band, other: other.id },
        related: [{ message: `Band \`${band}\` in the other track`, at: other }],
      })
    }
  },
})

function isParallel(a: Level, b: Level): boolean {
  return a.track !== b.track && a.band === b.band
}

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
  return tracks.flatMap(({ title, id }) => {
    const own = levels
      .flatMap((level) =>
        level.track === id && numberOf(level) !== undefined ? [{ level, band: numberOf(level) ?? 0 }] : [],
      )
      .sort((a, b) => a.band - b.band)
    return levels.flatMap((other): Gap[] => {
      const band = numberOf(other)
      if (band === undefined || own.some((one) => one.band === band)) return []
      const isBelow = own.some((one) => one.band < band)
      const above = own.find((one) => one.band > band)
      return isBelow && above ? [{ track: title, band: other.band ?? '', above: above.level, other }] : []
    })
  })
}

function numberOf({ band }: Level): number | undefined {
  const digits = /\d+/u.exec(band ?? '')?.[0]
  return digits === undefined ? undefined : Number(digits)
}
