// Layout C: a table with levels as columns or as rows, and competencies the other way.

import type { Block, GroupBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import { collapse, normalizeTitle, slug } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { startOf } from './file.js'
import { toGrid, type Grid, type Position } from './grid.js'
import { isRoleTitle, readIdentity } from './identity.js'

/** Levels found in the tables of a document, in order of appearance. Cells that they own hold `draft:` refs from then on. */
export function matrixLevels(document: SourceDocument, first: number, trace: Trace): LevelDraft[] {
  const builder = new MatrixBuilder(document, first, trace)
  for (const table of tablesOf(document.sections)) builder.read(table)
  return builder.levels
}

function tablesOf(sections: readonly Section[]): GroupBlock[] {
  const within = (blocks: readonly Block[]): GroupBlock[] =>
    blocks.flatMap((block) =>
      block.type === 'table' ? [block] : 'blocks' in block ? within(block.blocks) : [],
    )
  return sections.flatMap((section) => [...within(section.blocks), ...tablesOf(section.sections)])
}

/** Levels of one document by the name that the table heads give them. A class because tables add to each other's levels. */
class MatrixBuilder {
  readonly levels: LevelDraft[] = []
  private readonly byName = new Map<string, LevelDraft>()

  constructor(
    private readonly document: SourceDocument,
    private readonly first: number,
    private readonly trace: Trace,
  ) {}

  read(table: GroupBlock): void {
    const grid = toGrid(table)
    const columns = levelColumns(grid)
    if (columns) this.readColumns(grid, columns.row, columns.columns)
    else {
      const rows = levelRows(grid)
      if (rows) this.readRows(grid, rows)
    }
  }

  /** Levels across: a row per competency, group rows between. A second head row starts a second set of levels. */
  private readColumns(grid: Grid, head: number, columns: number[]): void {
    const isHead = (row: Grid[number]): boolean =>
      columns.filter((column) => namesLevel(row[column]?.text ?? '')).length >= 2
    const starts = grid.flatMap((row, r) => (r >= head && isHead(row) ? [r] : []))
    starts.forEach((start, index) => {
      const rows = grid.slice(start + 1, starts[index + 1])
      const title = starts.length > 1 ? grid[start - 1]?.[0]?.text : undefined
      this.readRowsOf(rows, grid[start] ?? [], columns, title)
    })
  }

  private readRowsOf(rows: Grid, heads: Grid[number], columns: number[], track: string | undefined): void {
    const firstColumn = columns[0] ?? 1
    const taken = namesTwice(rows, firstColumn)
    let group: string | undefined
    for (const row of rows) {
      const label = row[firstColumn - 1]
      if (!label) continue
      if (columns.every((column) => !row[column] || row[column].cell === label.cell)) {
        group = label.text || group
        continue
      }
      const outer = firstColumn > 1 ? row[firstColumn - 2]?.text : undefined
      const area = outer && outer !== label.text ? outer : group
      for (const column of columns) {
        const level = this.level(heads[column])
        const position = row[column]
        if (!level || !position?.origin) continue
        if (track) level.track = track
        const title = taken.has(normalizeTitle(label.text)) && area ? `${area}: ${label.text}` : label.text
        this.cell(level, title, area, position)
      }
    }
  }

  /** Levels down: each may span several rows; a cell across all columns is about the level itself. */
  private readRows(grid: Grid, { column, rows, head }: LevelRows): void {
    const titles = grid[head] ?? []
    for (const [r, row] of grid.entries()) {
      const name = row[column]
      if (!rows.has(r) || !name) continue
      const level = this.level(name)
      if (!level) continue
      const others = row.map((position, c) => ({ position, c })).filter(({ c }) => c !== column)
      const distinct = new Set(others.flatMap(({ position }) => position?.cell ?? []))
      for (const { position, c } of others) {
        if (!position?.origin || position.cell === name.cell) continue
        const title = titles[c]?.text ?? ''
        const about = distinct.size === 1 && titles.length > 2 && (position.cell.columns ?? 1) > 1
        this.cell(level, about ? '' : title, undefined, position)
      }
    }
  }

  private level(head: Position | undefined): LevelDraft | undefined {
    if (!head || head.text === '') return undefined
    const name = normalizeTitle(head.text)
    const known = this.byName.get(name)
    if (known) return known
    const level: LevelDraft = {
      identity: readIdentity(head.text),
      heading: '',
      place: this.trace.places.get(head.cell) ?? startOf(this.document),
      document: this.document,
      sections: [],
      style: 'matrix',
    }
    if (/\bnot in use\b|\bnot final/iu.test(head.text)) level.status = 'draft'
    this.byName.set(name, level)
    this.levels.push(level)
    return level
  }

  private cell(level: LevelDraft, title: string, group: string | undefined, position: Position): void {
    const index = this.first + this.levels.indexOf(level)
    const known = level.sections.find((section) => section.title === title)
    const section: Section = known ?? {
      id: title === '' ? '' : slug(title),
      title,
      heading: '',
      depth: title === '' ? 0 : 2,
      role: 'other',
      blocks: [],
      sections: [],
    }
    if (!known) {
      level.sections.push(section)
      const place = this.trace.places.get(position.cell)
      if (place) this.trace.places.set(section, place)
      if (group !== undefined) level.groups = { ...level.groups, [title]: group }
    }
    const base = `draft:${String(index)}/sections/${String(level.sections.indexOf(section))}/blocks`
    position.cell.blocks = position.cell.blocks.map((block) => {
      section.blocks.push(block)
      return { type: 'ref', ref: `${base}/${String(section.blocks.length - 1)}` }
    })
  }
}

function namesLevel(text: string): boolean {
  const bare = collapse(text)
  if (bare === '' || bare.length > 60) return false
  const identity = readIdentity(bare)
  return identity.code !== undefined || isRoleTitle(bare)
}

/** The head row whose cells, but for those at the left, name levels. */
function levelColumns(grid: Grid): { row: number; columns: number[] } | undefined {
  for (const [r, row] of grid.slice(0, 4).entries()) {
    const columns = row.flatMap((position, c) =>
      c > 0 && position?.origin && namesLevel(position.text) ? [c] : [],
    )
    const first = columns[0] ?? 0
    const heads = row.filter((position, c) => c >= first && position?.origin && position.text !== '')
    if (columns.length < 2 || columns.length * 3 < heads.length * 2) continue
    if (row[0] && namesLevel(row[0].text) && (row[0].cell.columns ?? 1) === 1) continue
    if (saysMuch(grid.slice(r + 1), columns)) return { row: r, columns }
  }
  return undefined
}

interface LevelRows {
  column: number
  rows: Set<number>
  head: number
}

/** The first column, where its cells name levels. */
function levelRows(grid: Grid): LevelRows | undefined {
  const column = 0
  const rows = new Set<number>()
  const names = new Set<GroupBlock>()
  for (const [r, row] of grid.entries()) {
    const position = row[column]
    if (r === 0 || !position || !namesLevel(position.text)) continue
    rows.add(r)
    names.add(position.cell)
  }
  const head = Math.min(...rows) - 1
  const labels = grid[head]?.filter((position) => position?.text) ?? []
  if (names.size < 2 || labels.length < 2) return undefined
  const columns = (grid[head] ?? []).map((_, c) => c).filter((c) => c !== column)
  return saysMuch(
    [...rows].flatMap((r) => (grid[r] ? [grid[r]] : [])),
    columns,
  )
    ? { column, rows, head }
    : undefined
}

/** Whether cells hold expectations, and not links and ticks as an overview table does. */
function saysMuch(rows: Grid, columns: number[]): boolean {
  const texts = rows.flatMap((row) => columns.flatMap((c) => (row[c]?.text ? [row[c].text] : [])))
  const words = texts.reduce((sum, text) => sum + text.split(' ').length, 0)
  return texts.length > 0 && words / texts.length >= 4
}

/** Row labels that stand under more than one group. */
function namesTwice(rows: Grid, firstColumn: number): Set<string> {
  const seen = new Set<GroupBlock>()
  const counts = new Map<string, number>()
  for (const row of rows) {
    const label = row[firstColumn - 1]
    if (!label || seen.has(label.cell)) continue
    seen.add(label.cell)
    const name = normalizeTitle(label.text)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])))
}
