// Text that could not be read, or only in part: what it says reaches no check, no release and no page.

import type { Place } from '../../model/place.js'
import { placeBetween } from '../../parse/lines.js'
import type { SourceDocument } from '../../parse/document.js'
import type { RuleContext } from '../../lint/rule.js'
import { defineRule } from '../../lint/rule.js'

type Kind = 'markdown' | 'data' | 'front matter'

const words: Record<Kind, { found: string; wanted: string }> = {
  markdown: {
    found: 'text that cannot be read as Markdown',
    wanted: 'simpler nesting; mend it or split the file, for until then nothing in it is checked',
  },
  data: {
    found: 'mistake in the data',
    wanted: 'YAML or JSON that can be read; mend it, for what follows may be missing',
  },
  'front matter': {
    found: 'mistake in the front matter',
    wanted: 'YAML that can be read; mend it, for what it says of the level may be missing',
  },
}

export default defineRule({
  id: 'readable-text',
  description: 'Require text and data that can be read to the end',
  family: 'structure',
  recommended: 'warning',
  messages: {
    unread: (data: { kind: Kind; reason: string; count: number }) =>
      `Unexpected ${words[data.kind].found} (${data.reason})${data.count === 1 ? '' : `, and ${String(data.count - 1)} more below`}, expected ${words[data.kind].wanted}`,
  },
  check({ documents, surroundings, report }) {
    const sources = [...documents.map(({ source }) => source), ...brokenNeighbours(documents, surroundings)]
    for (const source of sources) {
      if (source.unread !== undefined) {
        report('unread', {
          at: firstLine(source),
          data: { kind: 'markdown', reason: reasonOf(source.unread), count: 1 },
        })
        continue
      }
      const [first, ...more] = source.frontMatter?.errors ?? []
      if (!first) continue
      report('unread', {
        at: openedAt(source, first.place),
        data: {
          kind: source.format === 'data' ? 'data' : 'front matter',
          reason: reasonOf(first.message),
          count: more.length + 1,
        },
        related: more.slice(0, 5).map(({ message, place }) => ({ message: reasonOf(message), at: place })),
      })
    }
  },
})

type Context = Pick<RuleContext<unknown, never>, 'documents' | 'surroundings'>

/** Data beside the levels that is so broken that no ladder knows it for a level. */
function brokenNeighbours(
  documents: Context['documents'],
  surroundings: Context['surroundings'],
): SourceDocument[] {
  const folders = new Set(
    documents.flatMap(({ source, levels }) =>
      source.format === 'data' && levels.length > 0 ? [folderOf(source.path)] : [],
    ),
  )
  if (folders.size === 0) return []
  const claimed = new Set(
    surroundings.ladders.flatMap((parsed) => parsed.documents.map(({ source }) => source.path)),
  )
  return (surroundings.paths ?? []).flatMap((path) => {
    if (claimed.has(path) || !folders.has(folderOf(path))) return []
    const source = surroundings.document(path)
    return source?.format === 'data' ? [source] : []
  })
}

/** Where the quote or bracket opens whose end is missing: the parser notices it at the end, which may be far below. */
function openedAt({ frontMatter, path, starts, text }: SourceDocument, place: Place): Place {
  const around = [...(frontMatter?.places ?? [])]
    .filter(([pointer, { start, end }]) => {
      const isOpen = /["'[{]/u.test(text.charAt(start.offset))
      return (
        isOpen &&
        !pointer.endsWith('#key') &&
        start.offset < place.start.offset &&
        place.start.offset <= end.offset + 1
      )
    })
    .at(-1)?.[1]
  if (!around || around.start.line === place.start.line) return place
  const line = /[^\r\n]*/u.exec(text.slice(around.start.offset, around.end.offset))?.[0] ?? ''
  return placeBetween(path, starts, around.start.offset, around.start.offset + line.length)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function firstLine({ path, starts, text }: SourceDocument): Place {
  const end = text.search(/[\r\n]/u)
  return placeBetween(path, starts, 0, end === -1 ? text.length : end)
}

// The parser speaks of compact mappings and flow sequences; whoever edits a ladder does not.
const inPlainWords: readonly [RegExp, string][] = [
  [/^Nested mappings/u, 'a second colon in one line: put the text in quotation marks'],
  [/^Missing closing/u, 'a quotation mark that is not closed'],
  [/^Flow (?:sequence|map)/u, 'a bracket that is not closed'],
  [/^Implicit (?:map )?keys/u, 'a line without its colon'],
  [/^Tabs are not allowed/u, 'a tab where spaces are needed'],
  [/^All (?:mapping|sequence) items/u, 'lines that belong together do not begin in one column'],
]

/** What the parser says, in words for people; as it is where there are none. It stands in brackets, so without a capital. */
function reasonOf(message: string): string {
  const plain = inPlainWords.find(([pattern]) => pattern.test(message))?.[1]
  if (plain !== undefined) return plain
  return /^[A-Z][a-z]/u.test(message) ? message.charAt(0).toLowerCase() + message.slice(1) : message
}
