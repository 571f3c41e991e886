// A document of a ladder by its path: every finding asks for one, and a ladder may have thousands.

import type { DocumentDraft } from '../layout/draft.js'

const byPath = new WeakMap<readonly DocumentDraft[], ReadonlyMap<string, DocumentDraft>>()

/** The first document of this path, if the ladder has one. */
export function documentAt(
  { documents }: { documents: readonly DocumentDraft[] },
  path: string,
): DocumentDraft | undefined {
  let known = byPath.get(documents)
  if (!known) {
    // Of several entries with one key a map keeps the last.
    known = new Map(documents.toReversed().map((document) => [document.source.path, document]))
    byPath.set(documents, known)
  }
  return known.get(path)
}
