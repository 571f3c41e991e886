// Which level, competency, axis or track of the older ladder is which of the newer one.

import { grouped } from '../model/grouped.js'
import { normalizeTitle } from '../model/text.js'
import { prepare, Similarity, type Prepared } from './similarity.js'
import type { Part, Snapshot } from './snapshot.js'

/** Two parts that are the same one, by their ids. */
export type PartMatch = ReadonlyMap<string, string>

/** Two things of two lists, by index, and how sure it is that they are the same one. */
export interface Pair {
  before: number
  after: number
  score: number
}

/** `content` is the score without the title. */
interface PartPair extends Pair {
  content: number
  was: Part
  is: Part
}

// An id that stayed is believed unless what it names clearly went elsewhere: a ladder that was renumbered.
const lostContent = 0.35
const foundContent = 0.6
const sameContent = 0.5

/** Levels by id, unless the ladder was renumbered; then by the statements they share and by title. */
export function matchLevels(before: Snapshot, after: Snapshot): PartMatch {
  const was = contents(before, 'level')
  const is = contents(after, 'level')
  const near = nearBy(after.levels, is)
  return matchParts(
    before.levels,
    after.levels,
    (a, b) => shared(was.get(a), is.get(b)),
    (part) => near(part, was.get(part.id) ?? []),
  )
}

/** Finds, with their index, the parts that have anything in common with another: the id, the title, or a statement. */
function nearBy(
  parts: readonly Part[],
  texts: Contents,
): (part: Part, statements: Iterable<string>) => Iterable<[number, Part]> {
  const keysOf = ({ id, title }: Part, statements: Iterable<string>): string[] => [
    `id ${id}`,
    `title ${normalizeTitle(title)}`,
    ...[...statements].map((text) => `text ${text}`),
  ]
  const keyed = [...parts.entries()].flatMap((entry) => {
    const [, part] = entry
    return keysOf(part, texts.get(part.id) ?? []).map((key) => ({ key, entry }))
  })
  const known = grouped(keyed, ({ key }) => key)
  return (part, statements) =>
    new Set(keysOf(part, statements).flatMap((key) => (known.get(key) ?? []).map(({ entry }) => entry)))
}

/** Competencies by id, then by title and by what is expected in them, even where every statement was reworded. */
export function matchCompetencies(before: Snapshot, after: Snapshot): PartMatch {
  const was = contents(before, 'competency')
  const is = contents(after, 'competency')
  const wordsBefore = allWords(was)
  const wordsAfter = allWords(is)
  const similarity = new Similarity([...wordsBefore.values(), ...wordsAfter.values()])
  return matchParts(before.competencies, after.competencies, (a, b) => {
    const one = wordsBefore.get(a)
    const other = wordsAfter.get(b)
    return Math.max(shared(was.get(a), is.get(b)), one && other ? similarity.words(one, other) : 0)
  })
}

function allWords(contents: Contents): Map<string, Prepared> {
  return new Map([...contents].map(([id, texts]) => [id, prepare([...texts].join(' '))]))
}

/** Axes or tracks by id, then by title. */
export function matchTitles(before: readonly Part[], after: readonly Part[]): PartMatch {
  const matched = new Map<string, string>()
  for (const { id } of before) if (after.some((part) => part.id === id)) matched.set(id, id)
  const taken = new Set(matched.values())
  for (const { id, title } of before) {
    if (matched.has(id)) continue
    const same = after.filter((part) => !taken.has(part.id) && sameTitle(part.title, title))
    const back = before.filter((part) => !matched.has(part.id) && sameTitle(part.title, title))
    const [only] = same
    if (only && same.length === 1 && back.length === 1) {
      matched.set(id, only.id)
      taken.add(only.id)
    }
  }
  return matched
}

function sameTitle(a: string, b: string): boolean {
  return normalizeTitle(a) === normalizeTitle(b)
}

/** The statements of each level or competency, as people compare them. */
function contents(snapshot: Snapshot, key: 'level' | 'competency'): Map<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>()
  for (const item of snapshot.expectations) {
    const id = item[key]
    if (id === undefined) continue
    const known = texts.get(id) ?? new Set<string>()
    texts.set(id, known.add(normalizeTitle(item.text)))
  }
  return texts
}

type Contents = ReadonlyMap<string, ReadonlySet<string>>

function matchParts(
  before: readonly Part[],
  after: readonly Part[],
  contentOf: (before: string, after: string) => number,
  near: (part: Part) => Iterable<[number, Part]> = () => after.entries(),
): PartMatch {
  const pairs = before.flatMap((a, i) =>
    [...near(a)].map(([j, b]): PartPair => {
      const content = contentOf(a.id, b.id)
      const score = sameTitle(a.title, b.title) ? (1 + content) / 2 : content
      return { before: i, after: j, score, content, was: a, is: b }
    }),
  )
  const sameId = ({ was, is }: PartPair): boolean => was.id === is.id
  // What went elsewhere, and what came from elsewhere.
  const gone = new Set<Part>()
  const come = new Set<Part>()
  for (const pair of pairs) {
    if (sameId(pair) || pair.content < foundContent) continue
    gone.add(pair.was)
    come.add(pair.is)
  }
  const renumbered = ({ content, was, is }: PartPair): boolean =>
    content < lostContent && (gone.has(was) || come.has(is))
  const kept = pairs.filter((pair) => sameId(pair) && !renumbered(pair))
  const rest = pairs.filter((pair) => !sameId(pair) && pair.score >= sameContent)
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const pair of [...kept, ...inOrder(rest), ...pairs.filter(sameId)]) {
    const { was, is } = pair
    if (matched.has(was.id) || taken.has(is.id)) continue
    matched.set(was.id, is.id)
    taken.add(is.id)
  }
  return matched
}

/** How many statements two parts share, by Dice's measure. */
function shared(was: ReadonlySet<string> = new Set(), is: ReadonlySet<string> = new Set()): number {
  let both = 0
  for (const text of was) if (is.has(text)) both++
  const all = was.size + is.size
  return all === 0 ? 0 : (2 * both) / all
}

/** Best first; ties in an order that is the same when the two sides change places. */
export function inOrder<P extends Pair>(pairs: readonly P[]): P[] {
  return [...pairs].sort(
    (a, b) =>
      b.score - a.score ||
      Math.max(a.before, a.after) - Math.max(b.before, b.after) ||
      Math.min(a.before, a.after) - Math.min(b.before, b.after) ||
      a.before - b.before,
  )
}
