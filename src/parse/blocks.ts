// mdast nodes to the model's blocks. Every leaf keeps its exact source slice and its place.

import type { Html, List, ListItem, Literal, Nodes, Paragraph, RootContent, Table } from 'mdast'
import type { Block, GroupBlock, TextBlock } from '../model/block.js'
import type { Place } from '../model/place.js'
import { collapse } from '../model/text.js'
import type { BlockContext } from './block-context.js'
import { deepest } from './bounds.js'
import { brokenRows } from './broken-rows.js'
import { htmlBlocks } from './html.js'
import { leadOf } from './lead.js'
import { placeBetween } from './lines.js'
import { offsetsOf } from './offsets.js'
import { plainText } from './plain.js'
import { isUnseen } from './unseen.js'

/** Converts siblings in order. HTML that CommonMark cut into several nodes (a table with blank lines) is joined again. */
export function toBlocks(nodes: readonly RootContent[], context: BlockContext): Block[] {
  const blocks: Block[] = []
  const ends = nodes.some((node) => node.type === 'html') ? endsOfHtml(nodes) : []
  let read = 0
  for (const [index, node] of nodes.entries()) {
    if (index < read) continue
    if (node.type === 'html') {
      read = ends[index] ?? index + 1
      for (const block of fromHtml(node, nodes.slice(index + 1, read), context)) blocks.push(block)
    } else blocks.push(toBlock(node, context))
  }
  return blocks
}

/** Front matter; mdast's own types know only that in YAML. */
export function isFrontMatter(node: { type: string }): node is Literal & { type: 'yaml' | 'toml' } {
  return node.type === 'yaml' || node.type === 'toml'
}

function toBlock(node: RootContent, context: BlockContext): Block {
  if (isFrontMatter(node)) return leaf('front-matter', node, '', context)
  switch (node.type) {
    case 'paragraph':
      return paragraph(node, context)
    case 'list':
      return list(node, context)
    case 'blockquote':
      return group('quote', node, context)
    case 'footnoteDefinition':
      return group('footnote', node, context)
    case 'table':
      return table(node, context)
    case 'heading':
      return leaf('heading', node, plainText(node), context)
    case 'code':
      return leaf('code', node, collapse(node.value), context)
    case 'definition':
      return leaf('definition', node, '', context)
    case 'thematicBreak':
      return leaf('break', node, '', context)
    default:
      return leaf('html', node, plainText(node), context)
  }
}

function paragraph(node: Paragraph, context: BlockContext): TextBlock {
  if (isUnseen(sliceOf(node, context), context.path)) return leaf('html', node, '', context)
  const block = leaf('paragraph', node, plainText(node), context)
  const lead = leadOf(node, block.text)
  if (lead) context.trace.leads.set(block, lead)
  return block
}

function list(node: List, context: BlockContext): GroupBlock {
  const items = node.children.map((item: ListItem) => group('item', item, context))
  return place({ type: 'list', ...(node.ordered ? { ordered: true } : {}), blocks: items }, node, context)
}

function group(
  type: 'quote' | 'footnote' | 'item',
  node: Nodes & { children: RootContent[] },
  context: BlockContext,
): GroupBlock {
  return place({ type, blocks: toBlocks(node.children, context) }, node, context)
}

function table(node: Table, context: BlockContext): GroupBlock {
  const broken = brokenRows(node, context.text)
  const rows: GroupBlock[] = []
  for (const [index, row] of node.children.entries()) {
    const cells = row.children.map((cell): GroupBlock => {
      const parts = splitAtBreaks(cell.children).map((nodes) => {
        const part: Paragraph = { type: 'paragraph', children: nodes }
        const start = nodes[0]?.position?.start
        const end = nodes.at(-1)?.position?.end
        if (start && end) part.position = { start, end }
        return paragraph(part, context)
      })
      const header = index === 0 ? { header: true } : {}
      return place({ type: 'cell', ...header, blocks: parts } satisfies GroupBlock, cell, context)
    })
    const above = broken.has(index) ? rows.at(-1) : undefined
    if (above) goOn(above, cells, context)
    else rows.push(place({ type: 'row', blocks: cells } satisfies GroupBlock, row, context))
  }
  return place({ type: 'table', blocks: rows }, node, context)
}

/** The first cell of a line that is the rest of a row goes on with the last one of the line above, maybe in the midst of a sentence. */
function goOn(row: GroupBlock, [first, ...others]: readonly GroupBlock[], context: BlockContext): void {
  const last = row.blocks.at(-1)
  if (last?.type === 'cell' && first) {
    const [before, after] = [last.blocks.at(-1), first.blocks[0]]
    const isRest = before?.type === 'paragraph' && after?.type === 'paragraph' && /^\p{Ll}/u.test(after.text)
    last.blocks = isRest
      ? [...last.blocks.slice(0, -1), joined(before, after, context), ...first.blocks.slice(1)]
      : last.blocks.concat(first.blocks)
  }
  row.blocks = row.blocks.concat(others)
}

