// Gives statements and competencies the ids that they had, though their words changed.

import type { Ladder } from '../model/ladder.js'
import type { Expectation, Section } from '../model/level.js'
import { lastPart } from '../model/path.js'
import { matchSnapshots, type Match } from '../diff/match.js'
import type { ItemMatch, ItemPair } from '../diff/match-items.js'
import { matchCompetencies } from '../diff/match-parts.js'
import { flatExpectations, snapshotOf, type Item } from '../diff/snapshot.js'
import { rememberedSnapshot, type Registry } from './registry.js'

/** A statement that may be one of several: only its author knows. */
export interface Question {
  kind: 'expectations' | 'antiPatterns'
  /** The remembered id. */
  id: string
  text: string
  /** Ids and texts of the statements that it may have become. */
  candidates: { id: string; text: string }[]
}

/** What was found while ids were kept. */
export interface KeptIds {
  /** What belongs together: the registry's ids on the one side, the ladder's on the other. */
  match: Match
  /** Ids that were not kept, because more than one statement could have them. */
  questions: Question[]
}

/** Options of `keepIds`. */
export interface KeepOptions {
  /** Ids of competencies that the declaration names: they are never replaced by remembered ones. */
  declared?: ReadonlySet<string>
}

/**
 * Puts remembered ids in the place of those that were made from changed words. Changes the ladder in place, so that
 * what is known beside it (where each part stands) stays true. Levels keep the ids that the source gives them,
 * and so does every statement with an id of its own. What could be one of several keeps its new id and is asked about.
 */
export function keepIds(ladder: Ladder, registry: Registry, options: KeepOptions = {}): KeptIds {
  keepCompetencies(ladder, registry, options.declared ?? new Set())
  const match = matchSnapshots(rememberedSnapshot(registry), snapshotOf(ladder))
  const questions = [
    ...questionsOf('expectations', match.expectations),
    ...questionsOf('antiPatterns', match.antiPatterns),
  ]
  const open = new Set(questions.map(({ kind, id }) => `${kind} ${id}`))
  const statements = flatExpectations(ladder)
  const certain = (kind: Question['kind']): ItemPair[] =>
    match[kind].pairs.filter(({ before }) => !open.has(`${kind} ${before.id}`))
  const expectations = assign(statements, certain('expectations'), match)
  for (const { id, expectation } of statements) expectation.id = expectations.get(id) ?? id
  for (const { expectation } of statements) {
    const { supersedes } = expectation
    if (supersedes !== undefined) expectation.supersedes = expectations.get(supersedes) ?? supersedes
  }
  const { antiPatterns } = snapshotOf(ladder)
  const patterns = assign(antiPatterns, certain('antiPatterns'), match)
  for (const level of ladder.levels)
    for (const pattern of level.antiPatterns) pattern.id = patterns.get(pattern.id) ?? pattern.id
  return {
    match: {
      ...match,
      expectations: withIds(match.expectations, expectations, open, 'expectations'),
      antiPatterns: withIds(match.antiPatterns, patterns, open, 'antiPatterns'),
    },
    questions,
  }
}

/** A competency under a new name keeps its id, and with it the ids of what is expected in it. */
function keepCompetencies(ladder: Ladder, registry: Registry, declared: ReadonlySet<string>): void {
  const competencies = matchCompetencies(rememberedSnapshot(registry), snapshotOf(ladder))
  const taken = new Set(ladder.competencies.map(({ id }) => id))
  for (const [was, is] of competencies) {
    if (was === is || taken.has(was) || declared.has(is)) continue
    const competency = ladder.competencies.find(({ id }) => id === is)
    if (!competency) continue
    competency.id = was
    for (const level of ladder.levels) {
      for (const own of level.competencies) {
        if (own.id !== is) continue
        own.id = was
        own.expectations.forEach((expectation) => {
          rebase(expectation, `${level.id}/${is}/`, `${level.id}/${was}/`)
        })
      }
      level.sections.forEach((section) => {
        refer(section, is, was)
      })
    }
  }
}

function rebase(expectation: Expectation, from: string, to: string): void {
  if (expectation.id.startsWith(from)) expectation.id = to + expectation.id.slice(from.length)
  expectation.children.forEach((child) => {
    rebase(child, from, to)
  })
}

function refer(section: Section, from: string, to: string): void {
  if (section.competency === from) section.competency = to
  section.sections.forEach((part) => {
    refer(part, from, to)
  })
}

function questionsOf(kind: Question['kind'], match: ItemMatch): Question[] {
  const asked = new Map<string, Map<string, string>>()
  const texts = new Map<string, string>()
  const ask = (before: Item, after: Item): void => {
    texts.set(before.id, before.text)
    asked.set(before.id, (asked.get(before.id) ?? new Map<string, string>()).set(after.id, after.text))
  }
  for (const { item, side, candidates } of match.doubts) {
    for (const other of candidates) {
      if (side === 'before') ask(item, other)
      else ask(other, item)
    }
  }
  return [...asked].map(([id, candidates]) => ({
    kind,
    id,
    text: texts.get(id) ?? '',
    candidates: [...candidates].map(([candidate, text]) => ({ id: candidate, text })),
  }))
}

/** New ids by those the parser made. Remembered ids go first; who finds its id taken gets a number behind it. */
function assign(items: readonly Item[], pairs: readonly ItemPair[], match: Match): Map<string, string> {
  const before = new Map(pairs.map((pair) => [pair.after.id, pair.before]))
  const wanted = items.map((item) => ({ item, id: wantedId(item, before.get(item.id), match) }))
  const taken = new Set<string>()
  const result = new Map<string, string>()
  const claim = (item: Item, id: string): void => {
    let free = id
    for (let count = 2; taken.has(free); count++) free = `${id}-${String(count)}`
    taken.add(free)
    result.set(item.id, free)
  }
  for (const { item, id } of wanted) if (item.explicit) claim(item, id)
  for (const { item, id } of wanted) if (!item.explicit && before.has(item.id)) claim(item, id)
  for (const { item, id } of wanted) if (!item.explicit && !before.has(item.id)) claim(item, id)
  return result
}

/** The id follows the place, and its last part the statement. */
function wantedId(item: Item, before: Item | undefined, match: Match): string {
  if (!before || item.explicit) return item.id
  const sameLevel = match.levels.get(before.level) === item.level && before.level === item.level
  if (sameLevel && before.competency === item.competency) return before.id
  return item.id.slice(0, item.id.lastIndexOf('/') + 1) + lastPart(before.id)
}

/** The match as it reads once the ids are given; what is asked about is no pair. */
function withIds(
  match: ItemMatch,
  ids: ReadonlyMap<string, string>,
  open: ReadonlySet<string>,
  kind: Question['kind'],
): ItemMatch {
  const named = (item: Item): Item => ({ ...item, id: ids.get(item.id) ?? item.id })
  const sure = match.pairs.filter(({ before }) => !open.has(`${kind} ${before.id}`))
  const asked = match.pairs.filter(({ before }) => open.has(`${kind} ${before.id}`))
  return {
    ...match,
    pairs: sure.map((pair) => ({ ...pair, after: named(pair.after) })),
    splits: match.splits.map(({ before, after }) => ({ before, after: after.map(named) })),
    merges: match.merges.map(({ before, after }) => ({ before, after: named(after) })),
    removed: [...match.removed, ...asked.map(({ before }) => before)],
    added: [...match.added, ...asked.map(({ after }) => after)].map(named),
  }
}
