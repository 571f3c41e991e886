// The form in which a section opens: what stands right under its heading, before anything else.

import type { Section } from '../../model/level.js'
import type { Place } from '../../model/place.js'
import type { ParsedLadder } from '../../ladder/parse-ladder.js'
import { placeBetween } from '../../parse/lines.js'
import { rangeOf } from '../../lint/nodes.js'

export interface Opening {
  form: 'quotation' | 'paragraph'
  place: Place
}

/** Only a text that more follows is an opening; a section that is one text has no summary to set apart. */
export function openingOf(section: Section, { documents, trace }: ParsedLadder): Opening | undefined {
  const heading = trace.places.get(section)
  const source = documents.find((draft) => draft.source.path === heading?.path)?.source
  const nodes = source?.tree?.children ?? []
  const at = nodes.findIndex(
    (node) => node.type === 'heading' && rangeOf(node)?.[0] === heading?.start.offset,
  )
  const [opening, next] = at === -1 ? [] : nodes.slice(at + 1)
  const range = opening && rangeOf(opening)
  if (!source || !range || next === undefined || next.type === 'heading') return undefined
  const place = placeBetween(source.path, source.starts, ...range)
  if (opening.type === 'blockquote') return { form: 'quotation', place }
  return opening.type === 'paragraph' ? { form: 'paragraph', place } : undefined
}
