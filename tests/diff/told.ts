// What people are told of an edit, and that the rest of a comparison goes with it: the report is what its schema says,
// and its changes lead from the old ids to the new ones.
import { expect, it } from 'vitest'
import { DiffReport } from '../../src/diff/change.js'
import { diffLadders } from '../../src/diff/diff-ladders.js'
import { applyChanges, type Ids } from '../../src/diff/migrate.js'
import { diffNotes } from '../../src/diff/notes.js'
import { prettyDiff } from '../../src/diff/pretty.js'
import { diffReport, type Side } from '../../src/diff/report.js'
import { snapshotOf } from '../../src/diff/snapshot.js'
import type { Declaration } from '../../src/ladder/declaration.js'
import type { Ladder } from '../../src/model/ladder.js'
import { edit, files, parse, type Files } from './engineering.js'

/** An edit of the ladder: of its files, and of what it declares. What it was before is the ladder as it stands. */
export interface Edited {
  change?: (files: Files) => Files
  declare?: Partial<Declaration>
  before?: { change?: (files: Files) => Files; declare?: Partial<Declaration> }
}

/** Tests that an edit is told in the terminal in exactly these words. */
export function isTold(title: string, edited: Edited, words: string): void {
  it(`tells ${title}`, () => {
    const [before, after] = sidesOf(edited)
    expect(prettyDiff(reportOf({ ladder: before }, { ladder: after }), before, after)).toBe(words)
  })
}

/** Tests that an edit is told in release notes in exactly these words. */
export function isNoted(title: string, edited: Edited, words: string): void {
  it(`notes ${title}`, () => {
    const [before, after] = sidesOf(edited)
    expect(diffNotes(reportOf({ ladder: before }, { ladder: after }), before, after)).toBe(words)
  })
}

/** The ladders before and after an edit. */
export function sidesOf({ change = same, declare = {}, before = {} }: Edited): [Ladder, Ladder] {
  const { change: first = same, declare: declared = {} } = before
  return [parse(first(files), declared).ladder, parse(change(files), declare).ladder]
}

/** The report as the schema reads it; the changes are complete. */
export function reportOf(before: Side, after: Side): DiffReport {
  const report = diffReport(before, after, diffLadders(before.ladder, after.ladder))
  expect(sorted(applyChanges(idsOf(before.ladder), report.changes))).toEqual(sorted(idsOf(after.ladder)))
  expect(DiffReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  return report
}

/** Every id of a ladder. */
export function idsOf(ladder: Ladder): Ids {
  const { levels, competencies, axes, tracks, expectations, antiPatterns } = snapshotOf(ladder)
  const ids = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id)
  return {
    levels: ids(levels),
    competencies: ids(competencies),
    axes: ids(axes),
    tracks: ids(tracks),
    expectations: ids(expectations),
    antiPatterns: ids(antiPatterns),
  }
}

/** Ids in one order. */
export function sorted(ids: Ids): Ids {
  return {
    levels: [...ids.levels].sort(),
    competencies: [...ids.competencies].sort(),
    axes: [...ids.axes].sort(),
    tracks: [...ids.tracks].sort(),
    expectations: [...ids.expectations].sort(),
    antiPatterns: [...ids.antiPatterns].sort(),
  }
}

function same(given: Files): Files {
  return given
}

/** Replaces text of one file; fails where it is not there exactly once. */
export function put(path: string, from: string, to: string): (files: Files) => Files {
  return (given) => edit(given, path, from, to)
}

/** Replaces text of every file that has it. */
export function putAll(from: string | RegExp, to: string): (files: Files) => Files {
  return (given) =>
    Object.fromEntries(Object.entries(given).map(([path, text]) => [path, text.replace(from, to)]))
}

/** One edit after the other. */
export function all(...edits: ((files: Files) => Files)[]): (files: Files) => Files {
  return (given) => edits.reduce((made, one) => one(made), given)
}

/** Takes a file away. */
export function without(path: string): (files: Files) => Files {
  return (given) => Object.fromEntries(Object.entries(given).filter(([name]) => name !== path))
}

/** Adds a file. */
export function withFile(path: string, text: string): (files: Files) => Files {
  return (given) => ({ ...given, [path]: text })
}

/** Takes a statement out of one place and puts it at the top of another: file and heading. */
export function move(text: string, from: string, to: string, heading: string): (files: Files) => Files {
  return all(put(from, `- ${text}\n`, ''), put(to, `${heading}\n\n`, `${heading}\n\n- ${text}\n`))
}
