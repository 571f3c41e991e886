// Text that stands where it stood, and is an expectation in one of two ladders and prose beside a list in the other:
// a bullet below a paragraph makes the paragraph an introduction, and asks nothing less.

import type { Block } from '../model/block.js'
import type { Ladder } from '../model/ladder.js'
import type { Section } from '../model/level.js'
import type { Match } from './match.js'
import type { Item, Snapshot } from './snapshot.js'
import { textOf } from './text-of.js'

/** Statements of either ladder whose text is prose of the same level and competency in the other one. */
export interface Standing {
  /** Of the older ladder: now prose. */
  before: Item[]
  /** Of the newer ladder: prose until now. */
  after: Item[]
}

/** Finds such statements by levels and competencies that are matched already. */
export function standingText(
  before: { ladder: Ladder; snapshot: Snapshot },
  after: { ladder: Ladder; snapshot: Snapshot },
  match: Pick<Match, 'levels' | 'competencies'>,
): Standing {
  const newer = cellOf(
    (level) => level,
    (competency) => competency,
  )
  const older = cellOf(
    (level) => match.levels.get(level) ?? `gone ${level}`,
    (competency) => match.competencies.get(competency) ?? `gone ${competency}`,
  )
  const asked = (items: readonly Item[], cell: Cell): Set<string> =>
    new Set(items.map((item) => `${cell(item.level, item.competency)}\n${item.text}`))
  const moved = (items: readonly Item[], cell: Cell, prose: Set<string>, others: Set<string>): Item[] =>
    items.filter((item) => {
      const key = `${cell(item.level, item.competency)}\n${item.text}`
      return prose.has(key) && !others.has(key)
    })
  const was = before.snapshot.expectations
  const is = after.snapshot.expectations
  return {
    before: moved(was, older, proseOf(after.ladder, newer), asked(is, newer)),
    after: moved(is, newer, proseOf(before.ladder, older), asked(was, older)),
  }
}

/** Names a level's competency, or the level itself, by the newer ladder's ids. */
type Cell = (level: string, competency?: string) => string

function cellOf(levelOf: (id: string) => string, competencyOf: (id: string) => string): Cell {
  return (level, competency) =>
    `${levelOf(level)}\n${competency === undefined ? '' : competencyOf(competency)}`
}

function proseOf(ladder: Ladder, cell: Cell): Set<string> {
  const found = new Set<string>()
  for (const level of ladder.levels) {
    const add = (blocks: readonly Block[], competency?: string): void => {
      for (const block of blocks)
        if (block.type === 'paragraph') found.add(`${cell(level.id, competency)}\n${textOf(block)}`)
    }
    const walk = (section: Section): void => {
      if (section.role !== 'examples' && section.role !== 'anti-patterns')
        add(section.blocks, section.competency)
      section.sections.forEach(walk)
    }
    level.sections.forEach(walk)
    for (const { id, intro } of level.competencies) add(intro, id)
  }
  return found
}
