// Sections stand in one order at every level, and in the order in which other pages list them.

import { countsOf } from '../../model/counts.js'
import { grouped } from '../../model/grouped.js'
import type { Level, Section } from '../../model/level.js'
import { normalizeTitle, slug } from '../../model/text.js'
import type { Declaration } from '../../ladder/declaration.js'
import { displayTitle, sectionKey } from '../../ladder/titles.js'
import { enumerationsOf, type Enumeration, type Named } from '../../lint/enumerations.js'
import { defineRule } from '../../lint/rule.js'
import { agreedOrder, countOrders, declaredOrder, misplaced, type Before } from './order.js'

export default defineRule({
  id: 'section-order',
  description: 'Require sections to stand in the same order at every level',
  family: 'structure',
  recommended: 'warning',
  messages: {
    level: (data: { section: string; before: string; where: string }) =>
      `Unexpected section \`${data.section}\` before \`${data.before}\`, expected it after, as ${data.where}; move it`,
    list: (data: { name: string; before: string }) =>
      data.name === data.before
        ? `Unexpected \`${data.name}\` twice in a row of names, expected it once, as at every level; remove one of the two, or name what is meant`
        : `Unexpected \`${data.name}\` before \`${data.before}\` on this page, expected it after, as at every level; list them in the order of the levels`,
  },
  check({ ladder, declaration, parsed, report }) {
    const levels = ladder.levels.map((level) => ({ level, sections: keyed(level) }))
    const orders = levels.map(({ level: { track }, sections }) => ({
      track,
      keys: sections.map(({ key }) => key),
    }))
    const declared = declaredOrder(declaredKeys(declaration))
    const tracks = new Map(
      [...grouped(orders, ({ track }) => track)].map(([track, own]) => [
        track,
        countOrders(own.map(({ keys }) => keys)),
      ]),
    )
    const misplacedIn = (track: string, own: readonly string[]): ReturnType<typeof misplaced> => {
      const agreed = agreedOrder(tracks.get(track) ?? new Map(), 0.1, own)
      const before: Before = (a, b) => declared(a, b) ?? agreed(a, b)
      return misplaced(own, before)
    }
    // Most levels of a track have the same sections in the same order: each order is judged once.
    const judged = new Map<string, ReturnType<typeof misplaced>>()
    for (const { level, sections } of levels) {
      const own = sections.map(({ key }) => key)
      const id = [level.track, ...own].join('\n')
      const found = judged.has(id) ? judged.get(id) : misplacedIn(level.track, own)
      judged.set(id, found)
      const wrong = found && sections.find(({ key }) => key === found.key)
      const next = found && sections.find(({ key }) => key === found.before)
      if (!found || !wrong || !next) continue
      const isDeclared = declared(found.key, found.before) !== undefined
      report('level', {
        at: wrong.section,
        data: {
          section: displayTitle(wrong.section.title),
          before: displayTitle(next.section.title),
          where: isDeclared ? 'it is declared' : 'at the other levels',
        },
        related: [{ message: 'It is expected after this', at: next.section }],
      })
    }
    const lists = misorderedLists(
      enumerationsOf(parsed),
      orders.map(({ keys }) => keys),
    )
    for (const [first, ...rest] of lists) {
      const isTwice = first.wrong.competency === first.next.competency
      report('list', {
        at: first.wrong.place,
        data: { name: displayTitle(first.wrong.name), before: displayTitle(first.next.name) },
        related: isTwice
          ? [{ message: 'Here it stands again', at: first.next.place }]
          : [
              ...rest.map(({ wrong }) => ({ message: 'The same order again', at: wrong.place })),
              ...levels.flatMap(({ sections }) =>
                sections
                  .filter(({ key }) => key === first.wrong.competency)
                  .map(({ section }) => ({ message: 'Here it comes after', at: section })),
              ),
            ],
      })
    }
  },
})

/** A list on a page that has two names the wrong way round, or one name twice. */
interface Misordered {
  path: string
  wrong: Named
  next: Named
}

/** The lists that stand in another order than every level, page by page. */
function misorderedLists(
  enumerations: readonly Enumeration[],
  levels: readonly (readonly string[])[],
): [Misordered, ...Misordered[]][] {
  const order = agreedOrder(enumerations.length === 0 ? new Map() : countOrders(levels))
  const lists = enumerations.flatMap(({ path, names }): Misordered[] => {
    const keys = names.flatMap(({ competency }) => competency ?? [])
    const found = misplaced(keys, order)
    const wrong = found && names.find(({ competency }) => competency === found.key)
    const next = found && names.find((name) => name !== wrong && name.competency === found.before)
    return wrong && next ? [{ path, wrong, next }] : []
  })
  return [...grouped(lists, ({ path }) => path).values()]
}

interface Keyed {
  section: Section
  key: string
}

/** Headed sections of a level in order, each under the name by which other levels know it. */
function keyed(level: Level): Keyed[] {
  const found: Keyed[] = []
  const walk = (sections: readonly Section[]): void => {
    for (const section of sections) {
      if (section.heading !== '')
        found.push({ section, key: section.competency ?? sectionKey(section.title) })
      if (section.role !== 'competency') walk(section.sections)
    }
  }
  walk(level.sections)
  const counts = countsOf(found.map(({ key }) => key))
  return found.filter(({ key }) => counts.get(key) === 1)
}

/** Declared orders: that of sections, and that of competencies. */
function declaredKeys({ sections = [], competencies = [] }: Declaration): string[][] {
  const title = (entry: string | { title: string }): string =>
    typeof entry === 'string' ? entry : entry.title
  return [
    sections.map((entry) => normalizeTitle(title(entry))),
    competencies.map((entry) => (typeof entry === 'string' ? undefined : entry.id) ?? slug(title(entry))),
  ]
}
