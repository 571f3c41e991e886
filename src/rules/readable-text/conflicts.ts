// What git leaves where two edits met: both texts, between lines of seven signs.

import { nodesOfType, rangeOf } from '../../lint/nodes.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'
import type { Place } from '../../model/place.js'

/** The first line of each conflict, where its other lines follow. What is shown as code is somebody's example. */
export function conflictsIn(source: SourceDocument): Place[] {
  const { path, starts, text } = source
  if (!text.includes('<<<<<<<')) return []
  const code = nodesOfType(source, 'code').flatMap(({ node }) => rangeOf(node) ?? [])
  // Ends of the code and of what is between: a place in code has an odd number of them before it.
  const isShown = (offset: number): boolean => code.filter((end) => end <= offset).length % 2 === 1
  const lines = [...text.matchAll(/^(?:<{7}|={7}|>{7})(?![<=>]).*/gmu)]
  return lines.flatMap(({ 0: line, index }, at) => {
    const signs = [0, 1, 2].map((after) => lines[at + after]?.[0].charAt(0)).join('')
    return signs !== '<=>' || isShown(index) ? [] : placeBetween(path, starts, index, index + line.length)
  })
}
