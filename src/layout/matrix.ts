// Layout C: a table with levels as columns or as rows, and competencies the other way.

import type { GroupBlock } from '../model/block.js'
import { normalizeTitle } from '../model/text.js'
import type { SourceDocument } from '../parse/document.js'
import type { Trace } from '../parse/trace.js'
import type { LevelDraft } from './draft.js'
import { textAt, toGrid, type Grid, type Position } from './grid.js'
import {
  hasBareColumns,
  isTick,
  levelColumns,
  levelNamesIn,
  levelRows,
  namesLevel,
  saysNothing,
  speakOfCareers,
  type LevelColumns,
  type LevelRows,
  type NamesLevel,
} from './heads.js'
import { isSpanOf } from './identity.js'
import { levelKey } from './level-lists.js'
import { briefly, codesAtEdges, headsAgain, namesTwice } from './matrix-names.js'
import { separatePaths } from './matrix-tracks.js'
import { TableLevels } from './table-levels.js'
import { tablesOf } from './tables.js'

/**
 * Levels found in the tables of a document, in order of appearance, beside those that its headings name. Cells that they
 * own hold `draft:` refs from then on.
 *
 * @param names of levels, where they are known from elsewhere, as `normalizeTitle` gives them
 */
export function matrixLevels(
  document: SourceDocument,
  headed: readonly LevelDraft[],
  trace: Trace,
  names?: ReadonlySet<string>,
): LevelDraft[] {
  const tables = tablesOf(document.sections)
  const codes = tables.flatMap(({ table }) => codesAtEdges(toGrid(table)))
  const reader = new MatrixReader(document, headed, new Set(codes), headsAgain(tables), trace, names)
  // One table per area: the headings are groups. All under one heading: it is the title of the matrix.
  const areas = new Set(tables.map(({ heading }) => heading)).size > 1
  separatePaths(
    tables.map(({ table, headings }) => ({ headings, levels: reader.read(table, headings, areas) })),
  )
  return reader.found.levels
}

/** Reads the tables of one document, which add to each other's levels. */
class MatrixReader {
  readonly found: TableLevels
  /** Of the table that is read. */
  private isLevel: NamesLevel = namesLevel

  private readonly headed: ReadonlySet<string>
  /** Where a table has ranges of levels, the one that has each of them may say little; so may that of declared ones. */
  private readonly least: number | undefined

  constructor(
    private readonly document: SourceDocument,
    headed: readonly LevelDraft[],
    codes: ReadonlySet<string>,
    /** Heads that name no area, as `normalizeTitle` gives them. */
    private readonly usual: ReadonlySet<string>,
    private readonly trace: Trace,
    private readonly declared?: ReadonlySet<string>,
  ) {
    this.found = new TableLevels(document, headed.length, codes, trace)
    const ranges = [...codes].filter((code) => /[/–-]/u.test(code))
    const areRanges = ranges.length > 0 && ranges.every((code) => isSpanOf(codes, code))
    this.least = declared || areRanges ? 2 : undefined
    this.headed = new Set(
      headed.flatMap(({ identity: { code, title } }) =>
        [code ?? '', normalizeTitle(title)].flatMap((name) => (name === '' ? [] : briefly(name))),
      ),
    )
  }

  /** Reads a table. Returns the levels that it is about. */
  read(table: GroupBlock, headings: readonly string[], areas: boolean): ReadonlySet<LevelDraft> {
    const inTable = this.found.startTable()
    const grid = toGrid(table)
    const { declared } = this
    this.isLevel = declared ? (text) => declared.has(normalizeTitle(text)) : levelNamesIn(grid)
    const heading = headings.at(-1) ?? ''
    const columns = levelColumns(
      grid,
      this.isLevel,
      this.least,
      speakOfCareers([this.document.path, ...headings]),
    )
    const names = columns ? columns.heads : grid.map(([name]) => name)
    if (this.isSummary(names)) return inTable
    if (columns?.ticked) this.readTicks(grid.slice(columns.row + 1), columns, heading)
    else if (columns)
      this.readColumns(grid, columns.row, columns.columns, areas && heading ? heading : undefined)
    else if (heading !== '' && hasBareColumns(grid, this.isLevel)) this.readBare(grid, heading)
    else {
      const rows = levelRows(grid, this.isLevel, this.least)
      if (rows && !leadsOn(grid)) this.readRows(rows, heading)
    }
    return inTable
  }

  /** Most of its levels are headings of the document, under which they are described: the table sums them up. */
  private isSummary(names: readonly (Position | undefined)[]): boolean {
    const levels = names.flatMap((name) =>
      name && this.isLevel(name.text) ? briefly(levelKey(name.text)) : [],
    )
    return levels.filter((level) => this.headed.has(level)).length * 2 > levels.length
  }

  /** Levels across and no names of rows: the heading above the table is the competency. */
  private readBare([heads = [], ...rows]: Grid, heading: string): void {
    for (const row of rows) {
      for (const [column, position] of row.entries()) {
        const level = this.found.levelOf(heads[column])
        if (level && position?.origin) this.found.addCell(level, heading, undefined, position)
      }
    }
  }

