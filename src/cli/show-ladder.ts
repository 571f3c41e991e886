// A ladder in the terminal: levels, tracks, axes, a matrix, and what was assumed.

import type { Ladder } from '../model/ladder.js'
import { counted } from '../model/listed.js'
import { matrix } from '../model/queries.js'
import { valueOf } from '../model/value-of.js'
import type { ParsedLadder } from '../ladder/parse-ladder.js'
import { widthOf } from '../report/columns.js'
import { printable } from '../report/printable.js'
import { styled, type Terminal } from './terminal.js'

/** The ladder as text that ends in a line feed. */
export function showLadder(
  { ladder, assumptions }: Pick<ParsedLadder, 'ladder' | 'assumptions'>,
  terminal: Terminal,
): string {
  const { levels, competencies, axes } = ladder
  const head = (text: string): string => styled(terminal, 'bold', text)
  const counts = [
    counted(levels.length, 'level'),
    counted(competencies.length, 'competency', 'competencies'),
    ...(axes.length > 0 ? [counted(axes.length, 'axis', 'axes')] : []),
  ]
  const lines = [
    `${head(printable(ladder.title))}  ${styled(terminal, 'dim', ladder.id)}`,
    counts.join(' · '),
    '',
    head('Levels'),
    ...levelLines(ladder, terminal),
  ]
  if (ladder.tracks.length > 1) {
    lines.push('', head('Tracks'))
    for (const track of ladder.tracks)
      lines.push(`  ${printable(track.title)}: ${printable(track.levels.join(' → '))}`)
  }
  if (axes.length > 0) {
    lines.push('', head('Axes'))
    for (const axis of axes) {
      const steps = axis.scale.map(({ title }) => printable(title))
      lines.push(`  ${printable(axis.title)}: ${steps.join(axis.direction === 'rising' ? ' < ' : ' > ')}`)
    }
  }
  if (axes.length > 0) lines.push('', ...gridLines(ladder, axisRows(ladder), terminal))
  if (competencies.length > 0)
    lines.push(
      '',
      head('Expectations'),
      ...gridLines(ladder, expectationRows(ladder), terminal),
      ...legend(ladder, terminal),
    )
  if (assumptions.length > 0) {
    lines.push('', head('Assumed, because nothing declares it'))
    for (const { text } of assumptions) lines.push(`  ${printable(text)}`)
  }
  return `${lines.join('\n')}\n`
}

function levelLines({ levels, tracks }: Ladder, terminal: Terminal): string[] {
  const idWidth = Math.max(...levels.map(({ id }) => widthOf(printable(id))))
  const titles = levels.map(({ title, id }) => (title === id ? '' : printable(title)))
  const titleWidth = Math.min(40, Math.max(...titles.map(widthOf)))
  return levels.map((level, index) => {
    const title = titles[index] ?? ''
    const facts = [
      ...(level.next.length > 0 ? [`→ ${printable(level.next.join(', '))}`] : ['top']),
      ...(tracks.length > 1 ? [printable(level.track)] : []),
      ...(level.status === undefined || level.status === 'stable' ? [] : [level.status]),
    ]
    const name = `  ${pad(printable(level.id), idWidth)}  ${titleWidth > 0 ? `${pad(title, titleWidth)}  ` : ''}`
    return `${name}${styled(terminal, 'dim', facts.join(' · '))}`
  })
}

const absent = '–'

/** One line over all levels: a word per level, and whether it asks for a look. */
interface GridRow {
  title: string
  cells: { text: string; style?: 'dim' | 'yellow' }[]
}

/** Steps as positions on the scale above, lowest 1: a fall is seen at a glance. */
function axisRows({ axes, levels }: Ladder): GridRow[] {
  return axes.map(({ id, title, scale }) => ({
    title,
    cells: levels.map((level) => {
      const position = scale.findIndex((step) => step.id === valueOf(level.axes, id)) + 1
      return position === 0 ? { text: absent, style: 'dim' } : { text: String(position) }
    }),
  }))
}

function expectationRows(ladder: Ladder): GridRow[] {
  return matrix(ladder).map(({ title, cells }) => ({
    title,
    cells: cells.map(({ present, expectations }) => {
      if (!present) return { text: absent, style: 'dim' }
      return expectations.length === 0
        ? { text: '0', style: 'yellow' }
        : { text: String(expectations.length) }
    }),
  }))
}

function legend(ladder: Ladder, terminal: Terminal): string[] {
  const cells = matrix(ladder).flatMap((row) => row.cells)
  const words = [
    ...(cells.some(({ present }) => !present) ? [`${absent} not at this level`] : []),
    ...(cells.some(({ present, expectations }) => present && expectations.length === 0)
      ? ['0 named, but nothing is expected']
      : []),
  ]
  return words.length > 0 ? [styled(terminal, 'dim', `  ${words.join(' · ')}`)] : []
}

/** As many columns as fit, then the next ones below. */
function gridLines({ levels }: Ladder, rows: readonly GridRow[], terminal: Terminal): string[] {
  const nameWidth = Math.min(32, Math.max(...rows.map(({ title }) => widthOf(printable(title)))))
  const cellWidth = Math.max(3, ...levels.map(({ id }) => widthOf(printable(id))))
  const fitting = Math.max(1, Math.floor((terminal.width - nameWidth - 2) / (cellWidth + 2)))
  const lines: string[] = []
  for (let from = 0; from < levels.length; from += fitting) {
    if (from > 0) lines.push('')
    const ids = levels.slice(from, from + fitting).map(({ id }) => `  ${printable(id).padStart(cellWidth)}`)
    lines.push(styled(terminal, 'dim', `  ${' '.repeat(nameWidth)}${ids.join('')}`))
    for (const { title, cells } of rows) {
      const shown = cells.slice(from, from + fitting).map(({ text, style }) => {
        const cell = text.padStart(cellWidth)
        return `  ${style ? styled(terminal, style, cell) : cell}`
      })
      lines.push(`  ${pad(printable(title), nameWidth)}${shown.join('')}`)
    }
  }
  return lines
}

/** Fills up to a width in columns, or cuts. */
function pad(text: string, width: number): string {
  let cut = text
  if (widthOf(cut) > width) {
    while (widthOf(cut) > width - 1) cut = cut.slice(0, -1)
    cut += '…'
  }
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)))
}
