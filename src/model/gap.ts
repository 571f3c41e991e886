// What lies between two levels: for a promotion talk, and for an app that draws it.

import { wayUp } from './way-up.js'
import { allOf } from './all-of.js'
import type { Axis, Ladder } from './ladder.js'
import type { Expectation, Level } from './level.js'
import { normalizeTitle } from './text.js'
import { valueOf } from './value-of.js'

/** An expectation and the competency it is for; absent where it belongs to none. */
export interface GapExpectation {
  competency?: string
  expectation: Expectation
}

/** An axis that asks for more at the higher level. */
export interface RaisedAxis {
  axis: string
  from?: string
  to: string
}

/** The way from one level to another. */
export interface Gap {
  from: string
  to: string
  /** Levels on the way, the lower one left out, the higher one last. */
  path: string[]
  /** Asked at the higher level, and not at the lower one. */
  new: GapExpectation[]
  /** Axes whose value rises, or is set. */
  raised: RaisedAxis[]
  /** Asked at both: the same words at the higher level or, in an additive ladder, everything of the lower ones. */
  stays: GapExpectation[]
}

/**
 * What is new, what is raised and what stays from one level to another. `undefined` where one of them is not
 * there or no way leads up from the first to the second. In an additive ladder the levels between count as well.
 *
 * @example
 * gap(ladder, 'L3', 'L4')?.new.map(({ expectation }) => expectation.text)
 */
export function gap(ladder: Ladder, from: string, to: string): Gap | undefined {
  const byId = new Map(ladder.levels.map((level) => [level.id, level]))
  const lower = byId.get(from)
  const higher = byId.get(to)
  const path = wayUp((id) => byId.get(id)?.next ?? [], from, to)
  if (!lower || !higher || !path) return undefined
  const additive = ladder.inheritance === 'additive'
  const levels = allOf(byId, path)
  const below = additive ? [lower, ...ancestors(byId, lower)] : [lower]
  const held = below.flatMap(listed)
  const asked = (additive ? levels : [higher]).flatMap(listed)
  const known = new Set(held.map(keyOf))
  const repeated = new Set(asked.map(keyOf))
  return {
    from,
    to,
    path,
    new: asked.filter((item) => !known.has(keyOf(item))),
    raised: ladder.axes.flatMap((axis) => raisedAxis(axis, lower, higher)),
    stays: additive ? held : held.filter((item) => repeated.has(keyOf(item))),
  }
}

function ancestors(byId: ReadonlyMap<string, Level>, level: Level): Level[] {
  const found = new Set<Level>()
  const queue = [...level.previous]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const previous = byId.get(id)
    if (!previous || previous === level || found.has(previous)) continue
    found.add(previous)
    queue.push(...previous.previous)
  }
  return [...found].sort((a, b) => a.rank - b.rank)
}

function listed(level: Level): GapExpectation[] {
  return [
    ...level.competencies.flatMap(({ id, expectations }) =>
      expectations.map((expectation) => ({ competency: id, expectation })),
    ),
    ...level.expectations.map((expectation) => ({ expectation })),
  ]
}

function keyOf({ competency, expectation }: GapExpectation): string {
  return `${competency ?? ''}\n${normalizeTitle(expectation.text)}`
}

function raisedAxis({ id, scale, direction }: Axis, lower: Level, higher: Level): RaisedAxis[] {
  const from = valueOf(lower.axes, id)
  const to = valueOf(higher.axes, id)
  if (to === undefined || from === to) return []
  const place = (step: string | undefined): number => scale.findIndex((known) => known.id === step)
  const rises = direction === 'rising' ? place(to) > place(from) : place(to) < place(from)
  if (from === undefined) return [{ axis: id, to }]
  return rises ? [{ axis: id, from, to }] : []
}
