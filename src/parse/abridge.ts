// Plain words left out of a text before it is parsed, and put back into its tree. The parser looks at each character some
// five times, and of words inside a line it learns nothing but that they begin and end with a letter. What is left of a
// text is its shape, which many texts share.

import type { Nodes, Root } from 'mdast'

/** Words that were left out, and where they stood. */
interface Left {
  start: number
  words: string
}

/** A text without most of its plain words. */
export interface Abridged {
  shape: string
  left: readonly Left[]
}

/** Characters for private use stand for what is left out: letters to the parser, and people write none. */
const standIns = /[\uE000-\uF8FF]/gu
const [firstStandIn, mostStandIns] = [0xe000, 0xf8ff - 0xe000 + 1]

/** Stand-ins of the text's own, and characters that end a line for patterns alone. */
const foreign = /[\uE000-\uF8FF\u2028\u2029]/u

/** Labels, addresses of links and tags that may go on in the next line, whose words are then not plain. */
const overLines = /\]:|\]\((?![^()\\\r\n]*\))|<[A-Za-z](?!(?:[^<>"'\r\n]|"[^"\r\n]*"|'[^'\r\n]*'){0,200}>)/u

/** What gives words of its line a meaning: addresses, tags, names of characters, fences of code; and tabs. */
const meaning = /[[\]<@\t\0]|&[#\w]|https?:|www\.|```|~~~/iu

const lines = /^.+$/gmu

/** Words and the address of a link that could not be read otherwise. */
const plainLinks =
  /(?<!\\)\[((?![^[\]\r\n]*(?:www\.|https?:))[A-Za-z](?:[^*_`~\\|<>&!@[\]\t\r\n\0]*[^*_`~\\|<>&!@[\]\s\0])?)\]\(([^\s()<>\\&\0]+)\)/giu

/** From a letter to the last letter or digit that no markup parts from it, or to the end of the sentence that ends its line. */
const plainWords = /[A-Za-z](?:[^*_`~\\|<>&![\]\r\n]*(?:[A-Za-z\d]|[.,:;?)](?= *(?:$|[\r\n]))))?/u

const plain = new RegExp(`${plainLinks.source}|${plainWords.source}`, 'gu')

/** The shape of a text, and the words that it is without; none are left out where they are not sure to be plain. */
export function abridge(text: string): Abridged {
  const left: Left[] = []
  if (foreign.test(text) || overLines.test(text)) return { shape: text, left }
  const standFor = (words: string, start: number): string => {
    if (left.length === mostStandIns) return words
    left.push({ start, words })
    return String.fromCharCode(firstStandIn + left.length - 1)
  }
  const leaveOut = (line: string, start: number): string =>
    line.replace(plain, (found: string, words: string | undefined, url: string, at: number) =>
      words === undefined
        ? standFor(found, start + at)
        : `[${standFor(words, start + at + 1)}](${standFor(url, start + at + words.length + 3)})`,
    )
  const shape = meaning.test(text)
    ? text.replace(lines, (line, start: number) =>
        meaning.test(line) && meaning.test(line.replace(plainLinks, '')) ? line : leaveOut(line, start),
      )
    : leaveOut(text, 0)
  return { shape, left }
}

type Point = NonNullable<Nodes['position']>['start']

/** Where a shape's text stands in the text that it is a part of. */
export interface Origin {
  /** The line at which it begins, from 0. */
  line: number
  /** Offsets at which the lines of the whole text start. */
  starts: readonly number[]
}

/** The tree of a shape as the tree of a text that has it: with the text's words, and at its places. */
export function restore(tree: Root, { shape, left }: Abridged, { line, starts }: Origin): Root {
  const offsets = wholeOffsets(shape, left, starts[line] ?? 0)
  const wholePoint = (point: Point): Point => {
    const offset = offsets[point.offset ?? 0] ?? 0
    return { line: point.line + line, column: offset - (starts[point.line + line - 1] ?? 0) + 1, offset }
  }
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
