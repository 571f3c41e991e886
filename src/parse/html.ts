// HTML inside Markdown to blocks: tables, lists, paragraphs, folded parts, each with its place in the file.

import { Parser } from 'htmlparser2'
import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import { collapse } from '../model/text.js'
import type { BlockContext } from './block-context.js'
import { deepest } from './bounds.js'
import { placeBetween } from './lines.js'
import { feed } from './tags.js'

const groups = new Map<string, GroupBlock['type']>([
  ['table', 'table'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['li', 'item'],
  ['details', 'details'],
  ['blockquote', 'quote'],
])
const breaks = new Set([
  'p',
  'div',
  'br',
  'dl',
  'dt',
  'dd',
  'thead',
  'tbody',
  'tfoot',
  'caption',
  'section',
  'hr',
])
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const silent = new Set(['style', 'script', 'template'])

interface Frame {
  block: GroupBlock | undefined
  blocks: Block[]
  start: number
}

/** Reads the HTML between two offsets. Never throws; unclosed and stray tags are forgiven as browsers do. */
export function htmlBlocks(start: number, end: number, context: BlockContext): Block[] {
  const reader = new Reader(start, end, context)
  return reader.read()
}

/** Collects blocks while the HTML is walked once. A class because the parser calls back. */
class Reader {
  private readonly stack: Frame[] = []
  private readonly root: Frame
  private words = ''
  private wordsStart = -1
  private wordsEnd = -1
  private strong = ''
  private strongDepth = 0
  private quiet = 0
  private openTags = 0
  /** Open containers below `deepest`: they only part what is in them. */
  private tooDeep = 0
  private type: TextBlock['type'] = 'paragraph'

  constructor(
    private readonly from: number,
    private readonly to: number,
    private readonly context: BlockContext,
  ) {
    this.root = { block: undefined, blocks: [], start: from }
    this.stack.push(this.root)
  }

  read(): Block[] {
    const source = this.context.text.slice(this.from, this.to)
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.openTags++
          this.open(name, attributes, this.at(parser.startIndex), this.at(parser.endIndex + 1))
        },
        onclosetag: (name) => {
          this.openTags--
          this.close(name, this.at(parser.startIndex), this.at(parser.endIndex + 1))
        },
        ontext: (text) => {
          this.text(text, this.at(parser.startIndex), this.at(parser.endIndex + 1))
        },
        oncomment: () => {
          this.flush()
          this.leaf('comment', '', this.at(parser.startIndex), this.at(parser.endIndex + 1))
        },
      },
      { decodeEntities: true, lowerCaseTags: true },
    )
    const read = feed(parser, source, () => this.openTags)
    this.flush()
    if (read < source.length)
      this.leaf('html', collapse(source.slice(read).replace(/<[^<>]*>/gu, ' ')), this.from + read, this.to)
    while (this.stack.length > 1) this.pop(this.to)
    if (this.root.blocks.length === 0) this.leaf('html', '', this.from, this.to)
    return this.root.blocks
  }

  /** The offset of an index of the HTML; the parser's own goes past the end where a tag is not closed. */
  private at(index: number): number {
    return Math.min(this.to, this.from + index)
  }

  private get top(): Frame {
    return this.stack.at(-1) ?? this.root
  }

  private open(name: string, attributes: Record<string, string>, start: number, end: number): void {
    const group = groups.get(name)
    if (silent.has(name)) {
      this.flush()
      this.quiet++
      this.leaf('html', '', start, end)
    } else if (group && this.stack.length > deepest) {
      this.flush()
      this.tooDeep++
    } else if (group) {
      this.flush()
      this.stack.push({ block: this.group(group, name, attributes), blocks: [], start })
    } else if (name === 'summary' || headings.has(name)) {
      this.flush()
      this.type = name === 'summary' ? 'summary' : 'heading'
    } else if (breaks.has(name)) {
      this.flush()
    } else if (name === 'strong' || name === 'b') {
      this.strongDepth++
    }
  }

  private group(type: GroupBlock['type'], name: string, attributes: Record<string, string>): GroupBlock {
    const block: GroupBlock = { type, blocks: [] }
    if (name === 'ol') block.ordered = true
    if (name === 'th') block.header = true
    const columns = span(attributes['colspan'])
    const rows = span(attributes['rowspan'])
    if (type === 'cell' && columns > 1) block.columns = columns
    if (type === 'cell' && rows > 1) block.rows = rows
    return block
  }

  /** The parser closes only what is open, and at the end all of it. */
  private close(name: string, start: number, end: number): void {
    if (silent.has(name)) this.quiet--
    else if (groups.has(name)) {
      this.flush()
      if (this.tooDeep > 0) this.tooDeep--
      else this.pop(Math.max(start, end))
    } else if (name === 'summary' || headings.has(name) || breaks.has(name)) this.flush()
    else if (name === 'strong' || name === 'b') this.strongDepth--
  }

  private text(text: string, start: number, end: number): void {
    if (this.quiet > 0) return
    if (text.trim() !== '') {
      if (this.wordsStart < 0) this.wordsStart = start + (text.length - text.trimStart().length)
      this.wordsEnd = end - (text.length - text.trimEnd().length)
      if (this.strongDepth > 0 && collapse(this.words) === collapse(this.strong)) this.strong += text
    }
    if (this.wordsStart >= 0) this.words += text
  }

  /** Ends the running text; lines that start with a dash are a list to the person who wrote them, so each is a part. */
  private flush(): void {
    const words = collapse(this.words)
    if (words) {
      const block = this.leaf(this.type, words, this.wordsStart, this.wordsEnd)
      const strong = collapse(this.strong)
      if (strong && words.startsWith(strong)) {
        const name = strong.replace(/ ?[:.]$/u, '')
        const rest = words.slice(strong.length)
        if (name !== strong || rest === '' || /^\s*[:.–—-]/u.test(rest))
          this.context.trace.leads.set(block, { name, rest: rest.replace(/^\s*[:.–—-]?\s*/u, '') })
      }
    }
    this.words = ''
    this.strong = ''
    this.wordsStart = -1
    this.type = 'paragraph'
  }

  private leaf(type: TextBlock['type'], text: string, start: number, end: number): TextBlock {
    const { path, starts, trace } = this.context
    const block: TextBlock = { type, text, markdown: this.context.text.slice(start, end) }
    trace.places.set(block, placeBetween(path, starts, start, end))
    this.top.blocks.push(block)
    return block
  }

  private pop(end: number): void {
    const frame = this.stack.pop()
    if (!frame?.block) return
    frame.block.blocks = frame.blocks
    const { path, starts, trace } = this.context
    trace.places.set(frame.block, placeBetween(path, starts, frame.start, end))
    this.top.blocks.push(frame.block)
  }
}

/** A `colspan` or `rowspan`, kept within what a table can hold. */
function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '', 10)
  return number > 1 && number <= 1000 ? number : 1
}
