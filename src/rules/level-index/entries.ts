// Entries that lead to a level by another name than its own, or stand before a level below theirs.

import type { Level } from '../../model/level.js'
import type { Entry } from '../../lint/level-entries.js'
import { replacement } from '../../lint/replacement.js'
import { otherTitles } from './beside.js'
import { levelMeant, sharerOfTitle } from './meant.js'
import { entryFix, relativeUrl } from './mend.js'
import type { Report } from './messages.js'
import { namedCells } from './named-cells.js'
import { nameOf, retitled } from './names.js'
import type { Page } from './page.js'
import { swapped } from './swapped.js'

/** Tells entries whose words and level do not agree. `shared` holds levels whose title was told to be another's. */
export function tellNames(page: Page, shared: Set<Level>, report: Report): void {
  for (const { level, ...entry } of page.entries) {
    const expected = level && retitled(entry.text, level, page.common)
    if (!level || expected === undefined || tellCrossed(entry, level, page, report)) continue
    const other = sharerOfTitle(entry.text, level, page.levels)
    if (!other) tellTitle(entry, level, expected, page, report)
    // A page with the whole heading of another level is `level-heading`'s to report.
    else if (level.heading !== other.heading && !shared.has(level)) {
      shared.add(level)
      report('shared', {
        at: level,
        data: { text: entry.text, title: level.title, other: nameOf(other) },
        atMost: 'warning',
        related: [{ message: 'Listed here', at: entry.place }],
      })
    }
  }
}

/** The words are right, and the address is that of another level. Whether that was so. */
function tellCrossed(entry: Entry, level: Level, page: Page, report: Report): boolean {
  const { source, entries, levels, find } = page
  const meant = levelMeant(entry.text, entries, levels)
  const url = meant && relativeUrl(meant, source.path, entry.url)
  if (url === undefined || find(url) !== meant) return false
  report('crossed', {
    at: entry.place,
    data: { text: entry.text, url: entry.url, meant: url },
    actual: entry.url,
    expected: [url],
    atMost: 'warning',
    related: [{ message: 'The page that it leads to', at: level }],
    fix: entryFix(entry, source, entry.text, url),
  })
  return true
}

function tellTitle(entry: Entry, level: Level, expected: string, { source }: Page, report: Report): void {
  report('title', {
    at: entry.place,
    data: { text: entry.text, expected },
    actual: entry.text,
    expected: [expected],
    atMost: 'warning',
    related: [{ message: 'The page itself', at: level }],
    fix: entryFix(entry, source, expected),
  })
}

/** Tells titles beside links that are not those of the levels. */
export function tellTitlesBeside(page: Page, report: Report): void {
  for (const { level, words, place } of otherTitles(page))
    report('title', {
      at: place,
      data: { text: words, expected: level.title },
      actual: words,
      expected: [level.title],
      atMost: 'warning',
      related: [{ message: 'The page itself', at: level }],
      fix: replacement(place, level.title),
    })
}

/** Tells levels that stand in another order than the ladder's. */
export function tellOrder({ source, entries, levels }: Page, report: Report): void {
  const named = entries.some(({ column }) => column !== undefined) ? [] : namedCells(source, levels)
  for (const { first, second } of swapped([...entries, ...named]))
    report('order', {
      at: first.place,
      data: { first: first.text, second: second.text },
      atMost: 'warning',
      related: [{ message: 'It stands below.', at: second.place }],
    })
}
