// How much nesting and how many marks a text may have before parsing it would take for ever. People stay far below.

import type { Data, Processor } from 'unified'
// Types `micromarkExtensions` on a processor's data.
import type {} from 'remark-parse'

/** Deepest nesting of quotes and lists, of HTML containers, of data. Real documents stay below ten. */
export const deepest = 100

/** Longest run of one mark (`****…`) that can be markup; every two of them nest once. */
export const longestRun = 100

/** Most lists, quotes and notes that may end in one text: each end costs the parser a walk over all that came before. */
const mostLists = 3000

/** Longest label of a note that the parser reads, with its brackets. */
const longestLabel = 1003

/** Most pieces of one paragraph: the parser joins the words between them, and each time moves all that comes after. */
const mostPieces = 10_000

/** Most lines of one text: each is a node or more, and millions of them would fill the memory. */
const mostLines = 100_000

/**
 * Why a text is not read as Markdown, in words for people; `undefined` for one that is. A linear look at the starts
 * of lines: deeper nesting than `deepest` takes the parser, which calls itself, past the end of the stack.
 */
export function unreadable(text: string): string | undefined {
  if (hasTooManyLines(text)) return `There are more than ${mostLines} lines`
  const lineEnd = /[\r\n]+/gu
  let above: Opening = { depth: 0, marks: 0, width: 0 }
  let ended = 0
  for (let start = 0; start < text.length; start = lineEnd.lastIndex) {
    const line = openingAt(text, start)
    if (line.depth > deepest) return `Quotes, lists and notes are nested more than ${deepest} deep`
    if (above.marks > 0 && line.width < above.width) ended++
    if (ended > mostLists) return `There are more than ${mostLists} lists, quotes and notes`
    above = line
    lineEnd.lastIndex = start
    if (!lineEnd.test(text)) break
  }
  return tooManyPieces(text)
    ? `A paragraph has more than ${mostPieces} lines, addresses and names of characters`
    : undefined
}

function hasTooManyLines(text: string): boolean {
  if (text.length <= mostLines) return false
  let lines = 0
  const lineEnd = /\r\n?|\n/gu
  while (lines <= mostLines && lineEnd.test(text)) lines++
  return lines > mostLines
}

/** Whether there are too many places between two empty lines at which the parser stops reading plain words. */
function tooManyPieces(text: string): boolean {
  let pieces = 0
  for (const [found] of text.matchAll(/\n[ \t]*\r?\n|\r[ \t]*\r|[\n\r\\&:@]|www/giu)) {
    pieces = found.length === 1 || /^www$/iu.test(found) ? pieces + 1 : 0
    if (pieces > mostPieces) return true
  }
  return false
}

/** What stands before the first word of a line. */
interface Opening {
  /** The most quotes, lists and notes that the line can be in. */
  depth: number
  /** Marks of quotes, lists and notes. */
  marks: number
  /** Characters before the first word. */
  width: number
}

function openingAt(text: string, start: number): Opening {
  let [columns, marks, streak] = [0, 0, 0]
  let last = ''
  let at = start
  for (;;) {
    const mark = text[at] ?? ''
    const blank = mark === '\t' ? 4 : mark === ' ' ? 1 : 0
    const size = blank > 0 ? 1 : markerSize(text, at)
    if (size === 0) break
    columns += blank
    at += size
    if (blank > 0) continue
    marks++
    streak = mark === last ? streak + 1 : 1
    last = mark
  }
  const isBreak = streak >= 3 && /[-*]/u.test(last) && /^[\r\n]?$/u.test(text[at] ?? '')
  if (isBreak) marks -= streak
  return { depth: marks === 0 ? 0 : marks + Math.floor(columns / 2), marks, width: at - start }
}

/** Length of the mark of a quote, a list or a note at an offset; 0 where there is none. */
function markerSize(text: string, at: number): number {
  const mark = text[at] ?? ''
  if (mark === '>') return 1
  if (mark === '[' && text[at + 1] === '^')
    return /^\[\^[^\s\]]+\]:/u.exec(text.slice(at, at + longestLabel))?.[0].length ?? 0
  if (!/[-+*0-9]/u.test(mark)) return 0
  const [found = ''] = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$)/u.exec(text.slice(at, at + 12)) ?? []
  return found.length
}

/** Whether YAML or JSON is nested deeper than `deepest`. A linear look at brackets and at the starts of lines. */
export function dataTooDeep(text: string): boolean {
  let open = 0
  for (const [token] of text.matchAll(/[[{]|[\]}]|^[ ]*(?:[-?:][ \t]+)*/gmu)) {
    if (token === '[' || token === '{') open++
    else if (token === ']' || token === '}') open = Math.max(0, open - 1)
    else if (token.replace(/(?<! ) +$/u, '').length > 4 * deepest) return true
    if (open > deepest) return true
  }
  return false
}

/** How many marks one paragraph may have in a text of this size: fewer, the longer the text. */
export function marksIn(length: number): number {
  return Math.min(1000, Math.max(20, Math.floor(100_000_000 / Math.max(1, length))))
}

/** Whether a text has so many marks that one of its paragraphs may have more than `limit`, or too long a run of one. */
export function mayExceed(text: string, limit: number): boolean {
  let left = limit
  for (const mark of text.matchAll(anyMarks)) {
    left -= mark[0].length
    if (left < 0 || mark[0].length > longestRun) return true
  }
  return false
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]

/**
 * Plugin: after `limit` marks in one paragraph, further ones are plain text. Pairing marks takes the parser time that
 * grows with their square, so a paragraph of 20,000 asterisks, which nobody writes, would take a quarter of a minute.
 */
export function limitMarks(this: Processor, limit: number): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), breaker(limit)]
}

/** A construct that lets the true ones have a mark (by declining it) until there were too many. */
function breaker(limit: number): Extension {
  const counts = new WeakMap<object, number>()
  const construct: Construct = {
    // Words end where a true construct begins: a run of backticks is one mark.
    previous: () => false,
    tokenize(effects, ok, nok) {
      const count = (counts.get(this) ?? 0) + 1
      counts.set(this, count)
      let marker: number | null = null
      let size = 0
      const run: State = (code) => {
        if (code === marker) {
          effects.consume(code)
          size++
          return run
        }
        if (count <= limit && size <= longestRun) return nok(code)
        effects.exit('data')
        return ok(code)
      }
      return (code) => {
        marker = code
        effects.enter('data')
        return run(code)
      }
    },
  }
  return { text: Object.fromEntries(marks.map((mark) => [mark, construct])) }
}

const marks = Array.from('!*<[]_`~', (mark) => mark.charCodeAt(0))
const anyMarks = /[!*<[\]_`~]+/gu

/** Whether a character may be markup of words; told by its code. */
export function isMark(code: number): boolean {
  return marks.includes(code)
}

type Construct = Exclude<
  NonNullable<NonNullable<Extract<Extension, { text?: unknown }>['text']>['null']>,
  readonly unknown[]
>
type State = ReturnType<Construct['tokenize']>
