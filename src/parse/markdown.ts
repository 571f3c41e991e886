// The one Markdown parser of the house: CommonMark with GFM and front matter, text to mdast.

import type { Point } from '../model/place.js'
import { messageOf } from '../model/message-of.js'
import type { List, Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { abridge, restore, unabridged } from './abridge.js'
import { limitMarks, marksIn, mayExceed, unreadable } from './bounds.js'
import { absentFrom, leaveOut, readGfm, type Absent } from './constructs.js'
import { cuts } from './cut.js'
import { lineStarts, pointAt } from './lines.js'
import { offsetsOf } from './offsets.js'

/** A Markdown tree, and why it is only one node of raw text where the text could not be read. */
export interface MarkdownTree {
  tree: Root
  unread?: string
}

/** Text to a tree, with offsets of the text. Never throws. */
export type MarkdownParser = (text: string) => MarkdownTree

type MarkdownProcessor = ReturnType<typeof makeProcessor>

function makeProcessor(absent: Absent, limit?: number) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(readGfm)
    .use(leaveOut, absent)
  if (limit !== undefined) processor.use(limitMarks, limit)
  return processor.freeze()
}

/** What is kept from one text to the next. */
interface Memory {
  /** Most texts are alike in what they cannot hold, so few processors are made; texts with too many marks may need their own. */
  processors: Map<string, MarkdownProcessor>
  /** Trees of shapes that were parsed. Most paragraphs of a ladder have the same few shapes, and its lists not many more. */
  shapes: Map<string, Root>
  /** How many characters the shapes have together. */
  characters: number
}

const mostProcessors = 50
// A tree takes some 130 bytes for each character of its shape.
const [longestShape, mostCharacters] = [1000, 50_000]

/** A memory of nothing. */
export function newMemory(): Memory {
  return { processors: new Map(), shapes: new Map(), characters: 0 }
}

const shared = newMemory()

/** @param limit The most marks in one paragraph that are read, where they have to be counted. */
function processorFor(text: string, { processors }: Memory, limit?: number): MarkdownProcessor {
  const absent = absentFrom(text)
  const key = [limit, absent.addresses, ...absent.constructs].join(' ')
  const known = processors.get(key)
  if (known) return known
  const made = makeProcessor(absent, limit)
  if (processors.size === mostProcessors) processors.clear()
  processors.set(key, made)
  return made
}

/** Parses Markdown. Never throws: every text is Markdown. Offsets are those of `text`. */
export function parseMarkdown(text: string, memory: Memory = shared): MarkdownTree {
  const unread = unreadable(text)
  if (unread !== undefined) return { tree: rawTree(text), unread }
  try {
    const tree = readTree(text, memory)
    startHeadingsAtTheirWords(tree)
    return { tree }
  } catch (error) {
    // A defect of the parser, or its stack at an end: no text may take the whole run with it.
    return { tree: rawTree(text), unread: messageOf(error) }
  }
}

function readTree(text: string, memory: Memory): Root {
  const most = marksIn(text.length)
  // The parser counts no byte order mark, and so all its places are those of a shorter text.
  if (text.startsWith('\uFEFF')) return processorFor(text, memory, most).parse(text)
  const starts = lineStarts(text)
  const children: Root['children'] = []
  const found = cuts(text, starts)
  for (const [index, { start, continuesList }] of found.entries()) {
    const own = text.slice(start, found[index + 1]?.start)
    const piece = readPiece(own, most, pointAt(starts, start), memory).children
    const [above, next] = [children.at(-1), piece[0]]
    if (continuesList && above?.type === 'list' && next?.type === 'list') lengthen(above, next)
    else for (const block of piece) children.push(block)
  }
  return {
    type: 'root',
    children,
    position: { start: pointAt(starts, 0), end: pointAt(starts, text.length) },
  }
}

function readPiece(text: string, most: number, origin: Point, memory: Memory): Root {
  // Counting marks while parsing takes a seventh of its time.
  if (mayExceed(text, most))
    return restore(processorFor(text, memory, most).parse(text), unabridged(text), origin)
  const abridged = abridge(text)
  return restore(treeOf(abridged.shape, memory), abridged, origin)
}

/** Gives a list the items of another. */
function lengthen(list: List, { children, position }: List): void {
  list.children.push(...children)
  if (list.position && position) list.position.end = position.end
}

/** The tree of a shape, parsed once. */
function treeOf(shape: string, memory: Memory): Root {
  if (shape.length > longestShape) return processorFor(shape, memory).parse(shape)
  const known = memory.shapes.get(shape)
  if (known) return known
  // A part of a text keeps all of it in memory, so what is kept is a text of its own.
  const own = ` ${shape}`.slice(1)
  const tree = processorFor(own, memory).parse(own)
  if (memory.characters + own.length > mostCharacters) {
    memory.shapes.clear()
    memory.characters = 0
  }
  memory.shapes.set(own, tree)
  memory.characters += own.length
  return tree
}

/** The parser lets an underlined heading begin at the link definitions above it, which are nodes of their own. */
export function startHeadingsAtTheirWords(tree: Root): void {
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) continue
    let end = 0
    for (const child of node.children) {
      const offsets = offsetsOf(child)
      const start = child.type === 'heading' ? child.children[0]?.position?.start : undefined
      if (child.position && start && offsets.start < end) child.position.start = start
      end = Math.max(end, offsets.end)
      if (containers.has(child.type)) waiting.push(child)
    }
  }
}

const containers = new Set<string>(['blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** All of the text as one node that nothing reads a meaning into. */
function rawTree(text: string): Root {
  const position = { start: pointAt([0], 0), end: pointAt(lineStarts(text), text.length) }
  return { type: 'root', children: [{ type: 'code', value: text, position }], position }
}
