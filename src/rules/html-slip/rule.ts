// HTML in Markdown whose tags do not close: `<\li>`, a `<tr>` without `</tr>` among rows that have one.

import { defineRule } from '../../lint/rule.js'
import { elementsOf, tagsOf, type Element } from '../../lint/tags.js'
import type { SourceDocument } from '../../parse/document.js'
import { placeBetween } from '../../parse/lines.js'

export default defineRule({
  id: 'html-slip',
  description: 'Require HTML tags to be closed, as the others of their kind in the file are',
  family: 'structure',
  recommended: 'warning',
  fixable: true,
  messages: {
    backslash: (data: { name: string }) =>
      `Unexpected backslash in \`<\\${data.name}>\`, expected \`</${data.name}>\`; turn the slash round`,
    unclosed: (data: { name: string }) =>
      `Unexpected end of \`<${data.name}>\` without a closing tag, expected \`</${data.name}>\` as after the others; add it`,
    open: (data: { name: string }) =>
      `Unexpected \`<${data.name}>\` that is never closed, expected \`</${data.name}>\` after its content; add it where the content ends`,
  },
  check({ documents, report }) {
    for (const { source } of documents) {
      const tags = tagsOf(source)
      for (const { name, slipped, start, end } of tags) {
        if (!slipped) continue
        report('backslash', {
          at: placeBetween(source.path, source.starts, start, end),
          data: { name },
          fix: { range: [start + 1, start + 2], text: '/' },
        })
      }
      const elements = elementsOf(source, tags)
      for (const element of elements) {
        const { name, start, end } = element.open
        if (element.close) continue
        if (required.has(name)) {
          report('open', { at: placeBetween(source.path, source.starts, start, end), data: { name } })
        } else if (optional.has(name) && isException(element, elements)) {
          const at = placeBetween(source.path, source.starts, lastLine(element, source), element.end)
          const related = {
            message: 'It starts here',
            at: placeBetween(source.path, source.starts, start, end),
          }
          report('unclosed', {
            at,
            data: { name },
            related: [related],
            fix: { range: [element.end, element.end], text: `</${name}>` },
          })
        }
      }
    }
  },
})

const required = new Set(['details', 'summary', 'table', 'ul', 'ol', 'b', 'strong', 'i', 'em'])
const optional = new Set(['li', 'tr', 'td', 'th', 'dt', 'dd'])

/** HTML lets these be left open; in a file that closes most of them, one left open is a slip. */
function isException({ open }: Element, elements: readonly Element[]): boolean {
  const same = elements.filter((element) => element.open.name === open.name)
  return same.filter((element) => !element.close).length * 2 < same.length
}

/** Where the last line of an element's content starts: that is where the closing tag is missing. */
function lastLine({ open, end }: Element, { text }: SourceDocument): number {
  const line = Math.max(text.lastIndexOf('\n', end - 1) + 1, open.start)
  return line + (text.slice(line, end).length - text.slice(line, end).trimStart().length)
}
