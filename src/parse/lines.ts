// Offsets to lines and columns, for parts of a file that no Markdown node stands for (HTML, YAML, words).

import type { Place, Point } from '../model/place.js'

/** Offsets at which lines start; CRLF, LF and lone CR end a line, as in CommonMark §2.1. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  // Searching is native, and most texts have one kind of line end.
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    return starts
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}

/** The point at an offset (0-based, UTF-16); line and column are 1-based. */
export function pointAt(starts: readonly number[], offset: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
}

/** The place of what is said about a file as a whole: where it begins. */
export function startOfFile(path: string): Place {
  return placeBetween(path, [0], 0, 0)
}

/** The place between two offsets. */
export function placeBetween(path: string, starts: readonly number[], start: number, end: number): Place {
  return { path, start: pointAt(starts, start), end: pointAt(starts, end) }
}
