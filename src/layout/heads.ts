// Which cells of a table name levels: those of a head row, or those of the first column.

import { countWords } from '../model/average-words.js'
import { collapse } from '../model/text.js'
import { familiesAmong } from './families.js'
import { textAt, type Grid, type Position } from './grid.js'
import { readIdentity } from './identity.js'
import { isRoleTitle, namesSeniority, roleNoun } from './job-titles.js'

/** Whether a cell is the name of a level and nothing else. */
export function namesLevel(text: string): boolean {
  const bare = collapse(text)
  if (bare === '' || bare.length > 60) return false
  const identity = readIdentity(bare)
  return identity.code !== undefined || isRoleTitle(bare)
}

/** Tells whether the words of a cell name a level. */
export type NamesLevel = (text: string) => boolean

/** By what cells of a table name levels: each by itself, or beside the others at the same edge. */
export function levelNamesIn(grid: Grid): NamesLevel {
  const edges = [...grid.slice(0, mostHeads), grid.map(([first]) => first)]
  const names = edges.map((edge) => edge.flatMap((cell) => (cell && cell.text.length <= 60 ? cell.text : [])))
  const family = new Set(names.flatMap((beside) => [...familiesAmong(beside)]))
  return (text) => namesLevel(text) || family.has(text)
}

/** The names of levels are in one of so many rows, where they are across. */
const mostHeads = 4

/** So many words are in the cells of a table that says what is expected, on average. */
const usualWords = 4

/** So few are enough below the names of three steps in a text about careers: `Team`, `Several teams`, `The whole company`. */
const briefWords = 1.5

/** Words about careers, in a path or heading. Incidents, plans and pay have tables of three steps too. */
const ofCareers =
  /career|competenc|ladder|progression|growth|rubric|seniority|levell?ing|matri(?:x|ces)|skills|expectations|(?:job|engineer|engineering|role|product|design) levels/iu

/** Whether names are about careers: those of a file, or of headings. */
export function speakOfCareers(names: readonly string[]): boolean {
  return names.some((name) => ofCareers.test(name))
}

/** Levels across a table: the row of their names, and their columns. */
export interface LevelColumns {
  row: number
  heads: Grid[number]
  columns: number[]
  /** Whether the cells are ticks, and what is expected is said at the left of them. */
  ticked: boolean
}

/** The head row whose cells, but for those at the left, name levels. */
export function levelColumns(
  grid: Grid,
  isLevel: NamesLevel,
  least = usualWords,
  brief = false,
): LevelColumns | undefined {
  for (const [r, row] of grid.slice(0, mostHeads).entries()) {
    const columns = row.flatMap((position, c) =>
      c > 0 && position?.origin && isLevel(position.text) ? [c] : [],
    )
    const first = columns[0] ?? 0
    const heads = row.filter((position, c) => c >= first && position?.origin && position.text !== '')
    if (columns.length < 2 || columns.length * 3 < heads.length * 2) continue
    if (row[0] && isLevel(row[0].text) && (row[0].cell.columns ?? 1) === 1) continue
    const rows = grid.slice(r + 1)
    const ticked = isTicked(rows, columns)
    const isBrief = brief && areManySteps(columns.map((c) => textAt(row, c)))
    const words = isBrief ? Math.min(least, briefWords) : least
    if (ticked || saysMuch(rows, columns, words)) return { row: r, heads: row, columns, ticked }
  }
  return undefined
}

/** Whether names are those of three steps or more, by codes of one kind or by how senior they sound. */
function areManySteps(names: readonly string[]): boolean {
  const codes = names.flatMap((name) => readIdentity(name).code ?? [])
  const kinds = new Set(codes.map(lettersOf))
  const areCoded = codes.length === names.length && kinds.size === 1
  return names.length > 2 && (areCoded || names.filter(namesSeniority).length >= names.length - 1)
}

/** What codes of one kind begin with: `IC` of `IC3`. */
export function lettersOf(code: string): string {
  return /^\D*/u.exec(code)?.[0] ?? ''
}

/** Whether a cell says yes and nothing else. */
export function isTick(text: string): boolean {
  return tick.test(text)
}

const tick = /^(?:[✅✓✔☑●•■×x]\ufe0f?|yes|:(?:white_|heavy_)?check_mark:)$/iu

/** A cell that says no: the level has no tick there. */
const cross = /^(?:[❌✗✘–—-]\ufe0f?|no|n\/a|:(?:heavy_multiplication_)?x:)$/iu

/** So many words have names that say what is expected and do not only name a skill, on average. */
const statedWords = 2

