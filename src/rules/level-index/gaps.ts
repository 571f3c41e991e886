// Levels that an index does not list.

import type { Level } from '../../model/level.js'
import type { IndexGaps, Listed } from '../../lint/index-gaps.js'
import type { Entry } from '../../lint/level-entries.js'
import { entryFix, lineFix, relativeUrl } from './mend.js'
import type { Report } from './messages.js'
import { nameOf, retitled } from './names.js'
import type { Page } from './page.js'

/** An entry that leads to a level. */
type Leading = Listed & { level: Level }

/** Tells what an index lacks. */
export function tellGaps(page: Page, { missing, stale }: IndexGaps, report: Report): void {
  const listed = page.entries.filter((entry): entry is Leading => entry.level !== undefined)
  const before = entriesBefore(listed, page.levels)
  const unlisted = missing.filter((level) => !stale.has(level))
  for (const [level, entry] of stale) tellGone(entry, level, page, report)
  // Where an index has several lists, nobody but its author knows in which of them a level belongs.
  if (new Set(listed.map(({ list }) => list)).size > 1) tellMissing(unlisted, listed, report)
  else for (const level of unlisted) tellUnlisted(level, before.get(level), listed, page, report)
}

function tellGone(entry: Entry, level: Level, { source, common }: Page, report: Report): void {
  const text = retitled(entry.text, level, common) ?? entry.text
  report('gone', {
    at: entry.place,
    data: { text: entry.text, level: nameOf(level) },
    related: [{ message: 'The level itself', at: level }],
    fix: entryFix(entry, source, text, relativeUrl(level, source.path, entry.url)),
  })
}

function tellUnlisted(
  level: Level,
  before: Leading | undefined,
  listed: readonly Leading[],
  { source }: Page,
  report: Report,
): void {
  const last = listed.at(-1)
  const after = before ?? last
  if (!after) return
  const fix = before && lineFix(before, before.level, level, source)
  const begun = fix ? undefined : before && lineFix(before, before.level, level, source, 'TODO')
  report(after.place === last?.place ? 'omitted' : 'skipped', {
    at: after.place,
    data: { level: nameOf(level), after: after.text },
    atMost: 'warning',
    related: [{ message: 'The level itself', at: level }],
    fix,
    suggestions: begun && [{ message: 'Add it, with `TODO` for what is yours to say', fix: begun }],
  })
}

function tellMissing(missing: readonly Level[], [first]: readonly Leading[], report: Report): void {
  if (!first || missing.length === 0) return
  report('missing', {
    at: first.place,
    atMost: 'warning',
    data: { levels: missing.map((level) => `\`${nameOf(level)}\``).join(', ') },
    related: missing.map((level) => ({ message: 'Not in the index', at: level })),
  })
}

/** For each level the entry of the nearest level of its track below it, in the ladder's order. */
function entriesBefore(listed: readonly Leading[], levels: readonly Level[]): Map<Level, Leading> {
  const entries = new Map(listed.toReversed().map((entry) => [entry.level, entry]))
  const last = new Map<string, Leading>()
  const before = new Map<Level, Leading>()
  for (const level of levels) {
    const below = last.get(level.track)
    if (below) before.set(level, below)
    const own = entries.get(level)
    if (own) last.set(level.track, own)
  }
  return before
}
