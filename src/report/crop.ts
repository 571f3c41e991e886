// One line of a source as it is printed: career ladders keep whole paragraphs on a line, and a terminal is narrow.

import { cellsOf, type Cell } from './columns.js'

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

/** Crops a line to `room` columns around the stretches that matter, or after its beginning where none does; `…` stands for what is left out. */
export function cropLine(line: string, stretches: readonly Stretch[], room: number): CroppedLine {
  const spots = stretches.length > 0 ? stretches : [{ from: 0, to: 0 }]
  const focus = Math.min(line.length, ...spots.map(({ from }) => from))
  const reach = unitsPerColumn * room
  const base = Math.max(0, focus - reach)
  const cells = cellsOf(line.slice(base, focus + reach))
  const ends = endColumns(cells)
  const total = ends.at(-1) ?? 0
  const columnsIn = ({ from, to }: Stretch): Stretch => {
    const first = cells.findIndex((cell) => cell.end > from - base)
    const last = cells.findLastIndex((cell) => cell.start < to - base)
    const start = first === -1 ? total : (ends[first - 1] ?? 0)
    return { from: start, to: Math.max(ends[last] ?? 0, start + 1) }
  }

  const left = leftEdge(spots.map(columnsIn), total, room)
  const before = left > 0 ? '…' : ''
  const after = total - left > room ? '…' : ''
  const isShown = (end: number, index: number): boolean =>
    (ends[index - 1] ?? 0) >= left + before.length && end <= left + room - after.length
  const first = ends.findIndex(isShown)
  const shown = cells.filter((_, index) => isShown(ends[index] ?? 0, index))
  // A character of two columns that does not fit at the edge leaves one empty.
  const gap = before && first > 0 ? (ends[first - 1] ?? 0) - left - 1 : 0
  return {
    text: `${before}${' '.repeat(gap)}${shown.map(({ text }) => text).join('')}${after}`.trimEnd(),
    columnsOf(stretch) {
      const { from, to } = columnsIn(stretch)
      const start = Math.min(Math.max(from - left, 0), room - 1)
      return { from: start, to: Math.max(Math.min(to - left, room), start + 1) }
    },
  }
}

function endColumns(cells: readonly Cell[]): number[] {
  let column = 0
  return cells.map(({ width }) => (column += width))
}

/** The first column to show: 0 where what matters is seen from there, else so that it is in the middle. */
function leftEdge(columns: readonly Stretch[], total: number, room: number): number {
  const from = Math.min(...columns.map((stretch) => stretch.from))
  const to = Math.max(...columns.map((stretch) => stretch.to))
  if (total <= room || to < room) return 0
  const lead = Math.max(Math.floor((room - (to - from)) / 2), leastLead)
  return Math.max(Math.min(from - lead, total - room), 0)
}
