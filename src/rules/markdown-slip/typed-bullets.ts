// Lists with the bullets of a word processor.

import type { SourceDocument } from '../../parse/document.js'
import type { Lined, Slip } from './slip.js'

/** A slip for each such list. */
export function typedBullets(document: SourceDocument, paragraphs: readonly Lined[]): Slip[] {
  return typedLists(paragraphs).map((list) => typedBullet(list, document))
}

/** `• Item`, as word processors paste lists: paragraphs of such lines, those with nothing between them together. */
function typedLists(paragraphs: readonly Lined[]): [Lined, ...Lined[]][] {
  const lists: [Lined, ...Lined[]][] = []
  for (const paragraph of paragraphs) {
    const { lines, node, siblings } = paragraph
    const typedLines = lines.filter(({ text }) => typed.test(text)).length
    if (typedLines < lines.length && typedLines < 2) continue
    const above = siblings[siblings.indexOf(node) - 1]
    const last = lists.at(-1)
    if (above && last?.at(-1)?.node === above) last.push(paragraph)
    else lists.push([paragraph])
  }
  return lists
}

/** `●● = Much` is the key to a chart. */
const typed = /^([ \t]*)([•·▪●◦‣])[ \t]*(?=[^\s•·▪●◦‣=])/mu

const everyTyped = new RegExp(typed, 'gmu')

/** What is told of a list, at its first line. */
function typedBullet(list: readonly [Lined, ...Lined[]], document: SourceDocument): Slip {
  const [start] = list[0].range
  const end = list.at(-1)?.range[1] ?? start
  const source = document.text.slice(start, end)
  const [, indent = '', words = ''] = typed.exec(source) ?? []
  const from = start + source.search(typed) + indent.length
  const text = document.text.slice(from, end).replace(everyTyped, '$1- ')
  return { kind: 'bullet', words, start: from, end: from + words.length, fix: { range: [from, end], text } }
}
