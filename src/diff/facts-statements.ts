// What changed in the statements of a ladder: expectations and anti-patterns.

import type { Expectation } from '../model/level.js'
import { lastPart } from '../model/path.js'
import type { Fact, Statement } from './change.js'
import type { Comparison, Dependents } from './facts-parts.js'
import type { ItemPair } from './match-items.js'
import { leadsTo } from './order.js'
import { flatExpectations, type Item } from './snapshot.js'
import { textOf } from './text-of.js'
import { wordDiff } from './word-diff.js'

/** Facts about statements, and ids that follow from renamed levels and competencies. */
export function statementFacts(comparison: Comparison): { facts: Fact[]; dependents: Dependents } {
  const { expectations, antiPatterns } = comparison.match
  const facts: Fact[] = []
  const levels = new Map<string, Record<string, string>>()
  const competencies = new Map<string, Record<string, string>>()
  const followed = (pair: ItemPair): boolean => {
    const { before, after } = pair
    const [owners, owner] =
      before.level === after.level ? [competencies, after.competency] : [levels, after.level]
    if (owner === undefined || (before.level === after.level && before.competency === after.competency))
      return false
    owners.set(owner, { ...owners.get(owner), [before.id]: after.id })
    return true
  }
  const older = byId(comparison.before)
  const newer = byId(comparison.after)
  for (const pair of expectations.pairs) {
    facts.push(...pairFacts(pair, comparison, followed))
    const was = older.get(pair.before.id)
    const is = newer.get(pair.after.id)
    if (was && is) facts.push(...detailFacts(was, is, pair.after, pair.score === 1))
  }
  for (const { before, after } of expectations.splits)
    facts.push({ kind: 'expectation-split', before: statement(before), after: after.map(statement) })
  for (const { before, after } of expectations.merges)
    facts.push({ kind: 'expectation-merged', before: before.map(statement), after: statement(after) })
  for (const item of expectations.removed) facts.push({ kind: 'expectation-removed', ...statement(item) })
  for (const item of expectations.added) facts.push({ kind: 'expectation-added', ...statement(item) })
  facts.push(
    ...comparison.standing.before.map((item): Fact => introduces(nowIn(item, comparison), item.text, '')),
    ...comparison.standing.after.map((item): Fact => introduces(item, '', item.text)),
  )

  for (const pair of antiPatterns.pairs) facts.push(...antiPatternFacts(pair, comparison, followed))
  for (const { before, after } of antiPatterns.splits) {
    facts.push({ kind: 'anti-pattern-removed', ...statement(before) })
    for (const item of after) facts.push({ kind: 'anti-pattern-added', ...statement(item) })
  }
  for (const { before, after } of antiPatterns.merges) {
    for (const item of before) facts.push({ kind: 'anti-pattern-removed', ...statement(item) })
    facts.push({ kind: 'anti-pattern-added', ...statement(after) })
  }
  for (const item of antiPatterns.removed) facts.push({ kind: 'anti-pattern-removed', ...statement(item) })
  for (const item of antiPatterns.added) facts.push({ kind: 'anti-pattern-added', ...statement(item) })
  return { facts: inReadingOrder(facts, comparison), dependents: { levels, competencies } }
}

