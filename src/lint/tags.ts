// HTML tags in Markdown, and which elements were never closed. Browsers forgive; people and other parsers do not.

import type { SourceDocument } from '../parse/document.js'
import { nodesOf, nodesOfType, rangeOf } from './nodes.js'

/** A tag as written. */
export interface Tag {
  name: string
  closing: boolean
  /** `<\li>`: meant as a closing tag. */
  slipped: boolean
  start: number
  end: number
}

/** An element and how it ended. `end` is where its content ends. */
export interface Element {
  open: Tag
  /** The tag that closed it; absent when another tag or the end of the file did. */
  close?: Tag
  /** Offset after the last word or tag inside. */
  end: number
}

const tag = /<(\/|\\)?([a-z][a-z0-9]*)\b[^<>]*?(\/)?>/giu
const empty = new Set(['br', 'hr', 'img', 'input', 'source', 'col', 'wbr', 'meta', 'link', 'area', 'embed'])

/** The tags of a document in order; none out of comments and code. */
export function tagsOf(document: SourceDocument): Tag[] {
  const hasSlips = document.text.includes('<\\')
  const holders = hasSlips
    ? nodesOf(document).filter(({ node: { type } }) => type === 'html' || type === 'text')
    : nodesOfType(document, 'html')
  return holders.flatMap(({ node }) => {
    const range = rangeOf(node)
    if (!range) return []
    const source = blanked(document.text.slice(...range))
    return [...source.matchAll(tag)].flatMap((match): Tag[] => {
      const name = (match[2] ?? '').toLowerCase()
      const slipped = match[1] === '\\'
      if ((node.type === 'text' && !slipped) || empty.has(name) || match[3] !== undefined) return []
      const start = range[0] + match.index
      return [{ name, closing: match[1] !== undefined, slipped, start, end: start + match[0].length }]
    })
  })
}

/** The text with comments, styles and scripts as spaces. What never ends is looked for once: many of them may begin. */
function blanked(source: string): string {
  const opening = /<!--|<(style|script)\b/giu
  const endless = new Set<string>()
  let text = ''
  let done = 0
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const name = match[1]?.toLowerCase() ?? ''
    const closing = name === '' ? /-->/gu : name === 'style' ? /<\/style>/giu : /<\/script>/giu
    closing.lastIndex = opening.lastIndex
    if (endless.has(name)) continue
    if (closing.test(source)) {
      text += source.slice(done, match.index) + ' '.repeat(closing.lastIndex - match.index)
      done = opening.lastIndex = closing.lastIndex
    } else endless.add(name)
  }
  return text + source.slice(done)
}

// Which open elements a new one ends by itself: HTML, 13.1.2.4, optional tags.
const ends = new Map([
  ['li', ['li']],
  ['tr', ['tr', 'td', 'th']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
])

/** The elements of a document, with what closed each. */
export function elementsOf(document: SourceDocument, tags: readonly Tag[] = tagsOf(document)): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const close = (element: Element, before: number, by?: Tag): void => {
    element.end = document.text.slice(0, before).trimEnd().length
    if (by) element.close = by
    elements.push(element)
  }
  for (const next of tags) {
    if (next.closing) {
      const at = open.findLastIndex((element) => element.open.name === next.name)
      if (at === -1) continue
      const [closed, ...inside] = open.splice(at)
      for (const element of inside) close(element, next.start)
      if (closed) close(closed, next.start, next)
      continue
    }
    const implied = ends.get(next.name)
    for (let last = open.at(-1); last && implied?.includes(last.open.name); last = open.at(-1)) {
      open.pop()
      close(last, next.start)
    }
    open.push({ open: next, end: next.end })
  }
  for (const element of open) close(element, document.text.length)
  return elements.sort((a, b) => a.open.start - b.open.start)
}
