// Lines of a source with marks under them, as compilers show them.

import type { Point } from '../model/place.js'
import { widthOf } from './columns.js'
import { cropLine, type Stretch } from './crop.js'
import type { Ink } from './palette.js'
import { lastLineOf, type Source } from './source.js'

/** A stretch of a source to underline, with words beside the underline. */
export interface Mark {
  start: Point
  end: Point
  /** Printable; may be empty. */
  label: string
  /** `^` for what the finding is about, `-` for what belongs to it. */
  tip: '^' | '-'
  ink: Ink
}

/** How a snippet is laid out. */
export interface Frame {
  /** Columns of the line numbers. */
  digits: number
  /** Columns of everything. */
  width: number
  ink: Ink
}

interface Stroke extends Stretch {
  line: number
  label: string
  mark: Mark
}

/** Marks over more lines than this are shown by their first two lines and their last. */
const tallest = 4

/** Columns that are left for the source beside the line numbers. */
export function roomIn({ width, digits }: Frame): number {
  return Math.max(width - digits - 3, 20)
}

/** A row of the frame: what is left of the bar, and what is right of it. */
export function row(left: string, right: string, { digits, ink }: Frame): string {
  return `${ink(`${left.padStart(digits)} |`)}${right ? ` ${right}` : ''}`
}

/** The marked lines in order, each with its underlines; `...` stands for lines between. */
export function snippet(source: Source, marks: readonly Mark[], frame: Frame): string[] {
  const strokes = marks.flatMap((mark) => strokesOf(mark, source))
  return linesToShow(strokes, source).flatMap((line, index, lines) => {
    const here = strokes.filter((stroke) => stroke.line === line)
    const cropped = cropLine(source.line(line), here, roomIn(frame))
    const underlines = here.flatMap((stroke) => underline(stroke, cropped.columnsOf(stroke), roomIn(frame)))
    return [
      ...(index > 0 && lines[index - 1] !== line - 1 ? [frame.ink('...')] : []),
      row(String(line), cropped.text, frame),
      ...underlines.map((drawn) => row('', drawn, frame)),
    ]
  })
}

/** A mark as one stroke per line that it covers; the label is beside the last. */
function strokesOf(mark: Mark, source: Source): Stroke[] {
  const { start, end } = mark
  const isBlank = (line: number): boolean => source.line(line).trim() === ''
  let first = Math.min(start.line, source.height)
  let last = Math.max(first, Math.min(lastLineOf(mark), source.height))
  while (last > first && isBlank(last)) last--
  while (first < last && isBlank(first)) first++
  const strokes: Stroke[] = []
  for (let line = first; line <= last; line++) {
    if (last - first >= tallest && line > first + 1 && line < last) continue
    if (line > first && isBlank(line)) continue
    const text = source.line(line)
    const from = line === start.line ? start.column - 1 : text.length - text.trimStart().length
    const to = line === end.line ? end.column - 1 : text.trimEnd().length
    const label = line === last ? mark.label : ''
    strokes.push({ line, from: Math.min(from, text.length), to: Math.min(to, text.length), label, mark })
  }
  return strokes
}

/** Marked lines, single lines between them, and the words before an empty line: nobody knows an empty line by sight. */
function linesToShow(strokes: readonly Stroke[], source: Source): number[] {
  const marked = new Set(strokes.map(({ line }) => line))
  const lines = new Set(marked)
  for (const line of marked) {
    if (marked.has(line + 2)) lines.add(line + 1)
    if (source.line(line).trim() !== '') continue
    if (source.line(line - 1).trim() !== '') lines.add(line - 1)
    else if (source.line(line - 2).trim() !== '') lines.add(line - 2).add(line - 1)
  }
  return [...lines].sort((a, b) => a - b)
}

function underline({ label, mark: { tip, ink } }: Stroke, { from, to }: Stretch, room: number): string[] {
  const drawn = `${' '.repeat(from)}${ink(tip.repeat(to - from))}`
  if (!label) return [drawn]
  if (to + 1 + widthOf(label) <= room) return [`${drawn} ${ink(label)}`]
  return [drawn, `${' '.repeat(Math.max(Math.min(from, room - widthOf(label)), 0))}${ink(label)}`]
}
