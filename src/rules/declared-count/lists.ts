// Numbers directly before a list: "these five elements:".

import type { Nodes } from 'mdast'
import type { SourceDocument } from '../../parse/document.js'
import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import { passagesOf, type Passage } from '../../lint/passages.js'
import { isPart, number, valueOf } from './stated.js'

/** A number of things, how many there are, and where it stands in its passage. */
export interface ListCount {
  passage: Passage
  index: number
  words: string
  count: number
}

// What is counted touches the colon; a span of time is none of the things in the list.
const announced = new RegExp(
  String.raw`\b(?:these|those|following|are|is|have|has|with|into|in|on|by|through|at|of|contains?|includes?|uses?|covers?|defines?|recogni[sz]es?)\s+(?:(?:the|these|those|following|main)\s+){0,2}(${number}\s+(?:(?!(?:to|or|and|of|in|on|at|by|for|from|with)\b)[a-z-]+\s+){0,2}(?!days|weeks|months|years|hours|minutes|seconds|quarters|sprints|times|points|steps)[a-z]+s)\s*:\s*$`,
  'iu',
)
const chosen =
  /\b(?:each|every|any|all|across|some|most|none|both|either|one|choose|pick|select|between|for|least|most|than|up|over|every|within|other)\b/iu

/** Lists that have another number of items than the text before them says. */
export function listCounts(source: SourceDocument): ListCount[] {
  const announcing = passagesOf(source).filter(({ text }) => text.trimEnd().endsWith(':'))
  if (announcing.length === 0) return []
  const byStart = new Map<number | undefined, Passage>(announcing.map((passage) => [passage.start, passage]))
  return nodesOfType(source, 'list').flatMap(({ node: list, parents: [parent] }): ListCount[] => {
    const siblings: readonly Nodes[] = parent?.children ?? []
    const at = siblings.indexOf(list)
    const before = siblings[at - 1]
    const passage = before?.type === 'paragraph' ? byStart.get(rangeOf(before)?.[0]) : undefined
    // A list with a gap in it is two.
    if (!passage || siblings[at + 1]?.type === 'list' || siblings.findLastIndex(isContinued) > at) return []
    return countIn(passage, list.children.length)
  })
}

function countIn(passage: Passage, count: number): ListCount[] {
  const [, words = '', digits = ''] = announced.exec(passage.text) ?? []
  const index = passage.text.lastIndexOf(words)
  const lead = passage.text.slice(0, index)
  const clause = lead.split(/[.!?,;]/u).at(-1) ?? ''
  const stated = valueOf(digits)
  if (stated < 2 || count < 2 || stated === count || chosen.test(clause) || isPart(lead)) return []
  return [{ passage, index, words, count }]
}

/** Whether it is a list whose numbers go on from one before. */
function isContinued({ start }: { type: string; start?: number | null | undefined }): boolean {
  return (start ?? 1) > 1
}
