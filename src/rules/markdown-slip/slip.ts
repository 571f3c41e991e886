// What a slip is, and a paragraph as the lines that a person sees.

import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import type { Edit } from '../../model/diagnostic.js'
import type { SourceDocument } from '../../parse/document.js'
import { nodesOf, rangeOf } from '../../lint/nodes.js'

/** Markup that lost its meaning: where, what is said about it, and the mend. */
export interface Slip {
  kind: 'dash' | 'bullet' | 'heading' | 'rule' | 'swallowed' | 'label' | 'missed' | 'opened' | 'spaced'
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

/** A paragraph, its lines, and what it stands in. */
export interface Lined {
  node: Paragraph
  lines: Line[]
  item: ListItem | undefined
  list: List | undefined
  previous: Nodes | undefined
  next: Nodes | undefined
}

/** The paragraphs of a document that are not quoted; quotes have their own marks at the start of lines. */
export function paragraphsOf(document: SourceDocument): Lined[] {
  return nodesOf(document).flatMap(({ node, parents }): Lined[] => {
    const range = rangeOf(node)
    if (node.type !== 'paragraph' || !range || parents.some(({ type }) => type === 'blockquote')) return []
    const [parent, outer] = parents
    const siblings: readonly Nodes[] = parent?.children ?? []
    const at = siblings.indexOf(node)
    return [
      {
        node,
        lines: linesOf(document.text, ...range),
        item: parent?.type === 'listItem' ? parent : undefined,
        list: parent?.type === 'listItem' && outer?.type === 'list' ? outer : undefined,
        previous: siblings[at - 1],
        next: siblings[at + 1],
      },
    ]
  })
}

function linesOf(source: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  let at = start
  for (const text of source.slice(start, end).split(/(?<=\r\n|\n|\r(?!\n))/u)) {
    lines.push({ text: text.replace(/[\r\n]+$/u, ''), start: at })
    at += text.length
  }
  return lines
}

/** The line end that the file uses. */
export function lineEnd({ text }: SourceDocument): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