  /** Levels across: a row per competency, group rows between. A second head row starts a second set of levels. */
  private readColumns(grid: Grid, head: number, columns: number[], area?: string): void {
    const label = (row: Grid[number] = []): string => textAt(row, (columns[0] ?? 1) - 1)
    // What a row of codes has a name for is said of the levels: a language at `B1`, what somebody else calls them.
    const isHead = (row: Grid[number]): boolean =>
      ['', label(grid[head])].includes(label(row)) &&
      columns.filter((column) => this.isLevel(textAt(row, column))).length >= 2
    const starts = grid.flatMap((row, r) => (r >= head && isHead(row) ? [r] : []))
    starts.forEach((start, index) => {
      const [heads = [], ...rows] = grid.slice(start, starts[index + 1])
      const title = starts.length > 1 ? grid[start - 1]?.[0]?.text : undefined
      this.readRowsOf(rows, heads, columns, title, area)
    })
  }

  /** Levels across and ticks below them: what is ticked is expected from the first level on that has a tick. */
  private readTicks(rows: Grid, { heads, columns }: LevelColumns, heading: string): void {
    const stated = (columns[0] ?? 1) - 1
    let area = heading
    for (const row of rows) {
      const label = row[stated]
      if (!label?.origin) continue
      const first = columns.find((column) => isTick(textAt(row, column)))
      const isGroup = stated === 0 && columns.every((column) => textAt(row, column) === '')
      // A name further left stands for the rows below it too.
      area = textAt(row, stated - 1) || (isGroup && label.text) || area
      // An area is one of all levels: they keep what those below them have.
      for (const column of columns) {
        const level = this.found.levelOf(heads[column])
        if (level) this.found.section(level, area, undefined, label)
        if (level && column === first) this.found.addCell(level, area, undefined, label)
      }
    }
  }

  private readRowsOf(
    rows: Grid,
    heads: Grid[number],
    columns: number[],
    track?: string,
    area?: string,
  ): void {
    const firstColumn = columns[0] ?? 1
    const taken = namesTwice(rows, firstColumn)
    // Bold names of empty rows are groups, unless all names are bold: then the row is one that nobody has filled in.
    const boldGroups = rows.some((row) => !this.isBold(row[firstColumn - 1]))
    let group = area
    for (const row of rows) {
      const label = row[firstColumn - 1]
      if (!label) continue
      const alone = columns.every((column) => !row[column] || row[column].cell === label.cell)
      const empty = columns.every((column) => textAt(row, column) === '')
      if (alone || (empty && boldGroups && this.isBold(label))) {
        group = label.text || group
        continue
      }
      const outer = firstColumn > 1 ? row[firstColumn - 2]?.text : undefined
      const above = outer && outer !== label.text ? outer : group
      for (const column of columns) {
        const level = this.found.levelOf(heads[column])
        const position = row[column]
        if (!level || !position?.origin) continue
        if (track) level.track = track
        const title = taken.has(normalizeTitle(label.text)) && above ? `${above}: ${label.text}` : label.text
        this.found.addCell(level, this.areaOf(level, title, position), above, position)
      }
    }
  }

  /** Levels down: each may span several rows; a cell across all columns is about the level itself. */
  private readRows({ column, rows, titles }: LevelRows, heading: string): void {
    const said = titles.filter((title, c) => c !== column && !/^examples?$/iu.test(title?.text ?? ''))
    const [only, ...others] = said.map((title) => normalizeTitle(title?.text ?? ''))
    const single =
      only !== undefined && others.length === 0 && (saysNothing.test(only) || this.usual.has(only))
    for (const { name, row } of rows) {
      const level = this.found.levelOf(name)
      if (!level) continue
      const beside = row.map((position, c) => ({ position, c })).filter(({ c }) => c !== column)
      const distinct = new Set(beside.flatMap(({ position }) => position?.cell ?? []))
      for (const { position, c } of beside) {
        if (!position?.origin || position.cell === name.cell) continue
        const title = single && heading !== '' && said.includes(titles[c]) ? heading : textAt(titles, c)
        const about = distinct.size === 1 && titles.length > 2 && (position.cell.columns ?? 1) > 1
        this.found.addCell(level, about ? '' : this.areaOf(level, title, position), undefined, position)
      }
    }
  }

  /** The area that a cell is about by its head: none where it says what the level is called, and that it is from then on. */
  private areaOf(level: LevelDraft, head: string, { text }: Position): string {
    const names = /^(?:(?:job|role|level) )?(?:titles?|names?|positions?)$/u.test(normalizeTitle(head))
    if (!names || level.identity.title !== '' || text === '' || text.length > 60) return head
    level.identity = { ...level.identity, title: text }
    return ''
  }

  private isBold(label: Position | undefined): boolean {
    return label?.cell.blocks.some((block) => this.trace.leads.get(block)?.rest === '') ?? false
  }
}

/** Whether most rows lead from one level to that of another row: `From`, `To` and what it takes. */
function leadsOn([, ...rows]: Grid): boolean {
  const from = new Set(rows.map((row) => normalizeTitle(textAt(row, 0))))
  const leading = rows.filter((row) => {
    const [own, next] = [textAt(row, 0), textAt(row, 1)].map(normalizeTitle)
    return next !== '' && next !== own && from.has(next ?? '')
  })
  return leading.length > 0 && leading.length * 2 >= rows.length
}
