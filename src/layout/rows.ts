// Competencies that are rows of a table inside a level: `| Competency | Expectations |`.

import type { Block, GroupBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { normalizeTitle, slug } from '../model/text.js'
import type { Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { blockText } from './grid.js'

const areaHead =
  /^(?:(?:core |key )?(?:competenc(?:y|ies)|areas?|dimensions?|skills?|categor(?:y|ies)|themes?|pillars?|topics?|attributes?|ax[ei]s|aspects?|criteri(?:on|a)|factors?|behaviou?rs?|practices?|traits?|values?|capabilit(?:y|ies)|responsibilit(?:y|ies)))(?: areas?)?$/u
const expectationsAbove = /\b(?:responsibilities|competencies|expectations|skills)$/u
const exampleHead = /^(?:some )?examples?$/u

/** Turns the rows of such tables into sections, where their names recur across levels or the table stands under "Responsibilities". */
export function promoteRows(levels: readonly LevelDraft[], trace: Trace): void {
  const counts = new Map<string, Set<LevelDraft>>()
  for (const level of levels) {
    for (const section of allSections(level.sections)) {
      for (const name of section.blocks.flatMap(rowNames))
        counts.set(name, (counts.get(name) ?? new Set<LevelDraft>()).add(level))
    }
  }
  const recurs = (table: GroupBlock): boolean => {
    const names = rowNames(table)
    return names.length > 0 && names.every((name) => (counts.get(name)?.size ?? 0) >= 2)
  }
  const isCompetencies = (block: Block, section: Section): boolean =>
    isAreaTable(block) && (recurs(block) || expectationsAbove.test(normalizeTitle(section.title)))
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

/** A table whose first head names a kind of area, whose rows have a name each, and whose cells say something. */
function isAreaTable(block: Block): block is GroupBlock {
  if (block.type !== 'table') return false
  const [head, ...rows] = block.blocks.map(cellsOf)
  const first = head?.[0]
  if (!first || !areaHead.test(normalizeTitle(blockText(first))) || rows.length === 0) return false
  if (rows.some((row) => row.length < 2 || row[0] === undefined || blockText(row[0]) === '')) return false
  // Steps of a scale beside each name: the row says which, and not what is expected.
  if (rows.every((row) => row.length > 2 && /^\S{1,3}$/u.test(row[1] ? blockText(row[1]) : ''))) return false
  const words = rows.flatMap((row) => row.slice(1).map((cell) => blockText(cell).split(' ').length))
  return words.reduce((sum, count) => sum + count, 0) >= 2 * words.length
}

function cellsOf(row: Block): GroupBlock[] {
  return row.type === 'row' ? row.blocks.flatMap((cell) => (cell.type === 'cell' ? [cell] : [])) : []
}

function rowNames(block: Block): string[] {
  if (!isAreaTable(block)) return []
  return block.blocks.slice(1).flatMap((row) => {
    const [name] = cellsOf(row)
    return name ? [normalizeTitle(blockText(name))] : []
  })
}

interface Divided {
  /** What stands before the table, and its head row. */
  own: Section
  rows: Section[]
  /** What stands after the table. */
  rest: Section[]
}

function divide(section: Section, table: GroupBlock, at: number, text: string, trace: Trace): Divided {
  const [head, ...rows] = table.blocks
  const remaining: GroupBlock = { ...table, blocks: head ? [head] : [] }
  const own: Section = { ...section, blocks: [...section.blocks.slice(0, at), remaining], sections: [] }
  const after = section.blocks.slice(at + 1)
  const rest: Section[] =
    after.length > 0 ? [{ ...own, id: '', title: '', heading: '', depth: 0, blocks: after }] : []
  const place = trace.places.get(section)
  if (place) for (const part of [own, ...rest]) trace.places.set(part, place)
  const heads = head ? cellsOf(head).map(blockText) : []
  const found = rows.map((row) => {
    const [name] = cellsOf(row)
    return rowSection(row, heads, section.depth + 1, name ? sourceOf(name, text, trace) : '', trace)
  })
  return { own, rows: found, rest }
}

/** What a cell holds, as written. */
function sourceOf(cell: GroupBlock, text: string, trace: Trace): string {
  const places = cell.blocks.flatMap((block) => trace.places.get(block) ?? [])
  return text.slice(places[0]?.start.offset ?? 0, places.at(-1)?.end.offset ?? 0)
}

/** A row as a section: its first cell is the heading, the others are the text; a column of examples is kept apart. */
function rowSection(
  row: Block,
  heads: readonly string[],
  depth: number,
  heading: string,
  trace: Trace,
): Section {
  const [name, ...cells] = cellsOf(row)
  const title = name ? blockText(name) : ''
  const section: Section = {
    id: slug(title),
    title,
    heading,
    depth: Math.min(6, depth),
    role: 'other',
    blocks: [],
    sections: [],
  }
  const place = name && trace.places.get(name)
  if (place) trace.places.set(section, place)
  for (const [index, cell] of cells.entries()) {
    const head = heads[index + 1] ?? ''
    if (!exampleHead.test(normalizeTitle(head))) {
      const owner = section.sections.at(-1) ?? section
      owner.blocks = owner.blocks.concat(cell.blocks)
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
    if (place) trace.places.set(examples, place)
    section.sections.push(examples)
  }
  return section
}
