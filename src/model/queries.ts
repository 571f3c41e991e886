// Questions that apps ask of a ladder. Ids are literal types where the ladder's declaration gives them.

import type { Competency, Ladder } from './ladder.js'
import type { Expectation, Level } from './level.js'

/** A ladder whose ids are known at compile time; a plain `Ladder` is one whose ids are any strings. */
export type TypedLadder<L extends string = string, C extends string = string> = Omit<
  Ladder,
  'levels' | 'competencies'
> & {
  levels: TypedLevel<L>[]
  competencies: TypedCompetency<C>[]
}

/** A level whose id is known. */
export type TypedLevel<L extends string = string> = Level & { id: L }

/** A competency whose id is known. */
export type TypedCompetency<C extends string = string> = Competency & { id: C }

/** Certain where the id is of a known set, else perhaps not there. */
type Found<Id extends string, Part> = string extends Id ? Part | undefined : Part

/**
 * The level with an id; `undefined` where there is none. With declared ids, another id does not compile.
 *
 * @example
 * getLevel(ladder, 'L3')?.title
 */
export function getLevel<L extends string>(
  ladder: { levels: readonly TypedLevel<L>[] },
  id: NoInfer<L>,
): Found<L, TypedLevel<L>> {
  // A declared id is there: loading with a declaration makes sure of it.
  return ladder.levels.find((level) => level.id === id) as Found<L, TypedLevel<L>>
}

/** The competency with an id; `undefined` where there is none. With declared ids, another id does not compile. */
export function getCompetency<C extends string>(
  ladder: { competencies: readonly TypedCompetency<C>[] },
  id: NoInfer<C>,
): Found<C, TypedCompetency<C>> {
  return ladder.competencies.find((competency) => competency.id === id) as Found<C, TypedCompetency<C>>
}

/** The levels that follow a level; several where tracks part, none at the top. */
export function nextLevels<L extends string>(
  ladder: { levels: readonly TypedLevel<L>[] },
  id: NoInfer<L>,
): TypedLevel<L>[] {
  const level = ladder.levels.find((candidate) => candidate.id === id)
  return ladder.levels.filter((candidate) => level?.next.includes(candidate.id))
}

/** The levels that lead to a level; none at the start. */
export function previousLevels<L extends string>(
  ladder: { levels: readonly TypedLevel<L>[] },
  id: NoInfer<L>,
): TypedLevel<L>[] {
  const level = ladder.levels.find((candidate) => candidate.id === id)
  return ladder.levels.filter((candidate) => level?.previous.includes(candidate.id))
}

/** What one level says about one competency. */
export interface MatrixCell<L extends string = string> {
  level: L
  /** Whether the level has the competency at all; one that has it may still expect nothing. */
  present: boolean
  expectations: Expectation[]
}

/** One competency over all levels. */
export interface MatrixRow<L extends string = string, C extends string = string> {
  competency: C
  title: string
  /** One for each level, in the order of the ladder. */
  cells: MatrixCell<L>[]
}

/**
 * Competencies as rows, levels as columns.
 *
 * @example
 * for (const { title, cells } of matrix(ladder)) console.log(title, cells.map((cell) => cell.expectations.length))
 */
export function matrix<L extends string, C extends string>(ladder: TypedLadder<L, C>): MatrixRow<L, C>[] {
  const byLevel = ladder.levels.map((level) => ({
    id: level.id,
    competencies: new Map(level.competencies.map((competency) => [competency.id, competency.expectations])),
  }))
  return ladder.competencies.map(({ id, title }) => ({
    competency: id,
    title,
    cells: byLevel.map(({ id: level, competencies }) => {
      const expectations = competencies.get(id)
      return { level, present: expectations !== undefined, expectations: expectations ?? [] }
    }),
  }))
}
