// Where a text can be cut, so that each piece has the tree that it has in the whole.

import { matter } from './matter.js'

/** A place at which a text is cut. */
export interface Cut {
  /** Offset at which the piece begins, which is the start of a line. */
  start: number
  /** Whether the piece is the next item of the list that the piece above is an item of. */
  continuesList: boolean
}

/** What goes on over empty lines: fences of code, and HTML that has an end of its own. Comments of one line end in it. */
const goesOn = /```|~~~|<(?:!(?!--[^<>\r\n]*-->)|\?|script|pre|style|textarea)/iu

/** Labels that the rest of a text may refer to. */
const label = /\]:/u

/** A line without words. */
const blank = /[ \t]*(?=[\r\n]|$)/uy

/** The first line of an item that begins with words, and so is no other block. Its mark tells one list from the next. */
const firstOfItem = /(?:\d{1,9}(?=[.)])|(?=[*+-]))(?<mark>.) (?:[A-Za-z]|\*\*[A-Za-z])/uy

/** A line that, after a blank one, belongs to nothing above: it is neither indented nor an item of a list. */
const firstOfBlock = /[^\s\d*+-]|\*+[^\s*]/uy

/** What a line is when nothing above says otherwise. */
type Kind = 'blank' | 'block' | `item ${string}` | 'other'

/**
 * Where a text can be cut; the first cut is where it begins.
 * @param starts Offsets at which its lines start.
 */
export function cuts(text: string, starts: readonly number[]): Cut[] {
  if (label.test(text)) return [{ start: 0, continuesList: false }]
  // Looking for the end of front matter changes what the parser sees below, so without an end there is no cut.
  const from = /^(?:---|\+\+\+)/u.test(text) ? (matter.exec(text)?.[0].length ?? Infinity) : 0
  const to = goesOn.exec(text)?.index ?? Infinity
  const kinds = starts.map((start) => (start < from || start > to ? 'other' : kindAt(text, start)))
  const blocks = [...kinds.keys()].filter(
    (line) => line === 0 || (kinds[line] === 'block' && kinds[line - 1] === 'blank'),
  )
  const cutAt = (line: number, continuesList: boolean): Cut => ({ start: starts[line] ?? 0, continuesList })
  return blocks.flatMap((line, index) => {
    const items = itemsIn(kinds, line, blocks[index + 1] ?? kinds.length)
    const cutsAtItems = items.map((item, nth) => cutAt(item, nth > 0))
    return items[0] === line ? cutsAtItems : [cutAt(line, false), ...cutsAtItems]
  })
}

function kindAt(text: string, start: number): Kind {
  if (isAt(blank, text, start)) return 'blank'
  if (isAt(firstOfBlock, text, start)) return 'block'
  firstOfItem.lastIndex = start
  const mark = firstOfItem.exec(text)?.groups?.['mark']
  return mark === undefined ? 'other' : `item ${mark}`
}

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}

/**
 * The lines of the one list with which a piece ends, if all its items are one line, with none between them.
 * @param end The line at which the next piece begins.
 */
function itemsIn(kinds: readonly Kind[], start: number, end: number): number[] {
  let last = end - 1
  while (kinds[last] === 'blank') last--
  const kind = kinds[last]
  if (!kind?.startsWith('item')) return []
  let first = last
  while (first > start && kinds[first - 1] === kind) first--
  const isAlone = first === start || kinds[first - 1] === 'blank'
  const isFirst = kinds.slice(start, first).every((above) => above === 'block' || above === 'blank')
  return isAlone && isFirst ? Array.from({ length: last - first + 1 }, (_, nth) => first + nth) : []
}
