// The same section opens in the same form at every level: with a quotation, or with a paragraph.

import { grouped } from '../../model/grouped.js'
import { quoted } from '../../model/listed.js'
import type { Level, Section } from '../../model/level.js'
import { competencySections } from '../../lint/headed.js'
import { majorityOf } from '../../lint/majority.js'
import { defineRule } from '../../lint/rule.js'
import { openingOf, type Opening } from './opening.js'

export default defineRule({
  id: 'section-format',
  description: 'Require the same section to open in the same form at every level',
  family: 'structure',
  strict: 'warning',
  messages: {
    form: (data: { found: string; section: string; more: number; expected: string; levels: string[] }) =>
      `Unexpected ${data.found} at the start of \`${data.section}\`${data.more > 0 ? ` and ${String(data.more)} more of this level` : ''}, expected a ${data.expected} as at ${quoted(data.levels).join(', ')}; write the start of a section in one way`,
  },
  check({ ladder, parsed, report }) {
    const openings = ladder.levels.flatMap((level) =>
      competencySections(level).flatMap(({ section, key }): Opened[] => {
        const opening = openingOf(section, parsed)
        return opening ? [{ level, section, key, ...opening }] : []
      }),
    )
    const strangers = [
      ...grouped(openings, ({ key, level: { track } }) => `${track}\n${key}`).values(),
    ].flatMap((alike) => {
      const usual = majorityOf(alike.map(({ form }) => form))
      if (usual === undefined) return []
      const models = alike.filter(({ form }) => form === usual).slice(0, 3)
      return alike.flatMap((own) => (own.form === usual ? [] : [{ own, usual, models }]))
    })
    const strayed = new Map(strangers.map((stray) => [stray.own, stray]))
    const opened = grouped(openings, ({ level }) => level)
    for (const level of ladder.levels) {
      const strays = (opened.get(level) ?? []).flatMap((own) => strayed.get(own) ?? [])
      const [first] = strays
      if (!first) continue
      report('form', {
        at: first.own.place,
        data: {
          found: first.own.form,
          section: first.own.section.title,
          more: strays.length - 1,
          expected: first.usual,
          levels: first.models.map((model) => model.level.id),
        },
        related: [
          ...strays.slice(1).map(({ own }) => ({ message: 'And here', at: own.place })),
          ...first.models.slice(0, 1).map(({ place }) => ({ message: 'So most levels begin', at: place })),
        ],
      })
    }
  },
})

interface Opened extends Opening {
  level: Level
  section: Section
  key: string
}
