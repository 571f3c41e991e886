// The words that a paragraph begins with, set apart by their type: what the rest of it is about.

import type { Paragraph, RootContent } from 'mdast'
import { plainText } from './plain.js'
import type { Lead } from './trace.js'

/** The lead-in of a paragraph, if it has one: in bold, or stressed otherwise. A bold whole is a lead with an empty rest. */
export function leadOf(node: Paragraph, text: string): Lead | undefined {
  const start = node.children.findIndex((child) => !(child.type === 'text' && child.value.trim() === ''))
  const label = labelAt(node.children, start)
  if (!label || !text.startsWith(label.text)) return undefined
  const after = text.slice(label.text.length)
  const name = label.text.replace(/ ?[:.–—-]$/u, '')
  if (label.isBold) {
    if (after === '') return { name, rest: '' }
    if (name !== label.text) return { name, rest: after.trim() }
  } else if (after === '' || name.length > 40) return undefined
  else if (label.text.endsWith(':')) return { name, rest: after.trim() }
  const separator = (label.isBold ? /^\s*(?:[:.]|[–—-](?=\s))\s*/u : /^\s*:\s*/u).exec(after)
  if (separator) return { name, rest: after.slice(separator[0].length) }
  return isLine(node.children[label.end], after.trim()) ? { name, rest: after.trim() } : undefined
}

/** What stands in bold, in italics or underlined, and where it ends. */
function labelAt(
  nodes: Paragraph['children'],
  start: number,
): { text: string; end: number; isBold: boolean } | undefined {
  const first = nodes[start]
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const text = plainText(first)
    const isBold = first.type === 'strong' || first.children.every(({ type }) => type === 'strong')
    return text === '' ? undefined : { text, end: start + 1, isBold }
  }
  const words = nodes[start + 1]
  const isTagged = isTag(first, '<u>') && isTag(nodes[start + 2], '</u>') && words?.type === 'text'
  return isTagged ? { text: plainText(words), end: start + 3, isBold: false } : undefined
}

function isTag(node: RootContent | undefined, tag: string): boolean {
  return node?.type === 'html' && node.value.toLowerCase() === tag
}

/** Whether a label is a line of its own: what follows it begins the next one, and does not only go on there. */
function isLine(next: RootContent | undefined, rest: string): boolean {
  if (next?.type === 'break') return true
  return next?.type === 'text' && /^[\r\n]/u.test(next.value) && /^[^\p{Ll}]/u.test(rest)
}
