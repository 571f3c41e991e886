// The lists of a level as its reader sees them: items that stand together, whoever owns their text.

import type { Block } from '../../model/block.js'
import type { Level, Section } from '../../model/level.js'
import { remembered } from '../../model/remembered.js'
import { resolvePointer } from '../../ladder/leaves.js'

/** An item of a list. `part` is the piece of the model that owns its text. */
export interface ListItem {
  text: string
  markdown: string
  /** The lead-in of `**Name**: text`. */
  name: string | undefined
  /** Other lists or paragraphs belong to it. */
  parent: boolean
  part: object
}

/** Items that stand together. */
export interface ItemList {
  level: Level
  /** Competency id, when all of it belongs to one. */
  competency: string | undefined
  kind: 'expectations' | 'examples' | 'other'
  items: ListItem[]
}

/** Every list of the level, nested ones by themselves; statements that no list holds (cells, data) by competency. */
export const listsOf: (level: Level) => readonly ItemList[] = remembered(read)

function read(level: Level): ItemList[] {
  const lists: ItemList[] = []
  const seen = new Set<object>()
  const add = (items: ListItem[], competency: string | undefined, kind: ItemList['kind']): void => {
    for (const { part } of items) seen.add(part)
    if (items.length > 0) lists.push({ level, competency, kind, items })
  }
  const walk = (blocks: readonly Block[], competency: string | undefined): void => {
    for (const block of blocks) {
      if (block.type === 'ref') {
        const owner = resolvePointer(level, block.ref)
        if (hasBlocks(owner)) walk(owner.blocks, competency)
      } else if ('blocks' in block) {
        if (block.type === 'list') {
          const items = block.blocks.flatMap((item) => itemOf(item, level) ?? [])
          add(items, competency, kindOf(block.blocks))
        }
        walk(block.blocks, competency)
      }
    }
  }
  const section = ({ blocks, sections, competency }: Section, inherited: string | undefined): void => {
    walk(blocks, competency ?? inherited)
    for (const part of sections) section(part, competency ?? inherited)
  }
  for (const part of level.sections) section(part, undefined)
  for (const { id, expectations } of level.competencies) {
    const left = expectations.filter((expectation) => !seen.has(expectation) && expectation.kind !== 'prose')
    add(left.map(asItem), id, 'expectations')
  }
  return lists
}

function asItem(part: { text: string; markdown: string; name?: string | undefined }): ListItem {
  const { text, markdown, name } = part
  return { text, markdown, name, parent: false, part }
}

/** An item's own text: its first paragraph, or the expectation or example that took it over. */
function itemOf(block: Block, level: Level): ListItem | undefined {
  const [first, ...rest] = block.type === 'item' ? block.blocks : [block]
  if (first?.type === 'paragraph') return { ...asItem(first), parent: rest.length > 0, part: first }
  if (first?.type !== 'ref') return undefined
  const owner = resolvePointer(level, first.ref)
  if (!isStatement(owner)) return undefined
  return { ...asItem(owner), parent: rest.length > 0 || hasBlocks(owner), part: owner }
}

/** A list is read as examples or as expectations as a whole. */
function kindOf(blocks: readonly Block[]): ItemList['kind'] {
  const [ref] = blocks.flatMap((block) => {
    const [first] = block.type === 'item' ? block.blocks : [block]
    return first?.type === 'ref' ? [first.ref] : []
  })
  if (ref === undefined) return 'other'
  return ref.includes('/examples/') ? 'examples' : 'expectations'
}

function isStatement(part: unknown): part is { text: string; markdown: string; name?: string } {
  return part instanceof Object && 'text' in part && 'markdown' in part
}

function hasBlocks(part: unknown): part is { blocks: Block[] } {
  return part instanceof Object && 'blocks' in part && Array.isArray(part.blocks)
}
