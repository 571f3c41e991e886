// Levels that are no headings: bold lines or list items that name them, each with a list below it.

import type { Block, TextBlock } from '../model/block.js'
import type { Section } from '../model/level.js'
import type { Trace } from '../parse/trace.js'
import { namesLevel } from './heads.js'
import { fieldOf } from './job-titles.js'
import { leadNames } from './lead-names.js'
import { divideBy } from './leads.js'
import { levelLists } from './level-lists.js'

/** Makes the first run of such lines and items sections, in place. Returns whether there is one. */
export function promoteListedLevels(sections: Section[], trace: Trace): boolean {
  return sections.some((section, index) => {
    if (promoteListedLevels(section.sections, trace)) return true
    const names = section.blocks
      .flatMap((block) => leadNames(block, trace))
      .filter((name) => namesLevel(name) || fieldOf(name) !== undefined)
    if (names.length < 2) return false
    const { own, parts } = divideBy(names, section, trace)
    if (!areLevels(parts)) return false
    if (section.title === '') sections.splice(index, 1, own, ...parts)
    else sections.splice(index, 1, { ...own, sections: [...parts, ...own.sections] })
    return true
  })
}

/** Whether all parts of a section are levels of one family, and each says something in a list. */
function areLevels(parts: readonly Section[]): boolean {
  const [list] = levelLists([...parts]).lists
  return (
    list?.levels.size === parts.length &&
    parts.every((part) => part.sections.length > 0 || part.blocks.some(({ type }) => type === 'list')) &&
    !parts.every(isIndex)
  )
}

/** A list of links to pages, as a table of contents has it. */
function isIndex({ blocks }: Section): boolean {
  const texts = blocks.flatMap(textsOf)
  return texts.filter(({ markdown }) => markdown.includes('](')).length * 2 > texts.length
}

function textsOf(block: Block): TextBlock[] {
  if ('blocks' in block) return block.blocks.flatMap(textsOf)
  return 'markdown' in block ? [block] : []
}
