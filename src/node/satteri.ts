// The second Markdown parser: satteri, native and fast. It gives the tree that the reference gives, or is not believed.

import type { Nodes, Root } from 'mdast'
import { parseMarkdown, startHeadingsAtTheirWords, type MarkdownParser } from '../parse/markdown.js'
import { isDoubtful } from './satteri-doubts.js'

/** What is used of the package. */
interface Satteri {
  markdownToMdast: (text: string, features: typeof options) => object
}

/** satteri with its doubts sent to the reference, file by file; `undefined` where it is not installed. */
export async function satteriParser(): Promise<MarkdownParser | undefined> {
  const satteri = await loadSatteri()
  return satteri && ((text) => certainTree(satteri, text) ?? parseMarkdown(text))
}

/** The tree of a text, where it is sure to be the reference's. */
export function certainTree({ markdownToMdast }: Satteri, text: string): { tree: Root } | undefined {
  if (isDoubtful(text)) return undefined
  try {
    const tree = markdownToMdast(text, options) as Root
    if (!isCertain(tree, text)) return undefined
    startHeadingsAtTheirWords(tree)
    return { tree }
  } catch {
    return undefined
  }
}

const options = { position: true, features: { gfm: true, frontmatter: true } } as const

/** Whether nothing in a tree is of a kind that the parsers were seen to differ in. */
function isCertain(tree: Root, text: string): boolean {
  const queue: Nodes[] = [tree]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (!node.position || isDoubtfulNode(node, text, node.position.start.offset ?? 0)) return false
    if (!('children' in node)) continue
    const isContainer = containers.has(node.type)
    let above: Nodes | undefined
    for (const child of node.children) {
      if (isContainer && raw.has(child.type)) return false
      if (child.type === 'table' && above && containers.has(above.type) && isNext(above, child)) return false
      queue.push(child)
      above = child
    }
  }
  return true
}

const containers = new Set(['list', 'listItem', 'blockquote'])

/** What ends elsewhere in an item or a quote, when lines without its mark follow. */
const raw = new Set(['html', 'code', 'table'])

/** Whether one node begins on the line after another. */
function isNext({ position: above }: Nodes, { position: below }: Nodes): boolean {
  return (below?.start.line ?? 0) <= (above?.end.line ?? 0) + 1
}

function isDoubtfulNode(node: Nodes, text: string, start: number): boolean {
  switch (node.type) {
    case 'listItem':
    case 'blockquote':
      return node.children.length === 0
    case 'tableRow':
      return text[start] === '<'
    case 'text':
      // Addresses in the midst of words, and code that never ends.
      return node.value.includes('://') || node.value.includes('`')
    case 'link':
      return text[start] !== '['
    default:
      return false
  }
}

/** Not a literal in the import, so that bundlers leave it where it is: nobody has to have it. */
const packageName: string = 'satteri'

/** The package; `undefined` where it, or its program for this machine, is not installed. */
export async function loadSatteri(): Promise<Satteri | undefined> {
  try {
    return (await import(packageName)) as Satteri
  } catch {
    return undefined
  }
}
