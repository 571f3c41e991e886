// Labelled facts in one paragraph, where the other levels have a list: readers of lists lose them all.

import type { Block } from '../../model/block.js'
import type { Ladder } from '../../model/ladder.js'
import type { Level } from '../../model/level.js'
import { majorityOf } from '../../lint/majority.js'

/** Levels whose facts are lines of a paragraph while most levels with facts have a list; the facts as they stand together. */
export function looseFacts({ levels }: Ladder): { level: Level; facts: readonly object[] }[] {
  const styles = levels.flatMap((level) => {
    const block = level.sections.flatMap((section) => section.blocks).find(holdsFacts)
    return block ? [{ level, block, style: block.type }] : []
  })
  if (majorityOf(styles.map(({ style }) => style)) !== 'list') return []
  return styles
    .filter(({ style }) => style === 'group')
    .map(({ level, block }) => ({ level, facts: factsIn(block, level) }))
}

function holdsFacts(block: Block): boolean {
  if (block.type !== 'list' && block.type !== 'group') return false
  const parts =
    block.type === 'list'
      ? block.blocks.flatMap((item) => ('blocks' in item ? item.blocks : []))
      : block.blocks
  return parts.length > 1 && parts.every((part) => part.type === 'ref' && part.ref.startsWith('/meta/'))
}

function factsIn(block: Block, level: Level): object[] {
  if (!('blocks' in block)) return []
  return block.blocks.flatMap((part) => {
    const index = part.type === 'ref' ? /^\/meta\/(\d+)$/u.exec(part.ref)?.[1] : undefined
    return index === undefined ? [] : (level.meta[Number(index)] ?? [])
  })
}
