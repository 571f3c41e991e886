// A document of a ladder by its path, and its hash: every finding and every level asks, and a ladder may have thousands.

import { documentHash } from '../model/text.js'
import type { DocumentDraft } from '../layout/draft.js'
import type { SourceDocument } from '../parse/document.js'

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

const hashes = new WeakMap<SourceDocument, string>()

/** The hash of a document's text, made once. */
export function hashOf(source: SourceDocument): string {
  const known = hashes.get(source)
  if (known !== undefined) return known
  const hash = documentHash(source.text)
  hashes.set(source, hash)
  return hash
}
