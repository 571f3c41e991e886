// What is read out of a document's text alone, kept for as long as its tree: while somebody edits one document, the trees of
// the others stay.

import { remembered } from '../model/remembered.js'
import type { SourceDocument } from '../parse/document.js'

/**
 * The same function, which reads each tree once. What it gives must not depend on where the document lies: documents of one
 * text may have one tree.
 */
export function readOnce<V>(read: (document: SourceDocument) => V): (document: SourceDocument) => V {
  return remembered(read, (document) => document.tree ?? document)
}
