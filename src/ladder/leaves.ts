// The text of a document as the model holds it, leaf by leaf, in source order: what "lossless" is measured by.

import type { Block } from '../model/block.js'
import type { Ladder } from '../model/ladder.js'
import type { Level, Section } from '../model/level.js'
import { collapse, normalizeTitle } from '../model/text.js'

/** One piece of text and the part of the model that owns it. */
export interface Leaf {
  text: string
  markdown: string
  part: object
}

/** All text of a document, in order; refs are followed to their owners. */
export function leavesOf(ladder: Ladder, path: string): Leaf[] {
  const leaves: Leaf[] = []
  const document = ladder.documents.find((candidate) => candidate.path === path)
  if (!document) return leaves
  for (const level of ladder.levels) {
    if (document.kind === 'level' && level.source.path === path) levelLeaves(level, leaves)
  }
  for (const section of document.sections) sectionLeaves(section, ladder, undefined, leaves)
  return leaves
}

function levelLeaves(level: Level, leaves: Leaf[]): void {
  const [first, ...rest] = level.sections
  const matter = first?.blocks[0]?.type === 'front-matter' && first.title === '' ? first : undefined
  if (matter) sectionLeaves(matter, level, level, leaves)
  if (level.heading && !first?.blocks.some(isHeading)) leaves.push(headingLeaf(level))
  for (const section of matter ? rest : level.sections) sectionLeaves(section, level, level, leaves)
}

/** Stands where the level's heading stood, when it was not the first thing in its document. */
function isHeading(block: Block): boolean {
  return block.type === 'ref' && block.ref === '/heading'
}

function headingLeaf(level: Level): Leaf {
  return { text: level.heading, markdown: level.heading, part: level }
}

function sectionLeaves(section: Section, root: object, level: Level | undefined, leaves: Leaf[]): void {
  if (section.heading) leaves.push({ text: section.title, markdown: section.heading, part: section })
  for (const block of section.blocks) blockLeaves(block, root, level, leaves)
  for (const part of section.sections) sectionLeaves(part, root, level, leaves)
}

function blockLeaves(block: Block, root: object, level: Level | undefined, leaves: Leaf[]): void {
  if (block.type === 'ref') {
    const owner = resolvePointer(root, block.ref)
    if (block.ref === '/common') {
      const { common } = root as Ladder
      if (common) levelLeaves(common, leaves)
      return
    }
    if (level && isHeading(block)) {
      leaves.push(headingLeaf(level))
      return
    }
    const index = level === undefined ? /^\/levels\/(\d+)\//u.exec(block.ref)?.[1] : undefined
    const inner = index === undefined ? level : (root as Ladder).levels[Number(index)]
    ownerLeaves(owner, inner ?? root, inner, leaves)
  } else if ('blocks' in block) for (const part of block.blocks) blockLeaves(part, root, level, leaves)
  else leaves.push({ text: block.text, markdown: block.markdown, part: block })
}

/** The leaves of whatever a ref leads to. */
function ownerLeaves(owner: unknown, root: object, level: Level | undefined, leaves: Leaf[]): void {
  if (typeof owner !== 'object' || owner === null) return
  if ('antiPatterns' in owner) levelLeaves(owner as Level, leaves)
  else if ('depth' in owner) sectionLeaves(owner as Section, root, level, leaves)
  else if ('markdown' in owner && 'text' in owner) {
    leaves.push({ text: wordsOf(owner), markdown: String(owner.markdown), part: owner })
    if ('blocks' in owner && Array.isArray(owner.blocks)) {
      for (const block of owner.blocks as Block[]) blockLeaves(block, root, level, leaves)
    }
  } else if ('label' in owner && 'value' in owner && 'markdown' in owner) {
    leaves.push({
      text: `${String(owner.label)}: ${String(owner.value)}`,
      markdown: String(owner.markdown),
      part: owner,
    })
  } else if ('type' in owner) blockLeaves(owner as Block, root, level, leaves)
}

/** All words of an owner; of an anti-pattern the name too, where it stands before the text and not in a heading. */
function wordsOf(owner: { text: unknown; markdown: unknown }): string {
  const text = String(owner.text)
  if ('kind' in owner || !('name' in owner)) return text
  const name = String(owner.name)
  const isApart =
    !text.startsWith(name) && normalizeTitle(String(owner.markdown)).startsWith(normalizeTitle(name))
  return isApart ? collapse(`${name}: ${text}`) : text
}

/** What a JSON pointer (RFC 6901) leads to, or `undefined`. */
export function resolvePointer(root: unknown, pointer: string): unknown {
  if (pointer === '') return root
  let value = root
  for (const token of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null) return undefined
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  }
  return value
}
