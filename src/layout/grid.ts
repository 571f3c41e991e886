// A table as a grid: every position knows its cell, also where a cell spans rows or columns.

import type { Block, GroupBlock } from '../model/block.js'
import { collapse } from '../model/text.js'

/** A cell at one position; `origin` is true where the cell starts. */
export interface Position {
  cell: GroupBlock
  text: string
  origin: boolean
}

/** Rows of positions. */
export type Grid = (Position | undefined)[][]

/** Most positions that a grid may have: a `colspan` of a hostile table must not fill the memory. */
const limit = 200_000

/** Expands a table block. */
export function toGrid(table: GroupBlock): Grid {
  const grid: Grid = []
  let size = 0
  const rows = groupsOf(table, 'row')
  rows.forEach((row, r) => {
    const line = (grid[r] ??= [])
    let c = 0
    for (const cell of groupsOf(row, 'cell')) {
      while (line[c]) c++
      const text = blockText(cell)
      const height = cell.rows ?? 1
      const width = cell.columns ?? 1
      size += height * width
      if (size > limit) return
      for (let dr = 0; dr < height; dr++) {
        const target = (grid[r + dr] ??= [])
        for (let dc = 0; dc < width; dc++) target[c + dc] ??= { cell, text, origin: dr === 0 && dc === 0 }
      }
      c += width
    }
  })
  return grid.slice(0, rows.length)
}

/** The words at a position of a row; a position that no cell fills has none. */
export function textAt(row: Grid[number], column: number): string {
  return row[column]?.text ?? ''
}

/** The blocks of a kind in another: the rows of a table, the cells of a row, the items of a list. */
export function groupsOf(block: Block, type: GroupBlock['type']): GroupBlock[] {
  const inside = 'blocks' in block ? block.blocks : []
  return inside.filter((each): each is GroupBlock => each.type === type)
}

/** All words of a block, in order. */
export function blockText(block: Block): string {
  if (block.type === 'ref') return ''
  if ('blocks' in block) return collapse(block.blocks.map(blockText).join(' '))
  return block.text
}
