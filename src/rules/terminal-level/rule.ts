// A track ends at its top. A level below the top that leads nowhere is a dead end.

import { defineRule } from '../../lint/rule.js'

export default defineRule({
  id: 'terminal-level',
  description: 'Require every level below the top of its track to lead on',
  family: 'structure',
  recommended: 'error',
  messages: {
    end: (data: { level: string; top: string }) =>
      `Unexpected end of the track at \`${data.level}\`, expected a way on to \`${data.top}\`; name the next level, or put the level on a track of its own`,
  },
  check({ ladder, report }) {
    for (const track of ladder.tracks) {
      const levels = ladder.levels.filter((level) => level.track === track.id)
      const ends = levels.filter(({ terminal }) => terminal)
      const top = ends.reduce((highest, level) => Math.max(highest, level.rank), 0)
      const last = ends.findLast(({ rank }) => rank === top)
      for (const level of ends) {
        if (!last || level.rank >= top || level.status === 'deprecated') continue
        report('end', {
          at: level,
          data: { level: level.id, top: last.id },
          related: [{ message: 'The top of the track', at: last }],
        })
      }
    }
  },
})
