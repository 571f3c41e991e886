// What the prose of a level is for: its first words sum it up, a last line may lead to the next level.

import type { Block, TextBlock } from '../model/block.js'
import type { Level, Section } from '../model/level.js'

/** The first words about the level: its overview's first paragraph, or the quote or paragraph under its heading. */
export function summaryOf(level: Level): string {
  const overview = level.sections.find(
    (section) => section.role === 'overview' && firstText(section.blocks) !== '',
  )
  return overview ? firstText(overview.blocks) : ''
}

function firstText(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const text =
      block.type === 'paragraph' ? block.text : block.type === 'quote' ? firstText(block.blocks) : ''
    if (text) return text
  }
  return ''
}

const navigation =
  /^(?:next(?: up| level| rung| step)?|up next|continue (?:to|with)|previous(?: level)?|back to)\b\s*[:→›»–—-]?/iu

/** Marks the lines of sections that lead to the next or previous level, before prose is read as what is expected. */
export function markNavigationLines(sections: readonly Section[]): void {
  for (const { blocks, sections: parts } of sections) {
    for (const block of blocks) {
      if (block.type === 'paragraph' && isNavigation(block)) block.type = 'navigation'
    }
    markNavigationLines(parts)
  }
}

/** Marks paragraphs anywhere that lead to the next or previous level. */
export function markNavigation(sections: readonly Section[]): void {
  const walk = (block: Block): void => {
    if (block.type === 'paragraph' && isNavigation(block)) block.type = 'navigation'
    else if ('blocks' in block) block.blocks.forEach(walk)
  }
  for (const section of sections) {
    section.blocks.forEach(walk)
    markNavigation(section.sections)
  }
}

function isNavigation(block: TextBlock): boolean {
  const match = navigation.exec(block.text)
  return (
    match !== null &&
    block.text.length <= 120 &&
    (/\]\(|\]\[/u.test(block.markdown) || /[:→›»]\s*/u.test(match[0]))
  )
}
