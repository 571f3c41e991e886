// The form in which a section opens: what stands right under its heading, before anything else.

import type { Section } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import { remembered } from '../../model/remembered.js'
import { documentAt } from '../../ladder/document-at.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'
import { rangeOf } from '../../lint/nodes.js'

export interface Opening {
  form: 'quotation' | 'paragraph'
  place: Place
}

/** Only a text that more follows is an opening; a section that is one text has no summary to set apart. */
export function openingOf(section: Section, { documents, trace }: ParsedLadder): Opening | undefined {
  const heading = trace.places.get(section)
  const source = heading && documentAt({ documents }, heading.path)?.source
  const at = source && headingIndexes(source).get(heading.start.offset)
  const [opening, next] = at === undefined ? [] : (source?.tree?.children.slice(at + 1, at + 3) ?? [])
  const range = opening && rangeOf(opening)
  if (!source || !range || next === undefined || next.type === 'heading') return undefined
  const place = placeBetween(source.path, source.starts, ...range)
  if (opening.type === 'blockquote') return { form: 'quotation', place }
  return opening.type === 'paragraph' ? { form: 'paragraph', place } : undefined
}

/** Which of a document's outermost nodes are headings, by where each starts. */
const headingIndexes = remembered(({ tree }: SourceDocument) => {
  const nodes = [...(tree?.children.entries() ?? [])]
  return new Map(
    nodes.flatMap(([index, node]) => {
      const start = node.type === 'heading' ? rangeOf(node)?.[0] : undefined
      return start === undefined ? [] : [[start, index] as const]
    }),
  )
})
