// How much of the source is in the model: every word of every leaf of the source, looked for at its place.

import { Parser } from 'htmlparser2'
import type { Nodes } from 'mdast'
import type { Place } from '../model/place.js'
import { placeBetween } from '../parse/lines.js'
import { offsetsOf } from '../parse/offsets.js'
import { feed } from '../parse/tags.js'
import type { SourceDocument } from '../parse/document.js'
import { leavesOf } from './leaves.js'
import type { ParsedLadder } from './parse-ladder.js'

/** Coverage of one document; `missing` lists stretches of text that the model does not hold. */
export interface Coverage {
  path: string
  words: number
  covered: number
  missing: { place: Place; text: string }[]
}

/** Coverage of every Markdown document of a ladder. */
export function coverageOf(parsed: ParsedLadder): Coverage[] {
  return parsed.documents.flatMap(({ source }) =>
    source.tree ? [documentCoverage(parsed, source, source.tree)] : [],
  )
}

const word = /[\p{Letter}\p{Number}]+/gu

function documentCoverage(parsed: ParsedLadder, source: SourceDocument, tree: Nodes): Coverage {
  const held = heldOffsets(parsed, source)
  const coverage: Coverage = { path: source.path, words: 0, covered: 0, missing: [] }
  for (const [from, to] of textRanges(tree, source.text)) {
    for (const match of source.text.slice(from, to).matchAll(word)) {
      const start = from + match.index
      const end = start + match[0].length
      coverage.words++
      if (held[start] === 1 && held[end - 1] === 1) coverage.covered++
      else
        coverage.missing.push({ place: placeBetween(source.path, source.starts, start, end), text: match[0] })
    }
  }
  return coverage
}

/** Offsets whose character stands in the Markdown of a leaf of the model. */
function heldOffsets(parsed: ParsedLadder, source: SourceDocument): Uint8Array {
  const held = new Uint8Array(source.text.length)
  let from = 0
  for (const leaf of leavesOf(parsed.ladder, source.path)) {
    if (leaf.markdown === '') continue
    const place = parsed.trace.places.get(leaf.part)
    const at = startOf(leaf.markdown, source.text, from, place?.path === source.path ? place : undefined)
    if (at === -1) continue
    held.fill(1, at, at + leaf.markdown.length)
    from = Math.max(from, at + leaf.markdown.length)
  }
  return held
}

/** Where a leaf stands: after the one before it, but where it repeats what that one names, at the start of its own place. */
function startOf(markdown: string, text: string, from: number, place: Place | undefined): number {
  if (!place) return text.indexOf(markdown, from)
  const at = text.indexOf(markdown, Math.max(from, place.start.offset))
  if (at !== -1 && at + markdown.length <= place.end.offset) return at
  const repeated = text.slice(0, place.end.offset).indexOf(markdown, place.start.offset)
  return repeated === -1 ? at : repeated
}

/** Stretches that hold words for people: text, code and raw HTML without its tags. */
function textRanges(node: Nodes, text: string): [number, number][] {
  const { start, end } = offsetsOf(node)
  if (node.type === 'html' || (node.type === 'code' && isMarkup(text.slice(start, end)))) {
    const offsetOf = offsetsIn(text.slice(start, end), node.value)
    return betweenTags(node.value).map(([from, to]) => [start + offsetOf(from), start + offsetOf(to)])
  }
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [[start, end]]
  return 'children' in node ? node.children.flatMap((child) => textRanges(child, text)) : []
}

/** HTML that is far in is code to the parser, and part of the table around it to its author and to the model. */
function isMarkup(code: string): boolean {
  return /^\s*<\/?[a-z][^<>]*>/iu.test(code)
}

/**
 * Where the parts of a value stand in its source. In quotes and lists, a line of the source begins with more than that of
 * the value, or a tab where that has blanks; both end alike. Ask in order.
 */
function offsetsIn(source: string, value: string): (offset: number) => number {
  if (source === value) return (offset) => offset
  const ends = (text: string): number[] => [...text.matchAll(/\r?\n|\r|$/gu)].map(({ index }) => index)
  const there = ends(source)
  const lines = ends(value)
    .flatMap((end, line) => there.slice(line, line + 1).map((at) => ({ end, more: at - end })))
    .reverse()
  return (offset) => {
    let line = lines.at(-1)
    for (; line && line.end < offset; line = lines.at(-1)) lines.pop()
    return offset + (line?.more ?? 0)
  }
}

const entity = /&[a-z0-9#]+;/giu

/** Words of raw HTML, read by the same parser that the model is read by: what it takes for a tag has no words. */
function betweenTags(html: string): [number, number][] {
  const ranges: [number, number][] = []
  let quiet = 0
  let open = 0
  const isQuiet = (name: string): boolean => /^(?:style|script|template)$/u.test(name)
  const parser = new Parser(
    {
      onopentagname: (name) => {
        open++
        if (isQuiet(name)) quiet++
      },
      onclosetag: (name) => {
        open--
        if (isQuiet(name)) quiet--
      },
      ontext: (text) => {
        if (quiet > 0) return
        // Behind a closing tag with a line break in it, the parser begins its text too early.
        const from = Math.max(html.indexOf(text, parser.startIndex), parser.startIndex)
        let at = from
        for (const match of text.matchAll(entity)) {
          ranges.push([at, from + match.index])
          at = from + match.index + match[0].length
        }
        ranges.push([at, from + text.length])
      },
    },
    { decodeEntities: false },
  )
  const read = feed(parser, html, () => open)
  if (read < html.length) ranges.push([read, html.length])
  return ranges
}
