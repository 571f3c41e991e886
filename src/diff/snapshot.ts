// What a comparison looks at: ids, titles and texts of a ladder. A release's id registry gives the same shape.

import type { Ladder } from '../model/ladder.js'
import type { Expectation } from '../model/level.js'
import { lastPart } from '../model/path.js'
import { patternText } from '../model/pattern-text.js'
import { normalizeTitle, slug } from '../model/text.js'

/** A level, competency, axis or track: something with an id and a title. */
export interface Part {
  id: string
  title: string
}

/** An expectation or an anti-pattern, and where it stands. */
export interface Item {
  id: string
  text: string
  level: string
  /** Competency id; absent where the statement belongs to none. */
  competency?: string | undefined
  /** The source names the id; it was not made from the text. */
  explicit: boolean
}

/** Everything of a ladder that has an id. */
export interface Snapshot {
  levels: readonly Part[]
  competencies: readonly Part[]
  axes: readonly Part[]
  tracks: readonly Part[]
  expectations: readonly Item[]
  antiPatterns: readonly Item[]
}

const marker = /(?:\{#[\w.:-]+\}|<!--\s*id:\s*[\w.:/-]+\s*-->)/u

/** An expectation with what is needed to compare it. */
export interface FlatExpectation extends Item {
  expectation: Expectation
}

/** All expectations of a ladder in order, nested ones after the one that holds them. */
export function flatExpectations(ladder: Ladder): FlatExpectation[] {
  const found: FlatExpectation[] = []
  for (const level of ladder.levels) {
    const add = (expectation: Expectation, competency: string | undefined): void => {
      found.push({
        id: expectation.id,
        text: expectation.text,
        level: level.id,
        ...(competency === undefined ? {} : { competency }),
        explicit: marker.test(expectation.markdown) || namedInData(expectation),
        expectation,
      })
      for (const child of expectation.children) add(child, competency)
    }
    for (const { id, expectations } of level.competencies) for (const item of expectations) add(item, id)
    for (const item of level.expectations) add(item, undefined)
  }
  return found
}

/** Data files name ids in a field: such an id is not made from the text. */
function namedInData({ kind, id, text }: Expectation): boolean {
  if (kind !== 'data') return false
  const derived = slug(normalizeTitle(text).split(' ').slice(0, 6).join(' '))
  return !lastPart(id).startsWith(derived)
}

/** Reads a ladder's ids, titles and texts. */
export function snapshotOf(ladder: Ladder): Snapshot {
  return {
    levels: ladder.levels.map(part),
    competencies: ladder.competencies.map(part),
    axes: ladder.axes.map(part),
    tracks: ladder.tracks.map(part),
    expectations: flatExpectations(ladder),
    antiPatterns: ladder.levels.flatMap((level) =>
      level.antiPatterns.map((pattern): Item => ({
        id: pattern.id,
        text: patternText(pattern),
        level: level.id,
        explicit: marker.test(pattern.markdown),
      })),
    ),
  }
}

function part({ id, title }: Part): Part {
  return { id, title }
}
