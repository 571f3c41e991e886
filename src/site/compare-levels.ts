// Two levels side by side: what is new, what is raised, what stays. Runs at build time, and in the page for any two levels.

import { prepare, Similarity, type Prepared } from '../diff/similarity.js'
import { wordDiff } from '../diff/word-diff.js'
import type { WordRun } from '../diff/words.js'
import { normalizeTitle } from '../model/text.js'
import { valueOf } from '../model/value-of.js'
import type { ExpectationData, LadderData, LevelData } from './level-data.js'

/** An expectation and its higher form. */
export interface RaisedPair {
  before: ExpectationData
  after: ExpectationData
  runs: WordRun[]
}

/** One competency at two levels. Every expectation of either is in exactly one of the lists. */
export interface ComparedCompetency {
  id: string
  title: string
  raised: RaisedPair[]
  new: ExpectationData[]
  unchanged: ExpectationData[]
  /** At the first level alone. In an additive ladder it is still asked for. */
  before: ExpectationData[]
}

/** An axis whose value differs, or does not. */
export interface ComparedAxis {
  title: string
  from: string
  to: string
  move: 'raised' | 'lowered' | 'same' | 'other'
}

/** What lies between two levels. */
export interface Comparison {
  from: Pick<LevelData, 'id' | 'name' | 'short' | 'path'>
  to: Pick<LevelData, 'id' | 'name' | 'short' | 'path'>
  /** Whether what the first level asks still holds at the second. */
  additive: boolean
  /** Levels between the two whose expectations are counted as new. */
  between: string[]
  axes: ComparedAxis[]
  competencies: ComparedCompetency[]
}

/** Of 81 pairs of real ladders that were read, 43 of 45 above it are forms of one sentence; docs/site.md has the rest. */
const alike = 0.4

/** Most pairs of expectations that are compared for one competency, word by word: two hundred at each level. */
const mostPairs = 40_000

/**
 * Compares two levels.
 *
 * @param from the level to start from
 * @param path the levels on the way up, the last of them the one to arrive at; more than one counts only in an
 *   additive ladder
 */
export function compareLevels(ladder: LadderData, from: LevelData, path: readonly LevelData[]): Comparison {
  const to = path.at(-1) ?? from
  const additive = ladder.inheritance === 'additive' && path.length > 0 && leadsUp(from, path)
  const asked = additive ? path : [to]
  const order = [...ladder.competencies, { id: '', title: 'Expectations' }]
  return {
    from,
    to,
    additive,
    between: asked.slice(0, -1).map(({ short }) => short),
    axes: ladder.axes.flatMap((axis) => comparedAxis(axis, from, to)),
    competencies: order.flatMap(({ id, title }) => {
      const before = expectationsIn(from, id)
      const after = asked.flatMap((level) => expectationsIn(level, id))
      return before.length + after.length === 0 ? [] : [{ id, title, ...paired(before, after) }]
    }),
  }
}

function leadsUp(from: LevelData, path: readonly LevelData[]): boolean {
  return path.every((level, index) => level.previous.includes(path[index - 1]?.id ?? from.id))
}

function expectationsIn({ competencies }: LevelData, id: string): ExpectationData[] {
  return competencies.find((competency) => competency.id === id)?.expectations ?? []
}

function paired(
  before: readonly ExpectationData[],
  after: readonly ExpectationData[],
): Pick<ComparedCompetency, 'raised' | 'new' | 'unchanged' | 'before'> {
  const [below, above] = [wordingsOf(before), wordingsOf(after)]
  const open = after.filter(({ text }) => !below.has(normalizeTitle(text)))
  const left = before.filter(({ text }) => !above.has(normalizeTitle(text)))
  const pairs = pairsOf(left, open)
  const raised = new Set(pairs.flatMap((pair) => [pair.before, pair.after]))
  return {
    raised: pairs,
    new: open.filter((expectation) => !raised.has(expectation)),
    unchanged: after.filter(({ text }) => below.has(normalizeTitle(text))),
    before: left.filter((expectation) => !raised.has(expectation)),
  }
}

function wordingsOf(expectations: readonly ExpectationData[]): Set<string> {
  return new Set(expectations.map(({ text }) => normalizeTitle(text)))
}

/** A level is compared with the one below it and with the one above. */
function preparedOf(expectation: ExpectationData): Prepared {
  const known = preparations.get(expectation)
  if (known) return known
  const made = prepare(expectation.text)
  preparations.set(expectation, made)
  return made
}

const preparations = new WeakMap<ExpectationData, Prepared>()

interface Candidate {
  lower: ExpectationData
  higher: ExpectationData
  score: number
}

/** Two expectations and how alike they are: those that are named as a pair are most. Of too many, only those. */
function candidatesOf(before: readonly ExpectationData[], after: readonly ExpectationData[]): Candidate[] {
  if (before.length * after.length > mostPairs) {
    const byId = new Map(before.map((lower) => [lower.id, lower]))
    return after.flatMap((higher) => {
      const lower = byId.get(higher.supersedes ?? '')
      return lower ? [{ lower, higher, score: 2 }] : []
    })
  }
  const similarity = new Similarity([...before, ...after].map(preparedOf))
  return before.flatMap((lower) =>
    after.map((higher) => {
      const named = higher.supersedes === lower.id
      const score = named ? 2 : similarity.score(preparedOf(lower), preparedOf(higher))
      return { lower, higher, score }
    }),
  )
}

/** Best pairs first: named ones, then by likeness; in the order of the higher level. */
function pairsOf(before: readonly ExpectationData[], after: readonly ExpectationData[]): RaisedPair[] {
  const taken = new Set<ExpectationData>()
  const pairs: RaisedPair[] = []
  for (const { lower, higher, score } of candidatesOf(before, after).sort((a, b) => b.score - a.score)) {
    if (score < alike || taken.has(lower) || taken.has(higher)) continue
    taken.add(lower).add(higher)
    pairs.push({ before: lower, after: higher, runs: wordDiff(lower.text, higher.text) })
  }
  const places = new Map(after.map((expectation, index) => [expectation, index]))
  return pairs.sort((a, b) => (places.get(a.after) ?? 0) - (places.get(b.after) ?? 0))
}

function comparedAxis(
  { id, title, scale }: LadderData['axes'][number],
  from: LevelData,
  to: LevelData,
): ComparedAxis[] {
  const stepOf = (level: LevelData): number => scale.findIndex((step) => step.id === valueOf(level.axes, id))
  const [before, after] = [stepOf(from), stepOf(to)]
  if (before + after === -2) return []
  const name = (step: number): string => scale[step]?.title ?? '–'
  const move =
    before === after ? 'same' : before < 0 || after < 0 ? 'other' : before < after ? 'raised' : 'lowered'
  return [{ title, from: name(before), to: name(after), move }]
}
