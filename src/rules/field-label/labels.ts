// Labelled facts of levels, and the lists on other pages that explain them.

import type { Block } from '../../model/block.js'
import type { Level, Meta, Section } from '../../model/level.js'
import { normalizeTitle } from '../../model/text.js'
import { majorityOf } from '../../lint/majority.js'
import type { DocumentDraft } from '../../layout/draft.js'
import type { Trace } from '../../parse/trace.js'

/** Facts by level, those of front matter aside: a site generator reads those, and says which keys it knows. */
export function factsOf(levels: readonly Level[]): { level: Level; facts: Meta[] }[] {
  return levels
    .map((level) => ({ level, facts: level.meta.filter(({ markdown }) => markdown !== '') }))
    .filter(({ facts }) => facts.length > 0)
}

/** How most levels write each label, by normalized label; only labels that more than half of the levels with facts have. */
export function usualLabels(levels: readonly { facts: readonly Meta[] }[]): Map<string, string> {
  const written = new Map<string, string[]>()
  for (const { facts } of levels) {
    for (const { label } of facts) {
      const key = normalizeTitle(label)
      written.set(key, [...(written.get(key) ?? []), label])
    }
  }
  const usual = new Map<string, string>()
  for (const [key, labels] of written) {
    if (labels.length < 2 || labels.length * 2 <= levels.length) continue
    usual.set(key, majorityOf(labels) ?? labels[0] ?? key)
  }
  return usual
}

/** Whether two labels are likely to mean the same: they share a long word, or its beginning. */
export function areRelated(a: string, b: string): boolean {
  const wordsOf = (text: string): string[] =>
    normalizeTitle(text)
      .split(' ')
      .filter((word) => word.length >= 5)
  return wordsOf(a).some((first) => wordsOf(b).some((second) => first.slice(0, 6) === second.slice(0, 6)))
}

/** A labelled list on a page that is not a level. */
export interface LabelList {
  path: string
  labels: { label: string; block: object }[]
}

/** Lists of three or more items that all open with a bold label, on pages that are not levels. */
export function labelLists(documents: readonly DocumentDraft[], trace: Trace): LabelList[] {
  return documents
    .filter(({ kind }) => kind !== 'level')
    .flatMap(({ source, sections }) => sections.flatMap((section) => inSection(section, source.path, trace)))
}

function inSection(section: Section, path: string, trace: Trace): LabelList[] {
  return [
    ...section.blocks.flatMap((block) => inBlock(block, path, trace)),
    ...section.sections.flatMap((part) => inSection(part, path, trace)),
  ]
}

function inBlock(block: Block, path: string, trace: Trace): LabelList[] {
  if (block.type !== 'list') return []
  const labels = block.blocks.flatMap((item) => {
    const first = 'blocks' in item ? item.blocks[0] : undefined
    const lead = first && trace.leads.get(first)
    return first && lead && lead.rest !== '' ? [{ label: lead.name, block: first }] : []
  })
  return labels.length >= 3 && labels.length === block.blocks.length ? [{ path, labels }] : []
}
