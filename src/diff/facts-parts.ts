// What changed in the frame of a ladder: levels and their order, competencies, tracks, axes.

import type { Axis, Ladder } from '../model/ladder.js'
import type { Level } from '../model/level.js'
import { levelsById } from '../model/levels-by-id.js'
import { valueOf } from '../model/value-of.js'
import type { Fact } from './change.js'
import type { Match } from './match.js'
import type { PartMatch } from './match-parts.js'
import type { Part } from './snapshot.js'
import type { Standing } from './standing.js'

/** Both ladders and what belongs together in them. */
export interface Comparison {
  before: Ladder
  after: Ladder
  match: Match
  standing: Standing
}

/** Ids of statements that changed only because a level or a competency has a new id, by that part's new id. */
export interface Dependents {
  levels: ReadonlyMap<string, Record<string, string>>
  competencies: ReadonlyMap<string, Record<string, string>>
}

/** Facts about everything but statements and prose. */
export function partFacts(comparison: Comparison, dependents: Dependents): Fact[] {
  const { before, after, match } = comparison
  const facts: Fact[] = []
  if (before.inheritance !== after.inheritance)
    facts.push({ kind: 'inheritance-changed', before: before.inheritance, after: after.inheritance })
  facts.push(
    ...movesOf('level', before.levels, after.levels, match.levels, dependents.levels),
    ...movesOf(
      'competency',
      before.competencies,
      after.competencies,
      match.competencies,
      dependents.competencies,
    ),
    ...movesOf('track', before.tracks, after.tracks, match.tracks),
    ...movesOf('axis', before.axes, after.axes, match.axes),
  )
  scales(comparison, facts)
  for (const [was, is] of levelPairs(comparison)) {
    nextFact(was, is, comparison, facts)
    levelFacts(was, is, comparison, facts)
    axisFacts(was, is, comparison, facts)
  }
  return facts
}

/** Levels that are in both ladders, in the newer one's order. */
export function levelPairs({ before, after, match }: Comparison): [Level, Level][] {
  const older = levelsById(before)
  const back = new Map([...match.levels].map(([was, is]) => [is, was]))
  return after.levels.flatMap((level): [Level, Level][] => {
    const was = older.get(back.get(level.id) ?? '')
    return was ? [[was, level]] : []
  })
}

/** What came, went and changed its name; `ids` are of statements that follow a level or a competency, by its new id. */
function movesOf(
  name: 'level' | 'competency' | 'track' | 'axis',
  before: readonly Part[],
  after: readonly Part[],
  match: PartMatch,
  ids?: ReadonlyMap<string, Record<string, string>>,
): Fact[] {
  const newer = new Map(after.map(({ id, title }) => [id, { id, title }]))
  const facts = before.flatMap(({ id, title }): Fact[] => {
    const is = newer.get(match.get(id) ?? '')
    if (!is) return [{ kind: `${name}-removed`, id, title }]
    if (is.id === id && is.title === title) return []
    const both = { before: { id, title }, after: is }
    return name === 'level' || name === 'competency'
      ? [{ kind: `${name}-renamed`, ...both, ids: ids?.get(is.id) ?? {} }]
      : [{ kind: `${name}-renamed`, ...both }]
  })
  const known = new Set(match.values())
  const added = [...newer.values()].filter(({ id }) => !known.has(id))
  return [...facts, ...added.map((part): Fact => ({ kind: `${name}-added`, ...part }))]
}

function scales({ before, after, match }: Comparison, facts: Fact[]): void {
  for (const axis of before.axes) {
    const is = after.axes.find(({ id }) => id === match.axes.get(axis.id))
    if (!is) continue
    const was = written(axis)
    const now = written(is)
    if (was.join() !== now.join()) facts.push({ kind: 'axis-scale', axis: is.id, before: was, after: now })
  }
}

/** The steps from the least to the most that can be asked. */
function written({ scale, direction }: Axis): string[] {
  const steps = scale.map(({ id }) => id)
  return direction === 'falling' ? steps.reverse() : steps
}

/** A level that is gone is no way that is lost, or kept, where another one has its id now. */
function nextFact(was: Level, is: Level, { after, match }: Comparison, facts: Fact[]): void {
  const taken = new Set(after.levels.map(({ id }) => id))
  const expected = new Set(was.next.flatMap((id) => match.levels.get(id) ?? (taken.has(id) ? [] : [id])))
  const added = is.next.filter((id) => !expected.has(id))
  const removed = [...expected].filter((id) => !is.next.includes(id))
  if (added.length > 0 || removed.length > 0) facts.push({ kind: 'level-next', level: is.id, added, removed })
}

function axisFacts(was: Level, is: Level, { before, after, match }: Comparison, facts: Fact[]): void {
  const back = new Map([...match.axes].map(([old, now]) => [now, old]))
  for (const axis of after.axes) {
    const old = before.axes.find(({ id }) => id === back.get(axis.id))
    const from = old && valueOf(was.axes, old.id)
    const to = valueOf(is.axes, axis.id)
    if (from === to) continue
    const order = written(axis)
    const move =
      from === undefined
        ? 'set'
        : to === undefined
          ? 'unset'
          : order.indexOf(to) >= order.indexOf(from)
            ? 'raised'
            : 'lowered'
    facts.push({
      kind: 'axis-value',
      axis: axis.id,
      level: is.id,
      move,
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
    })
  }
}

function levelFacts(was: Level, is: Level, { match }: Comparison, facts: Fact[]): void {
  const older = labelled(
    was,
    (id) => match.competencies.get(id) ?? id,
    (id) => match.levels.get(id) ?? id,
  )
  const newer = labelled(
    is,
    (id) => id,
    (id) => id,
  )
  for (const key of new Set([...older.keys(), ...newer.keys()])) {
    const before = older.get(key)
    const after = newer.get(key)
    if (before?.value === after?.value) continue
    facts.push({
      kind: 'level-fact',
      level: is.id,
      label: after?.label ?? before?.label ?? key,
      ...(before ? { before: before.value } : {}),
      ...(after ? { after: after.value } : {}),
    })
  }
}

/** Labelled facts by key. Levels and competencies are called by their newer ids. */
function labelled(
  level: Level,
  competency: (id: string) => string,
  other: (id: string) => string,
): Map<string, { label: string; value: string }> {
  const facts = new Map<string, { label: string; value: string }>()
  const add = (key: string, label: string, value: string | undefined): void => {
    if (value) facts.set(key, { label, value })
  }
  add('status', 'status', level.status)
  add('band', 'band', level.band)
  add('inherits', 'inherits', level.inherits?.map(other).join(', '))
  add('equivalents', 'equivalents', level.equivalents?.map(other).join(', '))
  for (const { id, title, share } of level.competencies)
    add(`share ${competency(id)}`, `${title}: share of time`, share)
  for (const { key, label, value } of level.meta) add(`meta ${key}`, label, value)
  return facts
}
