// One line of a source as it is printed: career ladders keep whole paragraphs on a line, and a terminal is narrow.

import { cellsOf, isPlain, type Cell } from './columns.js'

/** A stretch of a line in UTF-16 code units; `to` is exclusive. */
export interface Stretch {
  from: number
  to: number
}

/** A line that fits into its room. */
export interface CroppedLine {
  text: string
  /** The printed columns of a stretch, at least one, within the room. */
  columnsOf(stretch: Stretch): Stretch
}

/** Around what matters, so many code units of a line are looked at for each column of room: most take one. */
const unitsPerColumn = 4
/** At least so many columns are shown before what matters. */
const leastLead = 8

/** A line laid out in columns. */
interface Layout {
  total: number
  /** The columns of a stretch of the line; `to` may be no more than `from`. */
  columnsOf(stretch: Stretch): Stretch
  /** What is wholly between two columns; a character of two columns that is cut leaves one empty. */
  between(from: number, to: number): string
}

/** Crops a line to `room` columns around the stretches that matter, or after its beginning where none does; `…` stands for what is left out. */
export function cropLine(line: string, stretches: readonly Stretch[], room: number): CroppedLine {
  const spots = stretches.length > 0 ? stretches : [{ from: 0, to: 0 }]
  const focus = Math.min(line.length, ...spots.map(({ from }) => from))
  const reach = unitsPerColumn * room
  const base = Math.max(0, focus - reach)
  const near = line.slice(base, focus + reach)
  const layout = isPlain(near) ? plainLayout(near) : cellLayout(cellsOf(near))
  const { total } = layout
  const columnsIn = ({ from, to }: Stretch): Stretch => {
    const columns = layout.columnsOf({ from: from - base, to: to - base })
    return { from: columns.from, to: Math.max(columns.to, columns.from + 1) }
  }
  const left = leftEdge(spots.map(columnsIn), total, room)
  const before = left > 0 ? '…' : ''
  const after = total - left > room ? '…' : ''
  return {
    text: `${before}${layout.between(left + before.length, left + room - after.length)}${after}`.trimEnd(),
    columnsOf(stretch) {
      const { from, to } = columnsIn(stretch)
      const start = Math.min(Math.max(from - left, 0), room - 1)
      return { from: start, to: Math.max(Math.min(to - left, room), start + 1) }
    },
  }
}

/** Of a text whose code units are columns. */
function plainLayout(text: string): Layout {
  const within = (unit: number): number => Math.min(Math.max(unit, 0), text.length)
  return {
    total: text.length,
    columnsOf: ({ from, to }) => ({ from: within(from), to: within(to) }),
    between: (from, to) => text.slice(from, to),
  }
}

function cellLayout(cells: readonly Cell[]): Layout {
  let column = 0
  const ends = cells.map(({ width }) => (column += width))
  const startOf = (index: number): number => ends[index - 1] ?? 0
  return {
    total: column,
    columnsOf({ from, to }) {
      const first = cells.findIndex((cell) => cell.end > from)
      const last = cells.findLastIndex((cell) => cell.start < to)
      return { from: first === -1 ? column : startOf(first), to: ends[last] ?? 0 }
    },
    between(from, to) {
      const isShown = (end: number, index: number): boolean => startOf(index) >= from && end <= to
      const first = ends.findIndex(isShown)
      const gap = first > 0 ? startOf(first) - from : 0
      const shown = cells.filter((_, index) => isShown(ends[index] ?? 0, index))
      return `${' '.repeat(gap)}${shown.map((cell) => cell.text).join('')}`
    },
  }
}

/** The first column to show: 0 where what matters is seen from there, else so that it is in the middle. */
function leftEdge(columns: readonly Stretch[], total: number, room: number): number {
  const from = Math.min(...columns.map((stretch) => stretch.from))
  const to = Math.max(...columns.map((stretch) => stretch.to))
  if (total <= room || to < room) return 0
  const lead = Math.max(Math.floor((room - (to - from)) / 2), leastLead)
  return Math.max(Math.min(from - lead, total - room), 0)
}
