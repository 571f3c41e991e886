// Competencies that are rows of a table inside a level: `| Competency | Expectations |`.

import type { Block, GroupBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { normalizeTitle, slug } from '../model/text.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { blockText, groupsOf } from './grid.js'

const areaHead =
  /^(?:(?:core |key )?(?:competenc(?:y|ies)|areas?|dimensions?|skills?|categor(?:y|ies)|themes?|pillars?|topics?|attributes?|ax[ei]s|aspects?|criteri(?:on|a)|factors?|behaviou?rs?|practices?|traits?|values?|capabilit(?:y|ies)|responsibilit(?:y|ies)))(?: areas?)?$/u
const expectationsAbove = /\b(?:responsibilities|competencies|expectations|skills)$/u
const exampleHead = /^(?:some )?examples?$/u

/** Turns the rows of such tables into sections, where their names recur across levels or the table stands under "Responsibilities". */
export function promoteRows(levels: readonly LevelDraft[], trace: Trace): void {
  const namedBy = new Map<string, LevelDraft>()
  const recurring = new Set<string>()
  for (const level of levels) {
    for (const section of allSections(level.sections)) {
      for (const { key } of section.blocks.flatMap(areaRows)) {
        if (namedBy.has(key) && namedBy.get(key) !== level) recurring.add(key)
        namedBy.set(key, level)
      }
    }
  }
  const isCompetencies = (block: Block, section: Section): boolean => {
    const rows = areaRows(block)
    const recurs = rows.every(({ key }) => recurring.has(key))
    return rows.length > 0 && (recurs || expectationsAbove.test(normalizeTitle(section.title)))
  }
  for (const level of levels) {
    const cells = new Set<Section>()
    const promote = (section: Section): Section[] => {
      const parts = section.sections.flatMap(promote)
      const at = section.blocks.findIndex((block) => isCompetencies(block, section))
      const table = section.blocks[at]
      if (table?.type !== 'table') {
        section.sections = parts
        return [section]
      }
      const { own, rows, rest } = divide(section, table, at, level.document.text, trace)
      for (const row of rows) cells.add(row)
      if (section.title === '') return [own, ...rows, ...rest, ...parts]
      own.sections = [...rows, ...rest, ...parts]
      return [own]
    }
    level.sections = level.sections.flatMap(promote)
    if (cells.size > 0) level.cells = cells
  }
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}

/** A row that is about an area: the cell that names it, and those beside it. */
interface AreaRow {
  name: GroupBlock
  title: string
  /** The title, as it is compared. */
  key: string
  cells: GroupBlock[]
  /** Among the cells, the one that says on which step of a scale the level stands. */
  step?: GroupBlock
}

/** Rows of a table whose first head names a kind of area, whose rows have a name each, and whose cells say something. */
function areaRows(block: Block): AreaRow[] {
  if (block.type !== 'table') return []
  const [head, ...others] = block.blocks.map(cellsOf)
  const first = head?.[0]
  if (!first || !areaHead.test(normalizeTitle(blockText(first)))) return []
  const rows: AreaRow[] = []
  for (const cells of others) {
    const last = rows.at(-1)
    const [row] = areaRow(cells)
    if (row) rows.push(row)
    else if (last && cells.length > last.cells.length) rows.splice(-1, 1, goneOn(last, cells.slice(1)))
    else return []
  }
  const stepped = withSteps(rows)
  // `40%`: the row says how much an area counts, and not what is expected in it.
  if (stepped.some(({ cells, step }) => step && step === cells[0] && blockText(step).endsWith('%'))) return []
  const words = stepped.flatMap(({ cells, step }) =>
    cells.flatMap((cell) => (cell === step ? [] : [blockText(cell).split(' ').length])),
  )
  return words.reduce((sum, count) => sum + count, 0) >= 2 * words.length ? stepped : []
}

/** Rows with their steps, where one column beside others holds nothing but short marks: `3`, `L2`. */
function withSteps(rows: readonly AreaRow[]): AreaRow[] {
  const [first] = rows
  const column = first?.cells.findIndex((_, c) => rows.every(({ cells }) => isStep(cells[c]))) ?? -1
  return rows.map((row) => {
    const step = row.cells.length > 1 ? row.cells[column] : undefined
    return step ? { ...row, step } : row
  })
}

/** A row whose first cell is empty goes on with the one above. */
function goneOn(row: AreaRow, more: readonly GroupBlock[]): AreaRow {
  const cells = row.cells.map((cell, c) => ({
    ...cell,
    blocks: [...cell.blocks, ...(more[c]?.blocks ?? [])],
  }))
  return { ...row, cells }
}

function areaRow([name, ...cells]: readonly GroupBlock[]): AreaRow[] {
  const title = name ? blockText(name) : ''
  return name && title !== '' && cells.length > 0 ? [{ name, title, key: normalizeTitle(title), cells }] : []
}

function isStep(cell: GroupBlock | undefined): boolean {
  return cell !== undefined && /^(?:\p{Letter}{0,2}\d{1,2}[\p{Letter}+%]?|[IVX]{1,3})$/u.test(blockText(cell))
}

function cellsOf(row: Block): GroupBlock[] {
  return groupsOf(row, 'cell')
}

interface Divided {
  /** What stands before the table, and its head row. */
  own: Section
  rows: Section[]
  /** What stands after the table. */
  rest: Section[]
}

function divide(section: Section, table: GroupBlock, at: number, text: string, trace: Trace): Divided {
  const head = table.blocks.slice(0, 1)
  const remaining: GroupBlock = { ...table, blocks: head }
  const own: Section = { ...section, blocks: [...section.blocks.slice(0, at), remaining], sections: [] }
  const after = section.blocks.slice(at + 1)
  const rest: Section[] =
    after.length > 0 ? [{ ...own, id: '', title: '', heading: '', depth: 0, blocks: after }] : []
  for (const part of [own, ...rest]) placeAlike(part, section, trace)
  const heads = head.flatMap(cellsOf).map(blockText)
  const rows = areaRows(table).map((row) =>
    rowSection(row, heads, section.depth + 1, sourceOf(row.name, text, trace), trace),
  )
  return { own, rows, rest }
}

/** What a cell holds, as written. */
function sourceOf(cell: GroupBlock, text: string, trace: Trace): string {
  const places = cell.blocks.flatMap((block) => trace.places.get(block) ?? [])
  return text.slice(
    Math.min(...places.map(({ start }) => start.offset)),
    Math.max(...places.map(({ end }) => end.offset)),
  )
}

/** A row as a section: its first cell is the heading, the others are the text; a column of examples is kept apart. */
function rowSection(
  { name, title, cells, step }: AreaRow,
  heads: readonly string[],
  depth: number,
  heading: string,
  trace: Trace,
): Section {
  const section: Section = {
    id: slug(title),
    title,
    heading,
    depth: Math.min(6, depth),
    role: 'other',
    blocks: [],
    sections: [],
  }
  placeAlike(section, name, trace)
  for (const [index, cell] of cells.entries()) {
    const head = heads[index + 1] ?? ''
    if (cell === step) {
      section.blocks.push({ type: 'table', blocks: [{ type: 'row', blocks: [cell] }] })
      continue
    }
    if (!exampleHead.test(normalizeTitle(head))) {
      const owner = section.sections.at(-1) ?? section
      owner.blocks = owner.blocks.concat(cell.blocks)
      if (step) for (const block of cell.blocks) trace.facts.set(block, { proficiency: blockText(step) })
      continue
    }
    const list: GroupBlock = {
      type: 'list',
      blocks: cell.blocks.map((block): GroupBlock => ({ type: 'item', blocks: [block] })),
    }
    const examples: Section = {
      ...section,
      id: slug(head),
      title: head,
      heading: '',
      blocks: [list],
      sections: [],
    }
    placeAlike(examples, name, trace)
    section.sections.push(examples)
  }
  return section
}
