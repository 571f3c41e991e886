// All slips of a document.

import { isEnglish } from '../../lint/english/language.js'
import { passagesOf, type Passage } from '../../lint/passages.js'
import type { SourceDocument } from '../../parse/document.js'
import { articleSlips } from './article.js'
import { strayBrackets } from './brackets.js'
import { endSlips, stopSlips } from './ending.js'
import { labelSlips } from './label.js'
import { pairSlips } from './pairs.js'
import { possessiveSlips } from './possessive.js'
import { principleSlips } from './principle.js'
import type { Slip, Written } from './slip.js'
import { twiceSlips } from './twice.js'

/** A slip and the passage that it is in. */
export type Placed = Slip & { passage: Passage }

/** What finds slips of which one has to know English. */
const finders: readonly ((passage: Written) => Slip[])[] = [
  articleSlips,
  possessiveSlips,
  endSlips,
  twiceSlips,
  labelSlips,
  principleSlips,
  pairSlips,
]

/** The slips of a document: those of signs in any language, those of words in English. */
export function slipsIn(document: SourceDocument): Placed[] {
  const passages = passagesOf(document)
  const ofSigns = passages.flatMap((passage, at) =>
    [...strayBrackets(passage, passages[at - 1], passages[at + 1]), ...stopSlips(passage)].map((slip) => ({
      ...slip,
      passage,
    })),
  )
  if (!isEnglish(document)) return ofSigns
  const ofWords = passages.flatMap((passage) => {
    if (passage.kind === 'data' && !passage.text.trim().includes(' ')) return []
    const { start, text } = passage
    const written = { ...passage, document, written: document.text.slice(start, start + text.length) }
    return finders.flatMap((find) => find(written)).map((slip) => ({ ...slip, passage }))
  })
  return [...ofSigns, ...ofWords]
}
