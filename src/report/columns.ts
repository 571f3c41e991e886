// How wide text is in a terminal, so that an underline stands under the words that it means.

import { unprintable } from './printable.js'

/** What is printed for a stretch of a line. `start` and `end` are UTF-16 code units in the line. */
export interface Cell {
  text: string
  /** Columns in the terminal: 0, 1, 2, or up to the next stop for a tab. */
  width: number
  start: number
  end: number
}

const tabStop = 4
// Letters and marks of which each is one unit, one sign and one column: Latin, Greek, Cyrillic, dashes and quotes.
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]+$/u
// Made when a word needs it: making it takes longer than a whole report of plain words.
let segmenter: Intl.Segmenter | undefined

// East Asian Width W and F (UAX #11), by block; emoji are told by their own properties.
const eastAsian =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u
const emoji = /^\p{Emoji_Presentation}|^.\ufe0f/u
const invisible = /^[\p{Mark}\p{Default_Ignorable_Code_Point}]+$/u

/** Whether each code unit of a text takes one column, so that nothing needs counting. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** The line as cells, in order. What a terminal would obey is in no cell. */
export function cellsOf(line: string): Cell[] {
  const cells: Cell[] = []
  let column = 0
  const add = (text: string, start: number): void => {
    const width = text === '\t' ? tabStop - (column % tabStop) : widthOfGrapheme(text)
    cells.push({ text: text === '\t' ? ' '.repeat(width) : text, width, start, end: start + text.length })
    column += width
  }
  let offset = 0
  for (const match of line.matchAll(unprintable)) {
    for (const [text, start] of graphemesOf(line.slice(offset, match.index))) add(text, offset + start)
    offset = match.index + match[0].length
  }
  for (const [text, start] of graphemesOf(line.slice(offset))) add(text, offset + start)
  return cells
}

/** Columns that a printable text takes. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length
  return graphemesOf(text).reduce((width, [grapheme]) => width + widthOfGrapheme(grapheme), 0)
}

/** Word by word, because each grapheme that V8 hands out carries a copy of the whole text that was given. */
function graphemesOf(text: string): [text: string, start: number][] {
  return Array.from(text.matchAll(/\s+|\S+/gu)).flatMap(({ 0: word, index }) =>
    plain.test(word)
      ? Array.from(word, (character, start): [string, number] => [character, index + start])
      : Array.from(graphemes().segment(word), ({ segment, index: start }): [string, number] => [
          segment,
          index + start,
        ]),
  )
}

function graphemes(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }))
}

function widthOfGrapheme(grapheme: string): number {
  if (grapheme.length === 1 && plain.test(grapheme)) return 1
  if (invisible.test(grapheme)) return 0
  return eastAsian.test(grapheme) || emoji.test(grapheme) ? 2 : 1
}
