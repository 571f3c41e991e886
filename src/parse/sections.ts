// Top-level nodes to the section tree: a heading owns what follows it, up to the next heading as high.

import type { RootContent } from 'mdast'
import type { Section } from '../model/level.js'
import { slug, uniqueIds } from '../model/text.js'
import type { BlockContext } from './block-context.js'
import { placeOf, toBlocks } from './blocks.js'
import { htmlBlocks } from './html.js'
import { offsetsOf } from './offsets.js'
import { plainText } from './plain.js'

const explicitId = / ?\{#([\w-][\w.:-]*)\}$/u

/** The sections of a document, in order. Text before the first heading is a section of depth 0. */
export function toSections(nodes: readonly RootContent[], context: BlockContext): Section[] {
  const unique = uniqueIds()
  const roots: Section[] = []
  const path: Section[] = []
  let pending: RootContent[] = []
  let current: Section | undefined

  const flush = (): void => {
    if (pending.length === 0) return
    if (!current) {
      current = untitled()
      roots.push(current)
    }
    // Not spread: more arguments than the stack can hold are an exception.
    for (const block of toBlocks(pending, context)) current.blocks.push(block)
    pending = []
  }

  for (const node of nodes) {
    const found = headingOf(node, context)
    if (!found) {
      pending.push(node)
      continue
    }
    flush()
    current = titled(node, found, unique, context)
    while ((path.at(-1)?.depth ?? 0) >= found.depth) path.pop()
    const siblings = path.at(-1)?.sections ?? roots
    siblings.push(current)
    path.push(current)
  }
  flush()
  return roots
}

function untitled(): Section {
  return { id: '', title: '', heading: '', depth: 0, role: 'other', blocks: [], sections: [] }
}

const htmlHeading = /^<h([1-6])\b[^<>]*>(?:(?!<\/?h[1-6]\b)[^])*<\/h\1\s*>$/iu

/** Depth and words of a heading, also of one that is written as HTML and stands by itself. */
function headingOf(node: RootContent, context: BlockContext): { depth: number; written: string } | undefined {
  if (node.type === 'heading') return { depth: node.depth, written: plainText(node) }
  if (node.type !== 'html' || node.value.length > 500) return undefined
  const depth = htmlHeading.exec(node.value)?.[1]
  const { start } = offsetsOf(node)
  if (depth === undefined) return undefined
  const [block, ...others] = htmlBlocks(start, start + node.value.length, context)
  if (block?.type !== 'heading' || others.length > 0) return undefined
  return { depth: Number(depth), written: block.text }
}

function titled(
  node: RootContent,
  { depth, written }: { depth: number; written: string },
  unique: (id: string) => string,
  context: BlockContext,
): Section {
  const title = written.replace(explicitId, '')
  const { start, end } = offsetsOf(node)
  const section: Section = {
    id: unique(explicitId.exec(written)?.[1] ?? slug(title)),
    title,
    heading: context.text.slice(start, end),
    depth,
    role: 'other',
    blocks: [],
    sections: [],
  }
  const place = placeOf(node, context.path)
  if (place) context.trace.places.set(section, place)
  return section
}
