// A line of an item that is an item of its own, whose bullet was lost.

import type { List, ListItem, Nodes } from 'mdast'
import type { SourceDocument } from '../../parse/document.js'
import { rangeOf } from '../../lint/nodes.js'
import { firstWords, label, type Lined, type Slip } from './slip.js'

/** A sentence that starts on its own line inside an item, in a list whose other items are one line each. */
export function missedBullet({ lines, node, item, list }: Lined, document: SourceDocument): Slip[] {
  const [first, second] = lines
  if (!item || !list || !first || !second || lines.length !== 2 || item.children[0] !== node) return []
  const isOpen = isUnwrapped(first.text, second.text, list)
  if (
    list.children.length < (isOpen ? 2 : 3) ||
    !list.children.every((other) => other === item || isOneLine(other))
  )
    return []
  const text = second.text.trimStart()
  if (goesOn.test(text)) return []
  // Two blanks at the end break the line on purpose.
  if (!/[.;!?…]["”)]?\s?$/u.test(first.text) && !isOpen) return []
  // `- Teamwork: Does one thing.` and a second sentence on the next line is one item on purpose.
  if (/^[^.:]{1,40}:\s/u.test(first.text)) return []
  if (!/^(?:\p{Lu}|\([\p{L} ]+\) \p{Lu})/u.test(text) || text.length < 20 || label.test(text)) return []
  const [start] = rangeOf(item) ?? [0]
  const marker = /^(?:[-*+]|\d+[.)])\s+/u.exec(document.text.slice(start))?.[0] ?? '- '
  const indent = document.text.slice(document.text.lastIndexOf('\n', start - 1) + 1, start)
  const at = second.start + second.text.length - text.length
  const edit = { range: [second.start, at] as [number, number], text: `${indent}${marker}` }
  const indented = second.text.length - text.length >= indent.length + marker.length
  const slip: Slip = {
    kind: 'missed',
    words: firstWords(text),
    start: at,
    end: second.start + second.text.trimEnd().length,
  }
  return [
    indented
      ? { ...slip, suggestions: [{ message: 'Make the line an item', fix: edit }] }
      : { ...slip, fix: edit },
  ]
}

/** How a sentence begins that says more of the one before it. */
const goesOn =
  /^(?:For (?:example|instance)|E\.g\.|I\.e\.|This|That|These|Those|Such|In other words|Note)(?!\p{L})/u

/**
 * Whether a line was begun without need: another item is one line that is longer than this one with the next word would
 * be. Lines that go on are indented, or go on in the midst of a phrase.
 */
function isUnwrapped(first: string, second: string, { children }: List): boolean {
  const [word = ''] = second.split(' ', 1)
  if (!/^\p{Lu}\p{Ll}*$/u.test(word) || !/^(?:\S+ ){3,}\S*[\p{L}\p{N})]$/u.test(first)) return false
  if (/ (?:an?|and|as|at|by|for|from|in|of|on|or|our|the|their|to|with|your)$/u.test(first)) return false
  return children.some((item) => {
    const [start, end] = (item.children[0] && rangeOf(item.children[0])) ?? [0, 0]
    return isOneLine(item) && end - start > first.length + word.length + 1
  })
}

function isOneLine(item: ListItem): boolean {
  const first: Nodes | undefined = item.children[0]
  return first?.position !== undefined && first.position.start.line === first.position.end.line
}
