// A document of a ladder by its path, and its hash: every finding and every level asks, and a ladder may have thousands.

import { remembered } from '../model/remembered.js'
import { documentHash } from '../model/text.js'
import type { DocumentDraft } from '../layout/draft.js'
import type { SourceDocument } from '../parse/document.js'

// Of several entries with one key a map keeps the last.
const byPath = remembered(
  (documents: readonly DocumentDraft[]) =>
    new Map(documents.toReversed().map((document) => [document.source.path, document])),
)

/** The first document of this path, if the ladder has one. */
export function documentAt(
  { documents }: { documents: readonly DocumentDraft[] },
  path: string,
): DocumentDraft | undefined {
  return byPath(documents).get(path)
}

/** The hash of a document's text, made once: eight hexadecimal digits. */
export const hashOf = remembered(({ text }: SourceDocument) => documentHash(text))
