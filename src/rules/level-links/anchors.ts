// Whether a document has what an anchor names, in the ways in which sites make anchors.

import type { SourceDocument } from '../../parse/document.js'
import { nearest } from '../../model/nearest.js'

/** Whether an anchor leads to something: a heading's slug as GitHub makes it, an explicit id, or what every page has. */
export function hasAnchor(
  { anchors, headings, frontMatter, format }: SourceDocument,
  anchor: string,
): boolean {
  const name = anchor.replace(/^user-content-/u, '')
  return (
    format === 'data' ||
    anchors.has(name) ||
    /^(?:top|fn-?\d.*|fnref-?\d.*|:~:.*)$/u.test(name) ||
    headings.some(({ title }) => title.includes(`{#${name}}`)) ||
    // A page without text is made by its template, from data: what it shows is not known here.
    (headings.length === 0 && frontMatter !== undefined)
  )
}

/** The anchor of the document that was most likely meant: the same in another case, else the nearest. */
export function nearestAnchor({ anchors }: SourceDocument, anchor: string): string | undefined {
  const known = [...anchors]
  const wanted = anchor.toLowerCase()
  return known.find((other) => other.toLowerCase() === wanted) ?? nearest(wanted, known)
}
