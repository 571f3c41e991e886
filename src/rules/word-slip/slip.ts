// What finders of slips read, and what they tell.

import type { SourceDocument } from '../../parse/document.js'
import type { Passage } from '../../lint/passages.js'

/** What a message says, by the kind of slip. */
export interface Said {
  twice: { word: string }
  missing: { words: string; before: string; verb: string }
  clash: { words: string }
  form: { words: string; expected: string }
  article: { words: string; expected: string }
  closed: { words: string }
  possessive: { words: string; expected: string }
  cut: { word: string }
  open: { words: string }
  principle: { words: string; expected: string }
}

/** A slip, at so many characters of a passage. */
export type Slip = {
  [K in keyof Said]: {
    kind: K
    data: Said[K]
    index: number
    length: number
    actual?: string
    expected?: string[]
    /** What is to stand there instead, in place of the first `length` characters of the slip. */
    mend?: { length: number; text: string }
    /** The label of a fact may be what is there twice, and that is another rule's to say. */
    isLabel?: true
  }
}[keyof Said]

/** A passage with its source, in which code and marks are not blank. */
export interface Written extends Passage {
  written: string
  document: SourceDocument
}