/** Whether the cells of the levels hold ticks and nothing else, beside names that say what is ticked. */
function isTicked(rows: Grid, columns: readonly number[]): boolean {
  const marks = (row: Grid[number]): string[] =>
    columns.map((c) => textAt(row, c)).filter((text) => text !== '' && !cross.test(text))
  const ticked = rows.filter((row) => marks(row).length > 0)
  const ticks = ticked.flatMap(marks)
  const label = (columns[0] ?? 1) - 1
  return ticks.length > 1 && ticks.every(isTick) && saysMuch(ticked, [label], statedWords)
}

/** Heads of a column that do not name what is in it, so that the heading above the table does. */
export const saysNothing =
  /^(?:(?:key )?(?:expectations?|descriptions?|details?|behaviou?rs?|criteria|definitions?|responsibilities|skills)|what(?: .*)?|)$/u

/** Whether every cell of the first row names a level of one family, and the rows below say much. */
export function hasBareColumns([heads = [], ...rows]: Grid, isLevel: NamesLevel): boolean {
  const names = heads.map((_, column) => textAt(heads, column))
  const coded = names.every((name) => readIdentity(name).code !== undefined)
  const family = new Set(names.map(roleNoun)).size === 1 && names.some(namesSeniority)
  const isHead = names.length >= 2 && names.every(isLevel) && (coded || family)
  const columns = heads.map((_, column) => column)
  const named = rows.some((row) => isLevel(textAt(row, 0)))
  return isHead && !named && saysMuch(rows, columns)
}

/** Rows that levels name, the column of their names, and the row of heads above them. */
export interface LevelRows {
  column: number
  rows: { name: Position; row: Grid[number] }[]
  titles: Grid[number]
}

/** The first column, where its cells name levels. */
export function levelRows(grid: Grid, isLevel: NamesLevel, least = usualWords): LevelRows | undefined {
  const column = 0
  const rows: LevelRows['rows'] = []
  let above: Grid[number] = []
  let titles = above
  for (const [r, row] of grid.entries()) {
    const position = row[column]
    if (r > 0 && position && isLevel(position.text)) {
      if (rows.length === 0) titles = above
      rows.push({ name: position, row })
    }
    above = row
  }
  const names = new Map(rows.map(({ name }) => [name.cell, name.text]))
  if (names.size < 2 || titles.filter((position) => position?.text).length < 2) return undefined
  // `P1` under `Priority` is no level of people.
  if (/^(?:priorit|severit|urgenc|incident)/iu.test(textAt(titles, column))) return undefined
  if (!areSteps([...names.values()])) return undefined
  // Among helpers and things to do, a few are called like jobs; a code is that of a level.
  const isCoded = [...names.values()].some((name) => readIdentity(name).code !== undefined)
  if (names.size * (isCoded ? 3 : 2) < namesIn(grid, column, rows)) return undefined
  const columns = titles.map((_, c) => c).filter((c) => c !== column)
  return saysMuch(
    rows.map(({ row }) => row),
    columns,
    least,
  )
    ? { column, rows, titles }
    : undefined
}

/**
 * Whether names can be those of levels: one has a code or says how senior, is known from elsewhere, or two are of one job.
 * Else they are of people.
 */
function areSteps(names: readonly string[]): boolean {
  const jobs = new Set(names.map(roleNoun))
  return (
    jobs.size < names.length ||
    names.some((name) => !namesLevel(name) || namesSeniority(name) || readIdentity(name).code !== undefined)
  )
}

/** How many names the column has from the first level on; groups have a row for themselves. */
function namesIn(grid: Grid, column: number, rows: LevelRows['rows']): number {
  const below = grid.slice(grid.findIndex((row) => row[column] === rows[0]?.name))
  const named = below.filter((row) => row.some((_, c) => c !== column && textAt(row, c) !== ''))
  return new Set(named.flatMap((row) => (textAt(row, column) === '' ? [] : [row[column]?.cell]))).size
}

/** Whether cells hold expectations, and not links, ticks and amounts as an overview table does. */
function saysMuch(rows: Grid, columns: readonly number[], least = usualWords): boolean {
  const texts = rows.flatMap((row) => columns.map((c) => textAt(row, c)).filter((text) => text !== ''))
  const worded = texts.map((text) => text.split(' ').filter((word) => /\p{L}/u.test(word)))
  const words = worded.reduce((sum, own) => sum + (own.length === 0 ? 0 : countWords(own.join(' '))), 0)
  return texts.length > 0 && words / texts.length >= least
}
