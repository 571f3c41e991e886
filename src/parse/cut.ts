// Where a text can be cut, so that each piece has the tree that it has in the whole.

/** A line at which a text is cut. */
export interface Cut {
  /** Counted from 0. */
  line: number
  /** Whether the piece is the next item of the list that the piece above is an item of. */
  continuesList: boolean
}

/** What goes on over empty lines: fences of code, and HTML that has an end of its own. Comments of one line end in it. */
const goesOn = /```|~~~|<(?:!(?!--.{0,200}-->)|\?|script|pre|style|textarea)/iu

/** Labels that the rest of a text may refer to. */
const label = /\]:/u

/** Front matter, whose lines may look like those of a text; looking for its end changes what the parser sees below it. */
const frontMatter = /^(---|\+\+\+)[ \t]*$[\s\S]*?^\1[ \t]*$/mu

/** A line without words. */
const blank = /[ \t]*(?=[\r\n]|$)/uy

/** The first line of an item that begins with words, and so is no other block. Its mark tells one list from the next. */
const item = /(?:\d{1,9}(?=[.)])|(?=[*+-]))(?<mark>.) (?:[A-Za-z]|\*\*[A-Za-z])/uy

/** A line that, after a blank one, belongs to nothing above: it is neither indented nor an item of a list. */
const block = /[^\s\d*+-]|\*+[^\s*]/uy

/**
 * Where a text can be cut; the first cut is where it begins.
 * @param starts Offsets at which its lines start.
 */
export function cuts(text: string, starts: readonly number[]): Cut[] {
  if (label.test(text)) return [{ line: 0, continuesList: false }]
  const isMatter = text.startsWith('---') || text.startsWith('+++')
  const from = isMatter ? (frontMatter.exec(text)?.[0].length ?? Infinity) : 0
  const to = goesOn.exec(text)?.index ?? Infinity
  const kinds = starts.map((start) => (start < from || start > to ? 'other' : kindAt(text, start)))
  const blocks = [...kinds.keys()].filter(
    (line) => line === 0 || (kinds[line] === 'block' && kinds[line - 1] === 'blank'),
  )
  return blocks.flatMap((line, index) => {
    const items = itemsIn(kinds, line, blocks[index + 1] ?? kinds.length)
    const cutsAtItems = items.map((item, nth) => ({ line: item, continuesList: nth > 0 }))
    return items[0] === line ? cutsAtItems : [{ line, continuesList: false }, ...cutsAtItems]
  })
}

/** What a line is when nothing above says otherwise: `blank`, a `block`, the mark of an item, or something `other`. */
function kindAt(text: string, start: number): string {
  if (isAt(blank, text, start)) return 'blank'
  if (isAt(block, text, start)) return 'block'
  item.lastIndex = start
  return item.exec(text)?.groups?.['mark'] ?? 'other'
}

function isAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset
  return pattern.test(text)
}

/** The lines of the one list with which a piece ends, if all its items are one line, with none between them. */
function itemsIn(kinds: readonly string[], start: number, end: number): number[] {
  let last = end - 1
  while (last > start && kinds[last] === 'blank') last--
  const mark = kinds[last] ?? ''
  let first = last
  while (first > start && kinds[first - 1] === mark) first--
  const isList = mark.length === 1 && (first === start || kinds[first - 1] === 'blank')
  const isFirst = kinds.slice(start, first).every((kind) => kind === 'block' || kind === 'blank')
  return isList && isFirst ? Array.from({ length: last - first + 1 }, (_, nth) => first + nth) : []
}
