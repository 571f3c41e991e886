// Top-level nodes to the section tree: a heading owns what follows it, up to the next heading as high.

import type { Heading, RootContent } from 'mdast'
import type { Section } from '../model/level.js'
import { slug, uniqueIds } from '../model/text.js'
import { toBlocks, placeOf, type BlockContext } from './blocks.js'
import { plainText } from './plain.js'

const explicitId = /\s*\{#([\w-][\w.:-]*)\}\s*$/u

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
    current.blocks.push(...toBlocks(pending, context))
    pending = []
  }

  for (const node of nodes) {
    if (node.type !== 'heading') {
      pending.push(node)
      continue
    }
    flush()
    current = titled(node, unique, context)
    while ((path.at(-1)?.depth ?? 0) >= node.depth) path.pop()
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

function titled(node: Heading, unique: (id: string) => string, context: BlockContext): Section {
  const written = plainText(node)
  const title = written.replace(explicitId, '')
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const section: Section = {
    id: unique(explicitId.exec(written)?.[1] ?? slug(title)),
    title,
    heading: context.text.slice(start, end),
    depth: node.depth,
    role: 'other',
    blocks: [],
    sections: [],
  }
  const place = placeOf(node, context.path)
  if (place) context.trace.places.set(section, place)
  return section
}
