// The sentences of a document, each with where it stands.

import type { SourceDocument } from '../../parse/document.js'
import { remembered } from '../../model/remembered.js'
import { passagesOf, type Passage } from '../../lint/passages.js'

export interface Sentence {
  text: string
  /** Offset in the passage. */
  index: number
  passage: Passage
}

/** All sentences of a document in order; a heading or a cell is one or more, too. */
export const sentencesOf: (source: SourceDocument) => readonly Sentence[] = remembered((source) =>
  passagesOf(source).flatMap((passage) =>
    [...passage.text.matchAll(/\S[^.!?]*(?:[.!?](?!\s)[^.!?]*)*[.!?]?/gu)].map((match) => ({
      text: match[0],
      index: match.index,
      passage,
    })),
  ),
)
