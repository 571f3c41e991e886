// Paragraphs of several lines that each begin with a bold label: what a list would have been.

import type { TextBlock } from '../model/block.js'
import type { Trace } from '../parse/trace.js'

const line = /^(?:\*\*|__)([^*_]{1,60}?):?(?:\*\*|__)(:?)\s*(.*)$/u

/** A paragraph of several lines, each with a bold label: what a list would have been (Octopus writes one so). */
export function labelledLines(block: TextBlock, trace: Trace): TextBlock[] | undefined {
  const place = trace.places.get(block)
  const rows = block.markdown.split('\n')
  if (!place || rows.length < 2 || !rows.every((row) => line.test(row.trim()))) return undefined
  let offset = place.start.offset
  return rows.map((row, index) => {
    const [, label = '', , value = ''] = line.exec(row.trim()) ?? []
    const part: TextBlock = { type: 'paragraph', text: `${label}: ${value}`, markdown: row.trimEnd() }
    const start = { line: place.start.line + index, column: index === 0 ? place.start.column : 1, offset }
    const end = {
      line: start.line,
      column: start.column + row.trimEnd().length,
      offset: offset + row.trimEnd().length,
    }
    trace.places.set(part, { path: place.path, start, end })
    trace.leads.set(part, { name: label, rest: value })
    offset += row.length + 1
    return part
  })
}
