// Every statement of a level in one list, for rules that compare or read them.

import { comparesLevels } from '../layout/compares-levels.js'
import type { Block } from '../model/block.js'
import type { Expectation, Level, Section } from '../model/level.js'
import { remembered } from '../model/remembered.js'

/** A statement and where it belongs. */
export interface Statement {
  level: Level
  /** Competency id, when it belongs to one. */
  competency: string | undefined
  /** Title of the section or competency it stands in. */
  area: string
  kind: Expectation['kind'] | 'example' | 'text'
  text: string
  /** The model part, for `report({ at })`. */
  part: object
  /** What an example or a text stands among: the list of a claim, the blocks of a section. */
  among?: object | undefined
}

/** Expectations and their children, in order; those that another document lends are judged there. */
export function expectationsOf(level: Level): Statement[] {
  const found: Statement[] = []
  const add = (expectation: Expectation, competency: string | undefined, area: string): void => {
    if (expectation.inherited !== undefined) return
    found.push({ level, competency, area, kind: expectation.kind, text: expectation.text, part: expectation })
    for (const child of expectation.children) add(child, competency, area)
  }
  for (const { id, title, expectations } of level.competencies)
    for (const item of expectations) add(item, id, title)
  for (const item of level.expectations) add(item, undefined, level.title)
  return found
}

/** Expectations, examples, and every other text of the level's sections (introductions, overviews, notes). */
export const statementsOf: (level: Level) => readonly Statement[] = remembered(readStatements)

function readStatements(level: Level): Statement[] {
  const found = expectationsOf(level)
  const examples = (
    list: readonly { text: string }[],
    competency: string | undefined,
    area: string,
  ): void => {
    for (const example of list)
      found.push({ level, competency, area, kind: 'example', text: example.text, part: example, among: list })
  }
  for (const { id, title, examples: own, expectations, intro } of level.competencies) {
    examples(own, id, title)
    for (const expectation of expectations) examples(expectation.examples, id, title)
    texts(intro, level, id, title, found)
  }
  for (const expectation of level.expectations) examples(expectation.examples, undefined, level.title)
  const walk = (section: Section): void => {
    texts(section.blocks, level, section.competency, section.title, found)
    section.sections.forEach(walk)
  }
  level.sections.forEach(walk)
  return found
}

function texts(
  blocks: readonly Block[],
  level: Level,
  competency: string | undefined,
  area: string,
  found: Statement[],
  among: object = blocks,
): void {
  for (const block of blocks) {
    // What a table says of the level's neighbours, those say themselves.
    if (comparesLevels(block)) continue
    if ('blocks' in block) texts(block.blocks, level, competency, area, found, among)
    else if (block.type === 'paragraph') {
      found.push({ level, competency, area, kind: 'text', text: block.text, part: block, among })
    }
  }
}
