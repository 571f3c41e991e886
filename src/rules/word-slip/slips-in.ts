// All slips of a document.

import { isEnglish } from '../../lint/english/language.js'
import { passagesOf, type Passage } from '../../lint/passages.js'
import { readOnce } from '../../lint/reading.js'
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
export const slipsIn: (document: SourceDocument) => readonly Placed[] = readOnce((document) => {
  const passages = passagesOf(document)
  const found: Placed[] = []
  const add = (slips: readonly Slip[], passage: Passage): void => {
    for (const slip of slips) found.push({ ...slip, passage })
  }
  passages.forEach((passage, at) => {
    add(strayBrackets(passage, passages[at - 1], passages[at + 1]), passage)
    add(stopSlips(passage), passage)
  })
  if (!isEnglish(document)) return found
  for (const passage of passages) {
    const { kind, start, text } = passage
    if (kind === 'data' && !text.trim().includes(' ')) continue
    const written = { kind, start, text, document, written: document.text.slice(start, start + text.length) }
    for (const find of finders) add(find(written), passage)
  }
  return found
})
