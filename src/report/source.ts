// The sources of a report by line, each split once and only when asked for.

import type { Edit } from '../model/diagnostic.js'
import type { Place } from '../model/place.js'
import { readMark } from '../parse/file-text.js'
import { lineStarts, placeBetween } from '../parse/lines.js'
import type { Report } from './report.js'

/** One file's text by line. */
export interface Source {
  text: string
  /** How many lines there are; an empty file has one. */
  height: number
  /** A line (1-based) without its ending; empty where there is no such line. */
  line(number: number): string
  /** Where an edit is. */
  placeOf(edit: Edit): Place
}

/** Finds a source by path; undefined where the report has no text for it. */
export type Sources = (path: string) => Source | undefined

/** Texts are dropped after so many, so that a report of thousands of files does not hold them all. */
const mostKept = 100

/** Reads the sources of a report. A byte order mark is not part of the text, as in places. */
export function sourcesOf({ sources }: Pick<Report, 'sources'>): Sources {
  const read = new Map<string, Source>()
  return (path) => {
    const known = read.get(path)
    if (known) return known
    const text = sources.get(path)
    if (text === undefined) return undefined
    // Findings come by path: what was asked for long ago is not asked for again.
    if (read.size === mostKept) read.clear()
    const source = sourceOf(path, readMark(text).text)
    read.set(path, source)
    return source
  }
}

function sourceOf(path: string, text: string): Source {
  const starts = lineStarts(text)
  return {
    text,
    height: starts.length,
    line(number) {
      const start = starts[number - 1]
      if (start === undefined) return ''
      let end = starts[number] ?? text.length
      while (end > start && /[\r\n]/u.test(text.charAt(end - 1))) end--
      return text.slice(start, end)
    },
    placeOf: ({ range: [start, end] }) =>
      placeBetween(path, starts, Math.min(start, text.length), Math.min(end, text.length)),
  }
}

/** The last line (1-based) that a place has text on: a place that ends where a line starts has none on that line. */
export function lastLineOf({ start, end }: Pick<Place, 'start' | 'end'>): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}
