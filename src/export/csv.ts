// A ladder as comma-separated values: the matrix for a spreadsheet, the long form for a program.
// Quoting is RFC 4180's. Cells that a spreadsheet would run as a formula are made text, as OWASP says.

import type { Ladder } from '../model/ladder.js'
import type { Expectation } from '../model/level.js'
import { patternText } from '../model/pattern-text.js'
import { matrix } from '../model/queries.js'

/** How a table is written. */
export interface CsvOptions {
  /** Begins with a byte order mark: without it, Excel takes the file for one of an older encoding, and shows `é` as two signs. */
  bom?: boolean
}

/** Competencies as rows, levels as columns; a cell holds a line per expectation. Lines end with CRLF. */
export function exportCsv(ladder: Ladder, options: CsvOptions = {}): string {
  const head = ['Competency', ...ladder.levels.map(({ id, title }) => (id === title ? id : `${id} ${title}`))]
  const rows = matrix(ladder).map(({ title, cells }) => [
    title,
    ...cells.map(({ expectations }) => expectations.flatMap((each) => lines(each, '• ')).join('\n')),
  ])
  const other = ladder.levels.map(({ expectations }) =>
    expectations.flatMap((each) => lines(each, '• ')).join('\n'),
  )
  if (other.some((cell) => cell !== '')) rows.push(['', ...other])
  return write([head, ...rows], options)
}

function lines({ text, children }: Expectation, bullet: string): string[] {
  return [`${bullet}${text}`, ...children.flatMap((child) => lines(child, `  ${bullet}`))]
}

const columns = [
  'id',
  'level',
  'level_title',
  'track',
  'rank',
  'competency',
  'competency_title',
  'type',
  'parent',
  'text',
] as const

/** A row per expectation and anti-pattern, with everything that places it. Lines end with CRLF. */
export function exportLongCsv(ladder: Ladder, options: CsvOptions = {}): string {
  const titles = new Map(ladder.competencies.map(({ id, title }) => [id, title]))
  const rows: string[][] = []
  for (const level of ladder.levels) {
    const place = [level.id, level.title, level.track, String(level.rank)]
    const add = (expectation: Expectation, competency: string, parent: string): void => {
      const about = [competency, titles.get(competency) ?? '']
      rows.push([expectation.id, ...place, ...about, 'expectation', parent, expectation.text])
      for (const child of expectation.children) add(child, competency, expectation.id)
    }
    for (const { id, expectations } of level.competencies) for (const each of expectations) add(each, id, '')
    for (const each of level.expectations) add(each, '', '')
    for (const pattern of level.antiPatterns)
      rows.push([pattern.id, ...place, '', '', 'anti-pattern', '', patternText(pattern)])
  }
  return write([[...columns], ...rows], options)
}

function write(rows: readonly (readonly string[])[], { bom = false }: CsvOptions): string {
  return `${bom ? '\ufeff' : ''}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
