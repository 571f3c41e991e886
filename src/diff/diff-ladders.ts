// Two ladders to the list of changes that leads from one to the other.

import type { Ladder } from '../model/ladder.js'
import { withUnixLines } from '../model/line-ends.js'
import { normalizeTitle } from '../model/text.js'
import type { Bump } from './bump.js'
import type { Change, Fact } from './change.js'
import { partFacts, type Comparison } from './facts-parts.js'
import { proseFacts } from './facts-prose.js'
import { statementFacts } from './facts-statements.js'
import { judge, type Novelty } from './judge.js'
import { matchSnapshots } from './match.js'
import { flatExpectations, snapshotOf, type Item, type Snapshot } from './snapshot.js'
import { standingText } from './standing.js'

/** Options of `diffLadders`. */
export interface DiffOptions {
  /** `assumed`: nobody declared how levels inherit, so that another guess is no change. Default: `declared`. */
  inheritance?: 'declared' | 'assumed'
}

/**
 * Every change from `before` to `after`, in terms of the ladder: the frame first (levels, competencies, tracks, axes),
 * then statements, then other text. Statements are the same by id or text first, then by similarity.
 * Empty when nothing that a reader sees is different.
 *
 * @example
 * const changes = diffLadders(lastYear, thisYear)
 * bump(changes).bump // 'major'
 */
export function diffLadders(before: Ladder, after: Ladder, options: DiffOptions = {}): Change[] {
  const comparison = compare(withUnixLines(before), withUnixLines(after))
  const { facts, dependents } = statementFacts(comparison)
  const frame = partFacts(comparison, dependents).filter(
    ({ kind }) => kind !== 'inheritance-changed' || options.inheritance !== 'assumed',
  )
  const novelty = noveltyOf(frame, comparison)
  const led = new Set(frame.flatMap((fact) => (fact.kind === 'level-next' ? [fact.level] : [])))
  const prose = proseFacts(comparison).filter((fact) => !followsFromFrame(fact, led))
  return [...frame, ...facts, ...prose].map((fact): Change => ({
    ...fact,
    ...judge(fact, comparison, novelty),
  }))
}

/** Text that stands as before and is an expectation on one side alone is taken out before statements are matched. */
function compare(before: Ladder, after: Ladder): Comparison {
  const was = snapshotOf(before)
  const is = snapshotOf(after)
  const match = matchSnapshots(was, is)
  const standing = standingText({ ladder: before, snapshot: was }, { ladder: after, snapshot: is }, match)
  if (standing.before.length + standing.after.length === 0) return { before, after, match, standing }
  const without = (snapshot: Snapshot, items: readonly Item[]): Snapshot => ({
    ...snapshot,
    expectations: snapshot.expectations.filter((item) => !items.includes(item)),
  })
  return {
    before,
    after,
    match: matchSnapshots(without(was, standing.before), without(is, standing.after)),
    standing,
  }
}

/** The words of the link to the next level are no news where the next level is another. */
function followsFromFrame(fact: Fact, led: ReadonlySet<string>): boolean {
  return fact.kind === 'text-changed' && fact.where === 'Links' && led.has(fact.level ?? '')
}

function noveltyOf(frame: readonly Fact[], { before, after }: Comparison): Novelty {
  const ids = (kind: 'level-added' | 'level-removed' | 'axis-added'): Set<string> =>
    new Set(frame.flatMap((fact) => (fact.kind === kind ? [fact.id] : [])))
  const spelledOut = [...stepStatements(before), ...stepStatements(after)]
  return {
    addedLevels: ids('level-added'),
    removedLevels: ids('level-removed'),
    addedAxes: ids('axis-added'),
    spelledOut: new Set(spelledOut),
  }
}

/** Statements that only spell out the step of an axis: the bullet `**Manages**: …` under a competency that is an axis. */
function stepStatements(ladder: Ladder): string[] {
  const steps = new Map(
    ladder.axes.map(({ id, scale }) => [
      id,
      new Set(scale.flatMap((step) => [step.id, normalizeTitle(step.title)])),
    ]),
  )
  return flatExpectations(ladder).flatMap(({ id, competency, expectation: { kind, name } }) => {
    const named = name !== undefined && steps.get(competency ?? '')?.has(normalizeTitle(name))
    return named || kind === 'scale' ? [id] : []
  })
}

const size = { none: 0, patch: 1, minor: 2, major: 3 } satisfies Record<Bump, number>

/** The larger of two bumps. */
export function largerBump(a: Bump, b: Bump): Bump {
  return size[a] >= size[b] ? a : b
}

/** How far the version must move, and the changes that make it so: those of the largest bump. */
export function bump(changes: readonly Change[]): { bump: Bump; because: Change[] } {
  const all = changes.reduce<Bump>((most, change) => largerBump(most, change.bump), 'none')
  return { bump: all, because: changes.filter((change) => change.bump === all) }
}
