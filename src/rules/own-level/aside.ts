// What a level says aside: under a heading about the next level, a promotion, what differs.

import type { Block } from '../../model/block.js'
import type { Expectation, Level, Section } from '../../model/level.js'
import { resolvePointer } from '../../ladder/leaves.js'
import { isAboutOthers } from './subject.js'

/** Parts that stand under a heading about other levels, also where a competency has them as its expectations. */
export function saidAside(level: Level): ReadonlySet<object> {
  const found = new Set<object>()
  const add = (part: Partial<Expectation>): void => {
    found.add(part)
    part.children?.forEach(add)
  }
  const blocks = (list: readonly Block[]): void => {
    for (const block of list) {
      if ('blocks' in block) blocks(block.blocks)
      if (block.type !== 'ref') found.add(block)
      else add(resolvePointer(level, block.ref) as Partial<Expectation>)
    }
  }
  const walk = (section: Section, above: boolean): void => {
    const isAside = above || isAboutOthers(section.title)
    if (isAside) blocks(section.blocks)
    for (const part of section.sections) walk(part, isAside)
  }
  for (const section of level.sections) walk(section, false)
  return found
}
