// The page that lists the levels, against the levels that there are.

import type { Level } from '../../model/level.js'
import { gapsOf, type Listed } from '../../lint/index-gaps.js'
import { entriesOf, levelFinder } from '../../lint/level-entries.js'
import { defineRule } from '../../lint/rule.js'
import { levelMeant, sharerOfTitle } from './meant.js'
import { entryFix, lineFix, relativeUrl } from './mend.js'
import { namedCells } from './named-cells.js'
import { commonWords, nameOf, retitled } from './names.js'
import { swapped } from './swapped.js'

export default defineRule({
  id: 'level-index',
  description: 'Require the index page to list every level, by its title',
  family: 'structure',
  recommended: 'error',
  milder: { warning: 'all but an entry whose file is gone' },
  fixable: true,
  messages: {
    omitted: (data: { level: string; after: string }) =>
      `Unexpected end of the list after \`${data.after}\`, expected \`${data.level}\` too; add it to the list`,
    skipped: (data: { level: string; after: string }) =>
      `Unexpected gap in the list after \`${data.after}\`, expected \`${data.level}\` there; add it to the list`,
    missing: (data: { levels: string }) =>
      `Unexpected index without ${data.levels}, expected every level; add what is missing where it belongs`,
    order: (data: { first: string; second: string }) =>
      `Unexpected \`${data.first}\` before \`${data.second}\`, expected the levels in their order, as the others stand; let the two change places`,
    gone: (data: { text: string; level: string }) =>
      `Unexpected link \`${data.text}\` to a file that is gone, expected \`${data.level}\`, the level in its place; correct the link`,
    crossed: (data: { text: string; url: string; meant: string }) =>
      `Unexpected address \`${data.url}\` for \`${data.text}\`, expected \`${data.meant}\` as the words say; correct the address`,
    shared: (data: { text: string; title: string; other: string }) =>
      `Unexpected title \`${data.title}\`, which \`${data.other}\` has too, expected another, as the list says \`${data.text}\`; correct the title, or the list`,
    title: (data: { text: string; expected: string }) =>
      `Unexpected title \`${data.text}\`, expected \`${data.expected}\` as the page itself is called`,
  },
  check({ ladder, documents, parsed, surroundings, report }) {
    const find = levelFinder(parsed, surroundings)
    const common = commonWords(ladder.levels)
    const shared = new Set<Level>()
    for (const document of documents) {
      const { source } = document
      if (document.kind === 'level') continue
      const entries = entriesOf(source).map((entry) => ({ ...entry, level: find(entry.url, source.path) }))
      for (const { level, ...entry } of entries) {
        const expected = level && retitled(entry.text, level, common)
        if (!level || expected === undefined) continue
        const meant = levelMeant(entry.text, entries, ladder.levels)
        const url = meant && relativeUrl(meant, source.path, entry.url)
        if (url !== undefined && find(url, source.path) === meant) {
          const fix = entryFix(entry, source, entry.text, url)
          report('crossed', {
            at: entry.place,
            data: { text: entry.text, url: entry.url, meant: url },
            actual: entry.url,
            expected: [url],
            atMost: 'warning',
            related: [{ message: 'The page that it leads to', at: level }],
            fix,
          })
          continue
        }
        const other = sharerOfTitle(entry.text, level, ladder.levels)
        if (other) {
          // A page with the whole heading of another level is `level-heading`'s to report.
          if (level.heading === other.heading || shared.has(level)) continue
          shared.add(level)
          report('shared', {
            at: level,
            data: { text: entry.text, title: level.title, other: nameOf(other) },
            atMost: 'warning',
            related: [{ message: 'Listed here', at: entry.place }],
          })
          continue
        }
        const fix = entryFix(entry, source, expected)
        report('title', {
          at: entry.place,
          data: { text: entry.text, expected },
          actual: entry.text,
          expected: [expected],
          atMost: 'warning',
          related: [{ message: 'The page itself', at: level }],
          fix,
        })
      }
      const named = entries.some(({ column }) => column !== undefined)
        ? []
        : namedCells(source, ladder.levels)
      for (const { first, second } of swapped([...entries, ...named])) {
        report('order', {
          at: first.place,
          data: { first: first.text, second: second.text },
          atMost: 'warning',
          related: [{ message: 'It stands below.', at: second.place }],
        })
      }
      if (document.kind !== 'index') continue
      const listed = entries.filter((entry) => entry.level !== undefined)
      const lists = new Set(listed.map(({ list }) => list))
      const rest: Level[] = []
      const { missing, stale: gone } = gapsOf(document, parsed, surroundings)
      const entryBefore = entriesBefore(listed, ladder.levels)
      for (const level of missing) {
        const stale = gone.get(level)
        const related = [{ message: 'The level itself', at: level }]
        if (stale) {
          const text = retitled(stale.text, level, common) ?? stale.text
          const fix = entryFix(stale, source, text, relativeUrl(level, source.path, stale.url))
          report('gone', {
            at: stale.place,
            data: { text: stale.text, level: nameOf(level) },
            related,
            fix,
          })
          continue
        }
        // Where an index has several lists, nobody but its author knows in which of them a level belongs.
        if (lists.size > 1) {
          rest.push(level)
          continue
        }
        const before = entryBefore.get(level)
        const after = before ?? listed.at(-1)
        if (!after?.level) continue
        const fix = before && lineFix(before, before.level, level, source)
        const begun = fix ? undefined : before && lineFix(before, before.level, level, source, 'TODO')
        report(after.place === listed.at(-1)?.place ? 'omitted' : 'skipped', {
          at: after.place,
          data: { level: nameOf(level), after: after.text },
          atMost: 'warning',
          related,
          fix,
          suggestions: begun && [{ message: 'Add it, with `TODO` for what is yours to say', fix: begun }],
        })
      }
      const [first] = listed
      if (!first || rest.length === 0) continue
      report('missing', {
        at: first.place,
        atMost: 'warning',
        data: { levels: rest.map((level) => `\`${nameOf(level)}\``).join(', ') },
        related: rest.map((level) => ({ message: 'Not in the index', at: level })),
      })
    }
  },
})

/** For each level the entry of the nearest level of its track below it, in the ladder's order. */
function entriesBefore(
  listed: readonly Listed[],
  levels: readonly Level[],
): Map<Level, Listed & { level: Level }> {
  const entries = new Map(listed.toReversed().map((entry) => [entry.level, entry]))
  const last = new Map<string, Listed & { level: Level }>()
  const before = new Map<Level, Listed & { level: Level }>()
  for (const level of levels) {
    const below = last.get(level.track)
    if (below) before.set(level, below)
    const own = entries.get(level)
    if (own) last.set(level.track, { ...own, level })
  }
  return before
}
