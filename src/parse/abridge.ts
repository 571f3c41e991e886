// Plain words left out of a text before it is parsed, and put back into its tree. The parser looks at each character some
// five times, and of words inside a line it learns nothing but that they begin and end with a letter.

import type { Nodes, Root } from 'mdast'

/** A shorter text of the same structure. */
export interface Abridged {
  text: string
  /** Puts the words back into the tree of the shorter text, and gives its nodes their places in the whole one. */
  restore: (tree: Root) => void
}

/** Words that were left out, and where they stand in the whole text. */
interface Left {
  start: number
  words: string
}

/** Characters for private use stand for what is left out: letters to the parser, and people write none. */
const standIns = /[\uE000-\uF8FF]/gu
const [firstStandIn, mostStandIns] = [0xe000, 0xf8ff - 0xe000 + 1]

/** Stand-ins of the text's own, characters that end a line for patterns alone, and a mark that is no character to the parser. */
const foreign = /[\uE000-\uF8FF\u2028\u2029]|^\uFEFF/u

/** Labels, addresses of links and tags that may go on in the next line, whose words are then not plain. */
const overLines = /\]:|\]\((?![^()\\\r\n]*\))|<[A-Za-z](?!(?:[^<>"'\r\n]|"[^"\r\n]*"|'[^'\r\n]*'){0,200}>)/u

/** Lines that are long enough to be worth it. */
const longLines = /^.{24,}$/gmu

/** What gives words of its line a meaning: links, addresses, tags, names of characters, fences of code; and tabs. */
const meaning = /[[\]<@\t\0]|&[#\w]|https?:|www\.|```|~~~/iu

/** From a letter to a letter, over nothing that could be markup. */
const plainWords = /[A-Za-z][^*_`~\\|<>&!]{6,}[A-Za-z]/gu

/** A text without most of its plain words; `undefined` where none are sure to be plain. */
export function abridge(text: string): Abridged | undefined {
  if (foreign.test(text) || overLines.test(text)) return undefined
  const left: Left[] = []
  const short = text.replace(longLines, (line, start: number) => {
    if (meaning.test(line)) return line
    return line.replace(plainWords, (words, at: number) => {
      if (left.length === mostStandIns) return words
      left.push({ start: start + at, words })
      return String.fromCharCode(firstStandIn + left.length - 1)
    })
  })
  if (left.length === 0) return undefined
  return {
    text: short,
    restore: (tree) => {
      restore(tree, left, wholeOffsets(short, left))
    },
  }
}

/** For each offset of the shorter text the one in the whole text. */
function wholeOffsets(short: string, left: readonly Left[]): Uint32Array {
  const offsets = new Uint32Array(short.length + 1)
  let missing = 0
  let at = 0
  for (const { start, words } of left) {
    for (; at + missing <= start; at++) offsets[at] = at + missing
    missing += words.length - 1
  }
  for (; at <= short.length; at++) offsets[at] = at + missing
  return offsets
}

type Point = NonNullable<Nodes['position']>['start']

function restore(tree: Root, left: readonly Left[], offsets: Uint32Array): void {
  const missingAt = (offset: number): number => (offsets[offset] ?? 0) - offset
  const move = (point: Point): void => {
    const { column, offset = 0 } = point
    const missing = missingAt(offset)
    point.column = column + missing - missingAt(offset - column + 1)
    point.offset = offset + missing
  }
  const wholeWords = (short: string): string =>
    short.replace(standIns, (standIn) => left[standIn.charCodeAt(0) - firstStandIn]?.words ?? standIn)
  const queue: Nodes[] = [tree]
  for (let node = queue.pop(); node; node = queue.pop()) {
    const { position } = node
    if (position) {
      move(position.start)
      move(position.end)
    }
    if ('value' in node) node.value = wholeWords(node.value)
    if ('alt' in node && node.alt) node.alt = wholeWords(node.alt)
    if ('children' in node) for (const child of node.children) queue.push(child)
  }
}
