// Plain words left out of a text before it is parsed, and put back into its tree. The parser looks at each character some
// five times, and of words inside a line it learns nothing but that they begin and end with a letter. What is left of a
// text is its shape, which many texts share.

import type { Nodes, Root } from 'mdast'
import type { Point } from '../model/place.js'
import { lineStarts } from './lines.js'
import { matter } from './matter.js'

/** Words that were left out, and where they stood. */
interface Left {
  start: number
  words: string
}

/** A text without most of its plain words. */
export interface Abridged {
  shape: string
  left: readonly Left[]
  /** How many line ends were left out with the content of front matter, which becomes one line, the second. */
  linesLeft: number
}

/** Characters for private use stand for what is left out: letters to the parser, and people write none. */
const standIns = /[\uE000-\uF8FF]/gu
const [firstStandIn, mostStandIns] = [0xe000, 0xf8ff - 0xe000 + 1]

/** Stand-ins of the text's own, also by their numbers, and characters that end a line for patterns alone. */
const foreign = /[\uE000-\uF8FF\u2028\u2029]|&#/u

/** Labels, addresses of links and tags that may go on in the next line, whose words are then not plain. */
const overLines =
  /\]:|\]\((?![^\s()<>"'\\]*(?:[ \t]+(?:"[^"\\\r\n]*"|'[^'\\\r\n]*'))?[ \t]*\))|<[A-Za-z](?!(?:[^<>"'\r\n]|"[^"\r\n]*"|'[^'\r\n]*'){0,200}>)/u

/** What gives words of its line a meaning: addresses, tags, names of characters, fences of code; and tabs. */
const meaning = /[[\]<@\t\0]|&\w|http|www|```|~~~/iu

const lines = /[^\r\n]+/gu

/** A tag that is whole, and no address. */
const tag = /<\/?[A-Za-z](?:[^<>"'@:`\\\r\n]|"[^"<>@`\\\r\n]*"|'[^'<>@`\\\r\n]*')*>/u

/** A link whose words and address cannot be anything else. */
const link =
  /(?<!\\)\[(?![^[\]\r\n]*(?:[Ww]{3}|[Hh][Tt]{2}[Pp]))(?<label>[A-Za-z](?:[^*_`~\\|<>&!@[\]\t\r\n\0]*[^*_`~\\|<>&!@[\]\s\0])?)\]\((?<url>[\w./#?=%+:,-]+)\)/u

/** From a letter to the last letter or digit that no markup parts from it, or to the end of the sentence that ends its line. */
const words = /[A-Za-z](?:[^*_`~\\|<>&![\]\r\n]*(?:[A-Za-z\d]|[.,:;?)](?= *(?:[\r\n]|$))))?/u

const marked = new RegExp(`${tag.source}|${link.source}`, 'gu')
const plain = new RegExp(`${tag.source}|${link.source}|${words.source}`, 'gu')

/** The shape of a text, and the words that it is without; none are left out where they are not sure to be plain. */
export function abridge(text: string): Abridged {
  if (foreign.test(text) || overLines.test(text)) return unabridged(text)
  const left: Left[] = []
  const standFor = (start: number, end: number): string => {
    const found = text.slice(start, end)
    if (left.length === mostStandIns) return found
    left.push({ start, words: found })
    return String.fromCharCode(firstStandIn + left.length - 1)
  }
  const leaveOut = (line: string, from: number): string =>
    line.replace(plain, (found: string, label: string | undefined, url: string, at: number) => {
      const start = from + at
      const end = start + found.length
      if (label !== undefined)
        return `[${standFor(start + 1, start + 1 + label.length)}](${standFor(end - 1 - url.length, end - 1)})`
      return found.startsWith('<') ? found : standFor(start, end)
    })
  const { before = '', content = '' } = matter.exec(text)?.groups ?? {}
  const rest = content === '' ? 0 : before.length + content.length
  const head = content === '' ? '' : before + standFor(before.length, rest)
  const tail = text.slice(rest)
  const shape = meaning.test(tail)
    ? tail.replace(lines, (line, at: number) =>
        meaning.test(line) && meaning.test(line.replace(marked, '')) ? line : leaveOut(line, rest + at),
      )
    : leaveOut(tail, rest)
  return { shape: head + shape, left, linesLeft: lineStarts(content).length - 1 }
}

/** A text of which nothing is left out. */
export function unabridged(text: string): Abridged {
  return { shape: text, left: [], linesLeft: 0 }
}

type NodePoint = NonNullable<Nodes['position']>['start']

/**
 * The tree of a shape as the tree of a text that has it: with the text's words, and at its places.
 * @param origin Where the text begins in the text that it is a part of: the start of a line.
 */
export function restore(tree: Root, { shape, left, linesLeft }: Abridged, origin: Point): Root {
  const offsets = wholeOffsets(shape, left, origin.offset)
  const movedBy = (offset: number): number => (offsets[offset] ?? 0) - offset
  const wholePoint = ({ line, column, offset = 0 }: NodePoint): Point => ({
    line: line + origin.line - 1 + (line > 2 ? linesLeft : 0),
    column: column + movedBy(offset) - movedBy(offset - column + 1),
    offset: offset + movedBy(offset),
  })
  const wordsFor = (standIn: string): string => left[standIn.charCodeAt(0) - firstStandIn]?.words ?? standIn
  const wholeWords = (short: string): string =>
    short.length === 1 ? wordsFor(short) : short.replace(standIns, wordsFor)
  const restored = <N extends Nodes>(node: N): N => {
    const whole = { ...node }
    const { position } = node
    if (position) whole.position = { start: wholePoint(position.start), end: wholePoint(position.end) }
    if ('value' in whole) whole.value = wholeWords(whole.value)
    if ('url' in whole) whole.url = wholeWords(whole.url)
    if ('alt' in whole && whole.alt) whole.alt = wholeWords(whole.alt)
    if ('align' in whole && whole.align) whole.align = [...whole.align]
    if ('children' in whole) whole.children = whole.children.map(restored) as typeof whole.children
    return whole
  }
  return restored(tree)
}

/** For each offset of a shape the one of the whole text. */
function wholeOffsets(shape: string, left: readonly Left[], start: number): Uint32Array {
  const offsets = new Uint32Array(shape.length + 1)
  let [at, whole] = [0, start]
  for (const words of left) {
    while (whole <= words.start + start) offsets[at++] = whole++
    whole += words.words.length - 1
  }
  while (at <= shape.length) offsets[at++] = whole++
  return offsets
}
