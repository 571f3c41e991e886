// Whether a document has what an anchor names, in the ways in which sites make anchors.

import type { SourceDocument } from '../../parse/document.js'
import { nearest } from '../../model/nearest.js'

/** Whether an anchor leads to something: a heading's slug as GitHub makes it, an explicit id, or what every page has. */
export function hasAnchor({ anchors, headings, frontMatter }: SourceDocument, anchor: string): boolean {
  const name = anchor.replace(/^user-content-/u, '')
  return (
    anchors.has(name) ||
    // Slugs are in small letters, and GitHub finds them by capitals too.
    anchors.has(name.toLowerCase()) ||
    /^(?:top|readme|fn-?\d.*|fnref-?\d.*|:~:.*)$/u.test(name) ||
    headings.some(({ title }) => title.includes(`{#${name}}`)) ||
    // A page without text is made by its template, from data, and data by some other page: what is shown is not known here.
    (headings.length === 0 && frontMatter !== undefined)
  )
}

/** The anchor of the document that was most likely meant: the only one that goes on after it, as `engineer-i-ic2` does, or the nearest. */
export function nearestAnchor({ anchors }: SourceDocument, anchor: string): string | undefined {
  const [longer, ...others] = [...anchors].filter((each) => each.startsWith(`${anchor}-`))
  return longer !== undefined && others.length === 0 ? longer : nearest(anchor, anchors)
}
