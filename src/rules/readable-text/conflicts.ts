// What git leaves where two edits met: both texts, between lines of seven signs.

import { nodesOf, rangeOf } from '../../lint/nodes.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'
import type { Place } from '../../model/place.js'

/** The first line of each conflict, where its other lines follow. What is shown as code is somebody's example. */
export function conflictsIn(source: SourceDocument): Place[] {
  const { path, starts, text } = source
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return []
  const code = [...nodesOf(source)].flatMap(({ node }) => (node.type === 'code' ? [rangeOf(node)] : []))
  const isShown = (offset: number): boolean =>
    code.some((range) => range !== undefined && range[0] <= offset && offset < range[1])
  const found: Place[] = []
  let open: Place | undefined
  let isHalf = false
  for (const start of starts) {
    const mark = text.slice(start, start + 7)
    if (mark === '<<<<<<<') {
      open = isShown(start)
        ? undefined
        : placeBetween(path, starts, start, start + lineAt(text, start).length)
      isHalf = false
    } else if (lineAt(text, start) === '=======') isHalf = open !== undefined
    else if (mark === '>>>>>>>' && open && isHalf) {
      found.push(open)
      open = undefined
    }
  }
  return found
}

function lineAt(text: string, start: number): string {
  return /[^\r\n]*/u.exec(text.slice(start, start + 200))?.[0] ?? ''
}
