// Labelled facts of levels, and the lists on other pages that explain them.

import type { Block } from '../../model/block.js'
import { grouped } from '../../model/grouped.js'
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
  const labels = levels.flatMap(({ facts }) => facts.map(({ label }) => label))
  const written = [...grouped(labels, normalizeTitle)].filter(
    ([, alike]) => alike.length >= 2 && alike.length * 2 > levels.length,
  )
  return new Map(written.map(([key, alike]) => [key, majorityOf(alike) ?? alike[0]]))
}

/** Whether two labels are likely to mean the same: they share a long word, or its beginning. */
export function areRelated(a: string, b: string): boolean {
  const wordsOf = (text: string): string[] =>
    normalizeTitle(text)
      .split(' ')
      .filter((word) => word.length >= 5)
  return wordsOf(a).some((first) => wordsOf(b).some((second) => first.slice(0, 6) === second.slice(0, 6)))
}

/** A label that begins an item of a list. */
interface ListLabel {
  label: string
  block: object
}

/** Labels in lists that explain those of the levels, where no level has them, each with the usual one that it stands for. */
export function explainedOtherwise(
  documents: readonly DocumentDraft[],
  trace: Trace,
  levels: readonly { facts: readonly Meta[] }[],
  usual: ReadonlyMap<string, string>,
): (ListLabel & { expected: string })[] {
  if (usual.size < 2) return []
  const known = new Set(levels.flatMap(({ facts }) => facts.map(({ label }) => normalizeTitle(label))))
  return labelLists(documents, trace).flatMap((labels) => {
    const names = new Set(labels.map(({ label }) => normalizeTitle(label)))
    if ([...usual.keys()].filter((key) => names.has(key)).length < 2) return []
    return labels.flatMap(({ label, block }) => {
      if (known.has(normalizeTitle(label))) return []
      const meant = [...usual].find(([key, name]) => !names.has(key) && areRelated(label, name))
      return meant ? [{ label, block, expected: meant[1] }] : []
    })
  })
}

/** Lists of three or more items that all open with a bold label, on pages that are not levels. */
function labelLists(documents: readonly DocumentDraft[], trace: Trace): ListLabel[][] {
  const inSection = ({ blocks, sections }: Section): ListLabel[][] => [
    ...blocks.flatMap((block) => inBlock(block, trace)),
    ...sections.flatMap(inSection),
  ]
  return documents
    .filter(({ kind }) => kind !== 'level')
    .flatMap(({ sections }) => sections.flatMap(inSection))
}

function inBlock(block: Block, trace: Trace): ListLabel[][] {
  if (block.type !== 'list') return []
  const labels = block.blocks.flatMap((item) => {
    const first = 'blocks' in item ? item.blocks[0] : undefined
    const lead = first && trace.leads.get(first)
    return first && lead && lead.rest !== '' ? [{ label: lead.name, block: first }] : []
  })
  return labels.length >= 3 && labels.length === block.blocks.length ? [labels] : []
}
