// The plain words of a Markdown node, as the model's `text` holds them.

import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { collapse } from '../model/text.js'

const options = { includeHtml: false, includeImageAlt: false }

/** Plain text of a leaf node; hard breaks and `<br>` become spaces, other HTML tags vanish, their content stays. */
export function plainText(node: Nodes): string {
  return collapse(words(node))
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'html') return /^<br\b/iu.test(node.value) ? ' ' : ''
  if ('children' in node) return node.children.map(words).join('')
  return toString(node, options)
}
