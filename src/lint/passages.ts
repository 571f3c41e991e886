// The words of a document as people read them, one passage per paragraph, heading, cell or data string.
// Markup is blanked, not removed: an offset in a passage is an offset in the file.

import type { Nodes } from 'mdast'
import type { Place } from '../model/place.js'
import type { SourceDocument } from '../parse/document.js'
import { placeBetween } from '../parse/lines.js'
import { nodesOf, rangeOf } from './nodes.js'
import { readOnce } from './reading.js'

/** A stretch of running words. `text` is as long as its source; `start` is the offset of its first character. */
export interface Passage {
  text: string
  start: number
  kind: 'paragraph' | 'heading' | 'cell' | 'html' | 'data'
  /** The paragraph is the first thing in a list item. */
  item?: boolean
}

/** All passages of a document in order. Code, comments, link targets and tags are not words. */
export const passagesOf: (document: SourceDocument) => readonly Passage[] = readOnce((document) =>
  [...fromData(document), ...fromMarkdown(document)].filter(({ text }) => /\S/u.test(text)),
)

/** The place of a match inside a passage. */
export function placeInPassage(
  document: SourceDocument,
  passage: Passage,
  index: number,
  length: number,
): Place {
  const start = passage.start + index
  return placeBetween(document.path, document.starts, start, start + length)
}

/** The passage without surrounding space, and how far its first word stands from its start. */
export function trimmed({ text }: Passage): { words: string; lead: number } {
  return { words: text.trim(), lead: text.length - text.trimStart().length }
}

function fromData({ frontMatter, text }: SourceDocument): Passage[] {
  const places = [...(frontMatter?.places ?? [])].filter(([pointer]) => !pointer.endsWith('#key'))
  const inner = places.filter(
    ([pointer], index) => !(places[index + 1]?.[0] ?? '').startsWith(`${pointer}/`) && pointer !== '',
  )
  return inner.map(([, { start, end }]) => ({
    text: text.slice(start.offset, end.offset).replace(/^["']|["']$/gu, ' '),
    start: start.offset,
    kind: 'data',
  }))
}

function fromMarkdown(document: SourceDocument): Passage[] {
  const found: Passage[] = []
  for (const { node, parents } of nodesOf(document)) {
    if (!kinds.has(node.type)) continue
    const range = rangeOf(node)
    if (!range) continue
    const [parent] = parents
    if (node.type === 'paragraph') {
      if (isDiagram(document.text.slice(...range))) continue
      const item = parent?.type === 'listItem' && parent.children[0] === node
      found.push({ text: words(node, range, document.text), start: range[0], kind: 'paragraph', item })
    } else if (node.type === 'heading')
      found.push({ text: words(node, range, document.text), start: range[0], kind: 'heading' })
    else if (node.type === 'tableCell')
      found.push({ text: words(node, range, document.text), start: range[0], kind: 'cell' })
    else if (parent?.type !== 'paragraph' && parent?.type !== 'tableCell')
      for (const passage of htmlPassages(document.text.slice(...range), range[0])) found.push(passage)
  }
  return found
}

/** Whether a paragraph is a part of a diagram in a tag: `A[Intern] --> B[Engineer]`. */
function isDiagram(text: string): boolean {
  return text.includes(' --> ') && !text.includes('<!--')
}

const kinds = new Set<string>(['paragraph', 'heading', 'tableCell', 'html'])

/** The source of a node, blank where no words are. Line ends stay. */
function words(node: Nodes, [start, end]: readonly [number, number], source: string): string {
  const blank = (from: number, to: number): string => {
    const marks = source.slice(from, to)
    return /[\r\n]/u.test(marks) ? marks.replace(/[^\r\n]/gu, blankOf) : blankOf(marks)
  }
  // Texts around an address in square brackets come without their place.
  const own = source.slice(start, end)
  let isLost = false
  const found = (value: string, from: number): readonly [number, number] | undefined => {
    const index = isLost ? -1 : own.indexOf(value, from - start)
    isLost = index === -1
    return isLost ? undefined : [start + index, start + index + value.length]
  }
  let text = ''
  let at = start
  const copy = (inner: Nodes): void => {
    const range = rangeOf(inner) ?? (inner.type === 'text' ? found(inner.value, at) : undefined)
    if (inner.type === 'text' && range) {
      const [from, to] = [Math.max(range[0], at), Math.min(range[1], end)]
      if (from >= to) return
      text += blank(at, from) + source.slice(from, to)
      at = to
    } else if ('children' in inner) inner.children.forEach(copy)
  }
  copy(node)
  return text + blank(at, end)
}

function blankOf(marks: string): string {
  return ' '.repeat(marks.length)
}

const blocks =
  /^<\/?(?:table|thead|tbody|tr|td|th|ul|ol|li|p|br|div|h[1-6]|details|summary|section|blockquote)\b/iu

/** Words between tags; a block tag ends a passage, an inline tag is blank. */
function htmlPassages(html: string, start: number): Passage[] {
  const bare = html
    .replace(
      /<!--[^]*?(-->|$)|<style\b[^]*?(<\/style>|$)|<script\b[^]*?(<\/script>|$)/giu,
      (part, comment?: string, style?: string, script?: string) =>
        comment || style || script ? '\0'.repeat(part.length) : part,
    )
    .replace(/<\/?[a-z][^>]*>?/giu, (tag) =>
      tag.endsWith('>') ? (blocks.test(tag) ? '\0' : ' ').repeat(tag.length) : tag,
    )
  return [...bare.matchAll(/[^\0]+/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    kind: 'html',
  }))
}
