// What is read out of a document's text alone, kept for as long as its tree: while somebody edits one document, the trees of
// the others stay.

import type { SourceDocument } from '../parse/document.js'

/**
 * The same function, which reads each tree once. What it gives must not depend on where the document lies: documents of one
 * text may have one tree.
 */
export function readOnce<V>(read: (document: SourceDocument) => V): (document: SourceDocument) => V {
  const readings = new WeakMap<object, { value: V }>()
  return (document) => {
    const about = document.tree ?? document
    const known = readings.get(about)
    if (known) return known.value
    const value = read(document)
    readings.set(about, { value })
    return value
  }
}
