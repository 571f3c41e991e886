// The one Markdown parser of the house: CommonMark with GFM and front matter, text to mdast.

import { messageOf } from '../model/message-of.js'
import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { abridge } from './abridge.js'
import { limitMarks, marksIn, mayExceed, unreadable } from './bounds.js'
import { absentFrom, leaveOut, type Absent } from './constructs.js'
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

function makeProcessor(absent: Absent, limit: number | undefined) {
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(leaveOut, absent)
  if (limit !== undefined) processor.use(limitMarks, limit)
  return processor.freeze()
}

/** Most texts are alike in what they cannot hold, so few processors are made. */
const processors = new Map<string, MarkdownProcessor>()

function processorFor(text: string): MarkdownProcessor {
  const absent = absentFrom(text)
  const most = marksIn(text.length)
  // Counting marks while parsing takes a seventh of its time.
  const limit = mayExceed(text, most) ? most : undefined
  const key = [limit, absent.addresses, ...absent.constructs].join(' ')
  const known = processors.get(key)
  if (known) return known
  const made = makeProcessor(absent, limit)
  // A long text has a limit of its own, and would be the only one to use what is kept for it.
  if (limit === undefined || limit === marksIn(0)) processors.set(key, made)
  return made
}

/** Parses Markdown. Never throws: every text is Markdown. Offsets are those of `text`. */
export function parseMarkdown(text: string): MarkdownTree {
  const unread = unreadable(text)
  if (unread !== undefined) return { tree: rawTree(text), unread }
  try {
    const tree = readTree(text)
    startHeadingsAtTheirWords(tree)
    return { tree }
  } catch (error) {
    // A defect of the parser, or its stack at an end: no text may take the whole run with it.
    return { tree: rawTree(text), unread: messageOf(error) }
  }
}

function readTree(text: string): Root {
  const processor = processorFor(text)
  const abridged = abridge(text)
  const tree = processor.parse(abridged?.text ?? text)
  abridged?.restore(tree)
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
