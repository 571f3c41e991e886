// Tables inside a level that hold its neighbours beside it: `L2 | L3 (this level) | L4`, `This level | Next level`.

import type { Block } from '../model/block.js'
import { normalizeTitle, withoutBrackets } from '../model/text.js'
import { blockText, groupsOf } from './grid.js'
import { namesLevel } from './heads.js'
import { readIdentity, type Identity } from './identity.js'

const own =
  /^(?:this|current|your) (?:level|role|step)$|\((?:this(?: level| role)?|current|you are here)\)$/iu
const relative = /^(?:(?:next|previous) (?:level|role|step)|(?:the )?level (?:above|below))$/iu

/** Whether a block is a table of which two columns or more are a level each. */
export function comparesLevels(block: Block): boolean {
  return headsOf(block).filter(isLevel).length > 1
}

/** Whether such a table names what each row is about. Without, the heading above it does. */
export function hasNames(block: Block): boolean {
  return !isLevel(headsOf(block)[0] ?? '')
}

function isLevel(head: string): boolean {
  return isOwn(head) || relative.test(head) || namesLevel(head)
}

/** What a table without names says of a level itself. Its cells are empty from then on; their heads stay. */
export function takeOwn(block: Block, identity: Identity): Block[] {
  const column = comparesLevels(block) && !hasNames(block) ? ownColumn(block, identity) : -1
  const cells = groupsOf(block, 'row')
    .slice(1)
    .flatMap((row) => groupsOf(row, 'cell')[column] ?? [])
  return cells.flatMap((cell) => cell.blocks.splice(0))
}

/** Whether the head of a column says that it is about the level that the page is about. */
export function isOwn(head: string): boolean {
  return own.test(head)
}

/** The column of such a table that is about a level itself, or -1. */
export function ownColumn(block: Block, { code, title }: Identity): number {
  const heads = headsOf(block)
  const marked = heads.findIndex(isOwn)
  if (marked !== -1) return marked
  const names = heads.map(readIdentity)
  return names.findIndex(
    (name) =>
      (code !== undefined && name.code === code) ||
      (title !== '' && plain(name.title) === plain(title)),
  )
}

/** A title without what its brackets add: `Potter (specialist path)`. */
function plain(title: string): string {
  return normalizeTitle(withoutBrackets(title))
}

/** The texts of the first row of a table. */
export function headsOf(block: Block): string[] {
  const [head] = block.type === 'table' ? groupsOf(block, 'row') : []
  return head ? groupsOf(head, 'cell').map(blockText) : []
}
