// Competencies that are rows or columns of a table inside a level: `| Competency | Expectations |`.

import type { Block, GroupBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { normalizeTitle, slug } from '../model/text.js'
import { placeAlike, type Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { areaTable, exampleHead, type Area, type AreaTable } from './area-table.js'
import { takeOwn } from './compares-levels.js'
import { blockText } from './grid.js'

const expectationsAbove = /\b(?:responsibilities|competencies|expectations|skills)$/u

/**
 * Turns the areas of such tables into sections, where their names recur across levels or the table stands under
 * "Responsibilities". Where the head does not say that they are areas, other levels must say something else of them.
 */
export function promoteRows(all: readonly LevelDraft[], trace: Trace): void {
  const levels = all.filter(hasTable)
  const namedBy = new Map<string, Set<LevelDraft>>()
  const texts = new Map<string, Set<string>>()
  // A level that says nothing else is its column of a table that holds it against its neighbours.
  const bare = new Set(levels.filter(({ sections }) => sections.every(({ title }) => title === '')))
  const tableOf = (block: Block, level: LevelDraft): AreaTable | undefined =>
    areaTable(block, bare.has(level) ? level.identity : undefined)
  for (const level of levels) {
    for (const section of allSections(level.sections)) {
      for (const { key, cells } of section.blocks.flatMap((block) => tableOf(block, level)?.areas ?? [])) {
        namedBy.set(key, (namedBy.get(key) ?? new Set<LevelDraft>()).add(level))
        texts.set(key, (texts.get(key) ?? new Set<string>()).add(cells.map(blockText).join('\n')))
      }
    }
  }
  const isCompetencies = (table: AreaTable | undefined, section: Section): boolean => {
    const { areas, isNamed } = table ?? { areas: [], isNamed: true }
    const recur = areas.every(({ key }) => (namedBy.get(key)?.size ?? 0) > 1)
    const varied = areas.filter(({ key }) => (texts.get(key)?.size ?? 0) > 1).length
    if (!isNamed) return recur && varied * 2 > areas.length
    return areas.length > 0 && (recur || expectationsAbove.test(normalizeTitle(section.title)))
  }
  for (const level of levels) {
    const cells = takeOwnColumns(level)
    const promote = (section: Section): Section[] => {
      const parts = section.sections.flatMap(promote)
      const tables = section.blocks.map((block) => tableOf(block, level))
      const at = tables.findIndex((table) => isCompetencies(table, section))
      const [table, read] = [section.blocks[at], tables[at]]
      if (table?.type !== 'table' || !read) {
        section.sections = parts
        return [section]
      }
      const { own, rows, rest } = divide(section, { table, read, at }, level.document.text, trace)
      for (const row of rows) cells.add(row)
      const more = rest.flatMap(promote)
      if (section.title === '') return [own, ...rows, ...more, ...parts]
      own.sections = [...rows, ...more, ...parts]
      return [own]
    }
    level.sections = level.sections.flatMap(promote)
    if (cells.size > 0) level.cells = cells
  }
}

/** Under headings with nothing but a table of the level and its neighbours, its column is what it says there. */
function takeOwnColumns({ sections, identity }: LevelDraft): Set<Section> {
  const found = new Set<Section>()
  for (const section of allSections(sections)) {
    if (section.title === '' || section.blocks.some(({ type }) => type === 'list')) continue
    const own = section.blocks.flatMap((block) => takeOwn(block, identity))
    if (own.length > 0) found.add(section)
    section.blocks.push(...own)
  }
  return found
}

function hasTable({ sections }: LevelDraft): boolean {
  return allSections(sections).some(({ blocks }) => blocks.some(({ type }) => type === 'table'))
}

function allSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections)])
}

interface Divided {
  /** What stands before the table, and its head row. */
  own: Section
  rows: Section[]
  /** What stands after the table. */
  rest: Section[]
}

function divide(
  section: Section,
  { table, read, at }: { table: GroupBlock; read: AreaTable; at: number },
  text: string,
  trace: Trace,
): Divided {
  const { areas, heads, head } = read
  const remaining: GroupBlock[] = head.length > 0 ? [{ ...table, blocks: head }] : []
  const own: Section = { ...section, blocks: [...section.blocks.slice(0, at), ...remaining], sections: [] }
  const after = section.blocks.slice(at + 1)
  const rest: Section[] =
    after.length > 0 ? [{ ...own, id: '', title: '', heading: '', depth: 0, blocks: after }] : []
  for (const part of [own, ...rest]) placeAlike(part, section, trace)
  const rows = areas.map((area) =>
    rowSection(area, heads, section.depth + 1, sourceOf(area.name, text, trace), trace),
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
  { name, title, cells, step }: Area,
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
