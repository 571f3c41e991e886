// Labelled facts in one paragraph, where the other levels have a list: readers of lists lose them all.

import type { Block } from '../../model/block.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { resolvePointer } from '../../ladder/leaves.js'
import { majorityOf } from '../../lint/majority.js'

/** Levels whose facts are lines of a paragraph while most levels with facts have a list; the facts as they stand together. */
export function looseFacts({ levels }: Ladder): { level: Level; facts: readonly object[] }[] {
  const styles = levels.flatMap((level) => {
    for (const block of level.sections.flatMap((section) => section.blocks)) {
      const facts = factsIn(block, level)
      if (facts.length > 1) return [{ level, facts, style: block.type }]
    }
    return []
  })
  if (majorityOf(styles.map(({ style }) => style)) !== 'list') return []
  return styles.filter(({ style }) => style === 'group')
}

/** The facts of a list or paragraph, which is read as facts as a whole or not at all. */
function factsIn(block: Block, level: Level): object[] {
  if (block.type !== 'list' && block.type !== 'group') return []
  const parts =
    block.type === 'list'
      ? block.blocks.flatMap((item) => ('blocks' in item ? item.blocks : []))
      : block.blocks
  return parts.flatMap((part) => {
    const fact = part.type === 'ref' ? resolvePointer(level, part.ref) : undefined
    return level.meta.filter((each) => each === fact)
  })
}
