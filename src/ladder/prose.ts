// What the prose of a level is for: its first words sum it up, a last line may lead to the next level.

import type { Block, TextBlock } from '../model/block.js'
import type { Level, Section } from '../model/level.js'
import { collapse } from '../model/text.js'

/** The first words about the level: its overview's first paragraph, or the quote or paragraph under its heading. */
export function summaryOf(level: Level): string {
  const overview = level.sections.find(
    (section) => section.role === 'overview' && firstText(section.blocks) !== '',
  )
  return overview ? firstText(overview.blocks) : ''
}

/** What a site generator puts something else for: `{% include head.html %}`, `{{< toc >}}`, `:::tip`. */
const siteTag = /\{[{%][^{}]*[}%]\}|^::: ?\S*$|^\[{1,2}_?TOC_?\]{1,2}$/giu
const importLine = /^import [^'"]*['"][^'"]+['"];?$/u

function firstText(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const text =
      block.type === 'paragraph'
        ? collapse(/\{[%{]|^(?::::|\[)/u.test(block.text) ? block.text.replace(siteTag, ' ') : block.text)
        : block.type === 'quote'
          ? firstText(block.blocks)
          : ''
    if (text && !importLine.test(text)) return text
  }
  return ''
}

// Of text in lower case.
const navigation =
  /^(?:(?:next(?: up| level| rung| step)?|up next|continue (?:to|with)|previous(?: level)?|back to)\b\s*[:→›»–—-]?|(?:weiter|nächste stufe|zurück|suivant|niveau suivant|précédent|siguiente|siguiente nivel|anterior|próximo|próximo nível|prossimo)\s*[:→›»])/u

/** Marks the lines of sections that lead to the next or previous level, before prose is read as what is expected. `label` is the declared one. */
export function markNavigationLines(sections: readonly Section[], label?: string): void {
  for (const { blocks, sections: parts } of sections) {
    for (const block of blocks) {
      if (block.type === 'paragraph' && isNavigation(block, label)) block.type = 'navigation'
    }
    markNavigationLines(parts, label)
  }
}

/** Marks paragraphs anywhere that lead to the next or previous level. */
export function markNavigation(sections: readonly Section[], label?: string): void {
  const walk = (block: Block): void => {
    if (block.type === 'paragraph' && isNavigation(block, label)) block.type = 'navigation'
    else if ('blocks' in block) block.blocks.forEach(walk)
  }
  for (const section of sections) {
    section.blocks.forEach(walk)
    markNavigation(section.sections, label)
  }
}

function isNavigation({ text, markdown }: TextBlock, label?: string): boolean {
  if (text.length > 120) return false
  const lower = text.toLowerCase()
  const words = label !== undefined && lower.startsWith(label.toLowerCase()) ? label : undefined
  const start = words === undefined ? navigation.exec(lower)?.[0] : text.slice(0, words.length + 1)
  return start !== undefined && (/\]\(|\]\[/u.test(markdown) || /[:→›»]\s*$/u.test(start))
}
