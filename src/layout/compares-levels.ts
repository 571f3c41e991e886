// Tables inside a level that hold its neighbours beside it: `L2 | L3 (this level) | L4`, `This level | Next level`.

import type { Block, GroupBlock } from '../model/block.js'
import { normalizeTitle, withoutBrackets } from '../model/text.js'
import { blockText, groupsOf } from './grid.js'
import { namesLevel } from './heads.js'
import { readIdentity, type Identity } from './identity.js'

const own =
  /^(?:this|current|your) (?:level|role|step)$|\((?:this(?: level| role)?|current|you are here)\)$/iu
const relative = /^(?:(?:next|previous) (?:level|role|step)|(?:the )?level (?:above|below))$/iu

/** Whether a block is a table of which two columns or more are a level each, or two rows. */
export function comparesLevels(block: Block): boolean {
  return block.type === 'table' && (namesOf(block).across.filter(isLevel).length > 1 || isDown(block))
}

/** Whether the first column names levels, and nothing else but what stands above them or between. */
function isDown(block: Block): boolean {
  const { across, down } = namesOf(block)
  const below = down.slice(1).filter(isLevel)
  const isAlone = across.length === 1 && isLevel(down[0] ?? '')
  return (
    across.length < 3 && (isAlone ? below.length > 0 : below.length > 1 && below.length === down.length - 1)
  )
}

/** Whether a table of levels across names what each row is about. Without, the heading above it does. */
export function hasNames(block: Block): boolean {
  return !isDown(block) && !isLevel(namesOf(block).across[0] ?? '')
}

function isLevel(name: string): boolean {
  return isOwn(name) || relative.test(name) || namesLevel(name)
}

/** What a table without names says of a level itself. Its cells are empty from then on; their heads stay. */
export function takeOwn(block: Block, identity: Identity): Block[] {
  return comparesLevels(block) && !hasNames(block)
    ? ownCells(block, identity).flatMap((cell) => cell.blocks.splice(0))
    : []
}

function ownCells(block: Block, identity: Identity): GroupBlock[] {
  const rows = groupsOf(block, 'row').map((row) => groupsOf(row, 'cell'))
  const { across, down } = namesOf(block)
  if (!isDown(block)) {
    const column = ownIndex(across, identity)
    return rows.slice(1).flatMap((row) => row[column] ?? [])
  }
  const at = ownIndex(down, identity)
  if (at === -1) return []
  if (across.length > 1) return rows[at]?.slice(1) ?? []
  // In one column, the text of a level stands below its name.
  const next = down.findIndex((name, row) => row > at && isLevel(name))
  return rows.slice(at + 1, next === -1 ? undefined : next).flat()
}

/** Whether the head of a column says that it is about the level that the page is about. */
export function isOwn(head: string): boolean {
  return own.test(head)
}

/** The column of a table of levels across that is about a level itself, or -1. */
export function ownColumn(block: Block, identity: Identity): number {
  return ownIndex(namesOf(block).across, identity)
}

function ownIndex(heads: readonly string[], { code, title }: Identity): number {
  const marked = heads.findIndex(isOwn)
  if (marked !== -1) return marked
  const names = heads.map(readIdentity)
  return names.findIndex(
    (name) =>
      (code !== undefined && name.code === code) || (title !== '' && plain(name.title) === plain(title)),
  )
}

/** A title without what its brackets add: `Potter (specialist path)`. */
function plain(title: string): string {
  return normalizeTitle(withoutBrackets(title))
}

/** The texts of the first row of a table, and those of its first column. */
export function namesOf(block: Block): { across: string[]; down: string[] } {
  const rows = block.type === 'table' ? groupsOf(block, 'row').map((row) => groupsOf(row, 'cell')) : []
  const [head = []] = rows
  return { across: head.map(blockText), down: rows.map(([first]) => (first ? blockText(first) : '')) }
}
