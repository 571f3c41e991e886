// A table inside a level that says what is expected in some areas: a row for each, or a column for each.

import { averageWords } from '../model/average-words.js'
import type { Block, GroupBlock } from '../model/block.js'
import { normalizeTitle } from '../model/text.js'
import { comparesLevels, ownColumn } from './compares-levels.js'
import { blockText, groupsOf } from './grid.js'
import { namesLevel, saysNothing } from './heads.js'
import type { Identity } from './identity.js'

const areaHead =
  /^(?:(?:core |key )?(?:competenc(?:y|ies)|areas?|dimensions?|skills?|categor(?:y|ies)|themes?|pillars?|topics?|attributes?|ax[ei]s|aspects?|criteri(?:on|a)|factors?|behaviou?rs?|practices?|traits?|values?|capabilit(?:y|ies)|responsibilit(?:y|ies)))(?: areas?)?$/u

/** A row or a column that is about an area: the cell that names it, and those about it. */
export interface Area {
  name: GroupBlock
  title: string
  /** The title, as it is compared. */
  key: string
  cells: GroupBlock[]
  /** Among the cells, the one that says on which step of a scale the level stands. */
  step?: GroupBlock
}

/** What a table says of areas. */
export interface AreaTable {
  areas: Area[]
  /** The heads above the cells of an area, that of its name first; none where the areas are columns. */
  heads: string[]
  /** The row of heads, where it is about no area. */
  head: GroupBlock[]
  /** Whether its head says that it is about areas. Otherwise the levels must show it, by having the same ones. */
  isNamed: boolean
}

/** So many words are in the cells of a table whose head says that they are about areas, on average. */
const leastWords = 2

/** So many where no head says so. */
const statedWords = 5

/** So many where all columns have as many. */
const usualWords = 3

/** So many columns that say something are areas; two are a thing and what is said of it. */
const leastColumns = 3

/** A longer name is a sentence. */
const mostWords = 6

/**
 * Reads a table whose rows, or else whose columns, have a name each, and whose cells say something. Of a table that holds
 * several levels against each other, the column of `own` is read, where it is given.
 */
export function areaTable(block: Block, own?: Identity): AreaTable | undefined {
  if (block.type !== 'table') return undefined
  const rows = groupsOf(block, 'row')
  const all = rows.map((row) => groupsOf(row, 'cell'))
  const column = comparesLevels(block) ? (own ? ownColumn(block, own) : -1) : undefined
  if (column !== undefined && column < 1) return undefined
  const grid =
    column === undefined ? all : all.map((row) => [row[0], row[column]].flatMap((cell) => cell ?? []))
  const [head = [], ...below] = grid
  const heads = head.map(blockText)
  if (areaHead.test(normalizeTitle(heads[0] ?? ''))) {
    const areas = areasOfRows(below)
    return wordsIn(areas) < leastWords ? undefined : { areas, heads, head: rows.slice(0, 1), isNamed: true }
  }
  const columns = areasOfColumns(head, below)
  if (columns.length > 0) return { areas: columns, heads: [], head: [], isNamed: false }
  // The first area may stand in the row that Markdown asks for as a head.
  const isText = heads.length === 2 && heads[0] !== '' && averageWords(heads.slice(1)) >= statedWords
  const areas = areasOfRows(isText ? grid : below)
  const areNames = areas.every(({ title }) => title.split(' ').length <= mostWords && !namesLevel(title))
  return areas.length > 1 && areNames && wordsIn(areas) >= statedWords
    ? { areas, heads: isText ? [] : heads, head: isText ? [] : rows.slice(0, 1), isNamed: false }
    : undefined
}

/** Rows that have a name each; none where one has not. */
function areasOfRows(grid: readonly GroupBlock[][]): Area[] {
  const areas: Area[] = []
  for (const cells of grid) {
    const last = areas.at(-1)
    const [area] = areaOf(cells)
    if (area) areas.push(area)
    else if (last && cells.length > last.cells.length) areas.splice(-1, 1, goneOn(last, cells.slice(1)))
    else return []
  }
  const stepped = withSteps(areas)
  // `40%`: the row says how much an area counts, and not what is expected in it.
  return stepped.some(({ cells, step }) => step && step === cells[0] && blockText(step).endsWith('%'))
    ? []
    : stepped
}

function areaOf([name, ...cells]: readonly GroupBlock[]): Area[] {
  const title = name ? blockText(name) : ''
  return name && title !== '' && cells.length > 0 ? [{ name, title, key: normalizeTitle(title), cells }] : []
}

/** Columns that all have a name, and say much. */
function areasOfColumns(head: readonly GroupBlock[], below: readonly GroupBlock[][]): Area[] {
  const areas = head.flatMap((name, column) => {
    const cells = below.flatMap((row) => row[column] ?? []).filter((cell) => blockText(cell) !== '')
    return areaOf([name, ...cells])
  })
  const isArea = ({ key, title, cells }: Area): boolean =>
    !areaHead.test(key) &&
    !saysNothing.test(key) &&
    !exampleHead.test(key) &&
    !namesLevel(title) &&
    title.split(' ').length <= mostWords &&
    averageWords(cells.map(blockText)) >= usualWords
  return head.length >= leastColumns && areas.length === head.length && areas.every(isArea) ? areas : []
}

/** Heads of a column that holds examples. */
export const exampleHead = /^(?:some )?examples?$/u

/** How many words the cells of areas have, on average. */
function wordsIn(areas: readonly Area[]): number {
  return averageWords(
    areas.flatMap(({ cells, step }) => cells.flatMap((cell) => (cell === step ? [] : [blockText(cell)]))),
  )
}

/** Rows with their steps, where one column beside others holds nothing but short marks: `3`, `L2`. */
function withSteps(areas: readonly Area[]): Area[] {
  const [first] = areas
  const column = first?.cells.findIndex((_, c) => areas.every(({ cells }) => isStep(cells[c]))) ?? -1
  return areas.map((area) => {
    const step = area.cells.length > 1 ? area.cells[column] : undefined
    return step ? { ...area, step } : area
  })
}

/** A row whose first cell is empty goes on with the one above. */
function goneOn(area: Area, more: readonly GroupBlock[]): Area {
  const cells = area.cells.map((cell, c) => ({
    ...cell,
    blocks: [...cell.blocks, ...(more[c]?.blocks ?? [])],
  }))
  return { ...area, cells }
}

function isStep(cell: GroupBlock | undefined): boolean {
  return cell !== undefined && /^(?:\p{Letter}{0,2}\d{1,2}[\p{Letter}+%]?|[IVX]{1,3})$/u.test(blockText(cell))
}
