// What a page says beside the statements, each with the heading that it stands under: for the search.

import type { Block } from '../model/block.js'
import type { Ladder } from '../model/ladder.js'
import type { Level, Section } from '../model/level.js'
import { uniqueIds } from '../model/text.js'
import { resolvePointer } from '../ladder/leaves.js'
import { competencyTitle } from './names.js'
import { isBlock, isExample, isExpectation, isMeta, isSection, isStatement } from './owners.js'

/** A text of a page. `id` is its anchor there; empty at the top of the page. */
export interface Said {
  text: string
  title: string
  id: string
}

/** The texts of the sections of a level or a document, with the anchors that `sectionsHtml` gives to their headings. */
export function saidIn(sections: readonly Section[], root: Level | Ladder, ladder: Ladder): Said[] {
  const anchor = uniqueIds()
  const met = new Set<object>()
  const inSection = (section: Section): Said[] => {
    const { title: written, heading, competency } = section
    const title = heading === '' && competency !== undefined ? competencyTitle(ladder, competency) : written
    const own = section.blocks.flatMap(inBlock)
    const below = section.sections.flatMap(inSection)
    const id = title === '' ? '' : anchor(competency ?? section.id)
    return [...own.map((said) => (said.id === '' ? { ...said, title, id } : said)), ...below]
  }
  const inBlock = (block: Block): Said[] => {
    met.add(block)
    if (block.type === 'ref') return inPart(resolvePointer(root, block.ref))
    if (block.type === 'row') {
      const cells = block.blocks.flatMap(inBlock)
      const plain = cells.filter(({ id }) => id === '').map(({ text }) => text)
      return [...said(plain.join(' · ')), ...cells.filter(({ id }) => id !== '')]
    }
    if ('blocks' in block) return block.blocks.flatMap(inBlock)
    if (block.type === 'heading') anchor(block.text)
    return unsaid.has(block.type) ? [] : said(block.text)
  }
  const inPart = (part: unknown): Said[] => {
    if (isBlock(part)) return inBlock(part)
    if (isSection(part)) return inSection(part)
    if (isExpectation(part)) {
      const { id, name = '', blocks = [] } = part
      return blocks.flatMap(inBlock).map((below) => (below.id === '' ? { ...below, title: name, id } : below))
    }
    if (isStatement(part)) return []
    if (isMeta(part)) {
      met.add(part)
      return said(`${part.label}: ${part.value}`)
    }
    return isExample(part) ? said(part.text) : []
  }
  const texts = sections.flatMap(inSection)
  if (!('antiPatterns' in root)) return texts
  const intros = root.competencies.flatMap(({ id, intro }) => {
    const left = intro.filter((block) => !met.has(block)).flatMap(inBlock)
    return left.map(({ text }): Said => ({ text, title: competencyTitle(ladder, id), id }))
  })
  const facts = root.meta.filter((fact) => !met.has(fact)).flatMap(inPart)
  return [...texts, ...intros, ...facts]
}

/** Nobody reads these on a page. */
const unsaid: ReadonlySet<Block['type']> = new Set([
  'comment',
  'definition',
  'front-matter',
  'break',
  'navigation',
])

function said(text: string): Said[] {
  return text === '' ? [] : [{ text, title: '', id: '' }]
}
