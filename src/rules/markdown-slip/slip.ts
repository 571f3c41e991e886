// What a slip is, and a paragraph as the lines that a person sees.

import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Edit } from '../../model/diagnostic.js'
import type { SourceDocument } from '../../parse/document.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'

/** Markup that lost its meaning: where, what is said about it, and the mend. */
export interface Slip {
  kind:
    | 'dash'
    | 'bullet'
    | 'heading'
    | 'space'
    | 'turned'
    | 'rule'
    | 'swallowed'
    | 'label'
    | 'missed'
    | 'opened'
    | 'spaced'
    | 'shown'
    | 'sunk'
    | 'apart'
    | 'undashed'
    | 'wide'
    | 'narrow'
    | 'link'
    | 'doubled'
    | 'twice'
    | 'merge'
    | 'row'
    | 'code'
  words: string
  start: number
  end: number
  fix?: Edit
  suggestions?: { message: string; fix: Edit }[]
}

/** One line of a paragraph, without its line end. `start` is the offset of `text`, indentation included. */
export interface Line {
  text: string
  start: number
}

/** Whether a line begins with a sign that marks an item, a heading or bold type, and hardly any line of running text. */
export function isMarked({ text }: Line): boolean {
  return /^\s*[-+*#]/u.test(text)
}

/** A paragraph, its lines, and what it stands in. */
export interface Lined {
  node: Paragraph
  /** Offsets of its start and end. */
  range: readonly [number, number]
  lines: Line[]
  item: ListItem | undefined
  list: List | undefined
  /** What stands beside it, itself included. */
  siblings: readonly Nodes[]
}

/**
 * The paragraphs of a document that can have a slip: of several lines, or with a mark at the start. Quoted ones are
 * left out, for quotes have their own marks at the start of lines.
 */
export function paragraphsOf(document: SourceDocument): Lined[] {
  const found: Lined[] = []
  for (const { node, parents } of nodesOfType(document, 'paragraph')) {
    const range = rangeOf(node)
    if (!range) continue
    const source = document.text.slice(...range)
    if (!suspect.test(source) || parents.some(({ type }) => type === 'blockquote')) continue
    const [parent, outer] = parents
    found.push({
      node,
      range,
      lines: linesOf(source, range[0]),
      item: parent?.type === 'listItem' ? parent : undefined,
      list: parent?.type === 'listItem' && outer?.type === 'list' ? outer : undefined,
      siblings: parent?.children ?? [],
    })
  }
  return found
}

const suspect = /^\s*(?:[-+*#•·▪●◦‣]|\p{Lu}-[ \t])|[\r\n]/u

function linesOf(source: string, start: number): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const match of source.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ text: source.slice(at, match.index), start: start + at })
    at = match.index + match[0].length
  }
  if (at < source.length) lines.push({ text: source.slice(at), start: start + at })
  return lines
}

/** The line end that the file uses. */
export function lineEnd({ text }: SourceDocument): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** A bold label that is all that its line has. */
export const label = /^\*\*[^*\n]{1,60}(?::\*\*|\*\*:)\s*$/u

/** The first four words of a text. */
export function firstWords(text: string): string {
  return text.split(/\s+/u).slice(0, 4).join(' ')
}