/** As one reads the newer ladder; what is gone stands where it was. */
function inReadingOrder(facts: readonly Fact[], { before, after, match }: Comparison): Fact[] {
  const levels = new Map(after.levels.map(({ id }, index) => [id, index]))
  const place = new Map<string, number>()
  for (const ladder of [before, after])
    flatExpectations(ladder).forEach(({ id }, index) => place.set(id, index))
  const keyOf = (fact: Fact): [number, number] => {
    const part = 'after' in fact ? fact.after : fact
    const [first] = Array.isArray(part) ? part : [part]
    if (typeof first !== 'object' || !('level' in first) || !('id' in first)) return [0, 0]
    return [levels.get(match.levels.get(first.level) ?? first.level) ?? levels.size, place.get(first.id) ?? 0]
  }
  return facts
    .map((fact) => ({ fact, key: keyOf(fact) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1])
    .map(({ fact }) => fact)
}

function byId(ladder: Comparison['before']): Map<string, Expectation> {
  return new Map(flatExpectations(ladder).map(({ id, expectation }) => [id, expectation]))
}

function statement({ id, level, competency, text }: Item): Statement {
  return { id, level, ...(competency === undefined ? {} : { competency }), text }
}

/** The item of the older ladder, at the level as the newer one calls it. */
function nowIn(item: Item, { match }: Comparison): Item {
  return { ...item, level: match.levels.get(item.level) ?? item.level }
}

/** `before` and `after` are its text as a statement of its own; empty where it is prose. */
function introduces(item: Item, before: string, after: string): Fact {
  return { kind: 'expectation-detail', ...statement(item), detail: 'introduction', before, after }
}

function pairFacts(pair: ItemPair, comparison: Comparison, followed: (pair: ItemPair) => boolean): Fact[] {
  const { before, after, score } = pair
  const { match } = comparison
  const facts: Fact[] = []
  const both = { before: statement(before), after: statement(after) }
  const words = wordDiff(before.text, after.text)
  const sameLevel = match.levels.get(before.level) === after.level
  // A competency that is gone is not the level itself, though neither has a competency in the newer ladder.
  const sameCompetency =
    before.competency === undefined
      ? after.competency === undefined
      : after.competency !== undefined && match.competencies.get(before.competency) === after.competency
  const named = after.explicit && lastPart(before.id) !== lastPart(after.id)
  if (!sameLevel || !sameCompetency) {
    const to = sameLevel ? 'other-competency' : direction(before.level, after.level, comparison)
    facts.push({ kind: 'expectation-moved', ...both, words, similarity: score, to })
  } else if (before.text !== after.text) {
    facts.push({ kind: 'expectation-reworded', ...both, words, similarity: score })
  } else if (before.id !== after.id && !named && !followed(pair)) {
    facts.push({ kind: 'expectation-id', ...both, named: false })
  }
  if (named) facts.push({ kind: 'expectation-id', ...both, named })
  return facts
}

/** Where a level's statement went, as one climbs. Levels that are gone are looked up in the older ladder. */
function direction(
  from: string,
  to: string,
  { before, after, match }: Comparison,
): 'lower-level' | 'higher-level' | 'other-track' {
  const now = match.levels.get(from)
  const then = [...match.levels].find(([, id]) => id === to)?.[0]
  const climbs = (a: string | undefined, b: string | undefined, ladder: Comparison['before']): boolean =>
    a !== undefined && b !== undefined && leadsTo(ladder, a, b)
  if (climbs(now, to, after) || climbs(from, then, before)) return 'higher-level'
  if (climbs(to, now, after) || climbs(then, from, before)) return 'lower-level'
  return 'other-track'
}

const marker = /(?:(?<!\s)\s+)?(?:\{#[\w.:-]+\}|<!--\s*id:\s*[\w.:/-]+\s*-->)\s*/gu

function detailFacts(was: Expectation, is: Expectation, item: Item, sameWords: boolean): Fact[] {
  const details: Record<'formatting' | 'examples' | 'proficiency' | 'validity', [string, string]> = {
    formatting:
      sameWords && was.text === is.text
        ? [was.markdown.replace(marker, ''), is.markdown.replace(marker, '')]
        : ['', ''],
    examples: [examples(was), examples(is)],
    proficiency: [was.proficiency ?? '', is.proficiency ?? ''],
    validity: [was.unchangedSince ?? '', is.unchangedSince ?? ''],
  }
  return (['formatting', 'examples', 'proficiency', 'validity'] as const).flatMap((detail): Fact[] => {
    const [before, after] = details[detail]
    return before === after ? [] : [{ kind: 'expectation-detail', ...statement(item), detail, before, after }]
  })
}

/** Illustrations and notes: everything of an item that is not itself expected. */
function examples({ examples, blocks }: Expectation): string {
  return [...examples.map(({ text }) => text), ...(blocks ?? []).map(textOf)].filter(Boolean).join('\n')
}

function antiPatternFacts(
  pair: ItemPair,
  { match }: Comparison,
  followed: (pair: ItemPair) => boolean,
): Fact[] {
  const { before, after, score } = pair
  const both = { before: statement(before), after: statement(after) }
  const words = wordDiff(before.text, after.text)
  if (match.levels.get(before.level) !== after.level)
    return [{ kind: 'anti-pattern-moved', ...both, words, similarity: score }]
  if (before.text !== after.text)
    return [{ kind: 'anti-pattern-reworded', ...both, words, similarity: score }]
  if (before.id === after.id || followed(pair)) return []
  return [{ kind: 'anti-pattern-id', ...both, named: after.explicit }]
}