function joined(before: TextBlock, after: TextBlock, { text, trace }: BlockContext): TextBlock {
  const [from, to] = [trace.places.get(before), trace.places.get(after)]
  const block: TextBlock = { ...before, text: `${before.text} ${after.text}` }
  if (from && to) {
    block.markdown = text.slice(from.start.offset, to.end.offset)
    trace.places.set(block, { ...from, end: to.end })
  }
  const lead = trace.leads.get(before)
  if (lead) trace.leads.set(block, { ...lead, rest: `${lead.rest} ${after.text}`.trim() })
  return block
}

const breaking = /^<(?:br|\/?(?:ul|ol|li|p|div))\b/iu

/** A cell's phrasing in the parts that line breaks make of it, or a list, which Markdown does not allow there. */
function splitAtBreaks(nodes: Paragraph['children']): Paragraph['children'][] {
  const parts: Paragraph['children'][] = [[]]
  for (const node of nodes) {
    if (node.type === 'break' || (node.type === 'html' && breaking.test(node.value))) parts.push([])
    else parts.at(-1)?.push(node)
  }
  return parts.filter((part) => part.some((node) => plainText(node) !== ''))
}

function leaf(
  type: TextBlock['type'],
  node: Pick<Nodes, 'position'>,
  text: string,
  context: BlockContext,
): TextBlock {
  return place({ type, text, markdown: sliceOf(node, context) }, node, context)
}

function sliceOf(node: Pick<Nodes, 'position'>, { text }: BlockContext): string {
  const { start, end } = offsetsOf(node)
  return text.slice(start, end)
}

function place<T extends Block>(block: T, node: Pick<Nodes, 'position'>, context: BlockContext): T {
  const found = placeOf(node, context.path)
  if (found) context.trace.places.set(block, found)
  return block
}

/** The place of an mdast node that the parser made. */
export function placeOf(node: Pick<Nodes, 'position'>, path: string): Place | undefined {
  const { position } = node
  if (!position) return undefined
  const { start, end } = position
  return {
    path,
    start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
  }
}

const containers = /<(\/?)(table|details|ul|ol|dl)\b[^<>]*>/giu

/** How many containers are open before a node and behind it. */
interface Balance {
  node: RootContent
  index: number
  before: number
  behind: number
}

/**
 * For each HTML node, the index behind the HTML that starts there: containers opened there are closed there, before
 * the next heading. One pass from the end, so that a thousand tables that are never closed cost a thousand steps.
 */
function endsOfHtml(nodes: readonly RootContent[]): number[] {
  const balances: Balance[] = []
  let open = 0
  for (const [index, node] of nodes.entries()) {
    const before = open
    if (node.type === 'html') for (const tag of node.value.matchAll(containers)) open += tag[1] ? -1 : 1
    balances.push({ node, index, before, behind: open })
  }
  const ends: number[] = []
  // Nodes ahead with a falling balance: the first one as low as the start is the end.
  const ahead: Balance[] = []
  for (const balance of balances.reverse()) {
    if (balance.node.type === 'heading') ahead.length = 0
    for (let last = ahead.at(-1); last && last.behind >= balance.behind; last = ahead.at(-1)) ahead.pop()
    ahead.push(balance)
    const { index } = lastAtMost(ahead, balance.before) ?? balance
    ends[balance.index] = index + 1
  }
  return ends
}

/** The nearest node behind which at most `open` are open; balances fall towards the start of the list. */
function lastAtMost(ahead: readonly Balance[], open: number): Balance | undefined {
  let [low, high] = [0, ahead.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const balance = ahead[middle]
    if (balance && balance.behind <= open) low = middle + 1
    else high = middle
  }
  return ahead[low - 1]
}

/** One run of HTML: `<details>` with Markdown inside keeps its Markdown; everything else is read as HTML. */
function fromHtml(first: Html, rest: readonly RootContent[], context: BlockContext): Block[] {
  const opening = offsetsOf(first)
  const closing = rest.at(-1)
  if (!closing) return htmlBlocks(opening.start, opening.end, context)
  const { start: lastStart, end } = offsetsOf(closing)
  const inner = rest.slice(0, -1)
  const folds = (context.folds ?? 0) + 1
  const isFold = folds <= deepest && /^\s*<details\b/iu.test(first.value)
  if (!isFold || inner.every((node) => node.type === 'html')) return htmlBlocks(opening.start, end, context)
  const opened = htmlBlocks(opening.start, opening.end, context)
  const blocks = [...opened.flatMap(unwrapDetails), ...toBlocks(inner, { ...context, folds })]
  const details: GroupBlock = { type: 'details', blocks }
  context.trace.places.set(details, placeBetween(context.path, context.starts, opening.start, end))
  // `</details>` and the words on the next line are one node to CommonMark.
  const after = htmlBlocks(lastStart, end, context)
  return [details, ...after.filter((block) => block.type !== 'html')]
}

/** The opening half of a `<details>` was read by itself: its blocks belong to the whole. */
function unwrapDetails(block: Block): Block[] {
  return block.type === 'details' ? block.blocks : [block]
}
