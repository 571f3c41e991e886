// Text that could not be read, or only in part: what it says reaches no check, no release and no page.

import type { Place } from '../../model/place.js'
import { plainWords } from '../../parse/data-words.js'
import { placeBetween } from '../../parse/lines.js'
import type { SourceDocument } from '../../parse/document.js'
import type { RuleContext } from '../../lint/rule.js'
import { defineRule } from '../../lint/rule.js'
import { conflictsIn } from './conflicts.js'
import { misspeltStatus } from './status.js'
import { unclosedMatter } from './unclosed.js'

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
  recommended: 'error',
  milder: { warning: 'a status that is misspelled, and text or data that cannot be read to the end' },
  fixable: true,
  messages: {
    conflict: (data: { marker: string }) =>
      `Unexpected line \`${data.marker}\` that git writes where two edits met, expected one text; keep what is right of the two, and remove the lines of \`<<<<<<<\`, \`=======\` and \`>>>>>>>\``,
    unclosed: (data: { words: string }) =>
      `Unexpected text below the front matter that ends with \`${data.words}\`, expected a line of three dashes between, without which it is no front matter; add the line`,
    status: (data: { status: string; meant: string }) =>
      `Unexpected status \`${data.status}\`, expected \`${data.meant}\`; correct it, for until then it says nothing about the level`,
    unread: (data: { kind: Kind; reason: string; count: number }) =>
      `Unexpected ${words[data.kind].found} (${data.reason})${data.count === 1 ? '' : `, and ${String(data.count - 1)} more below`}, expected ${words[data.kind].wanted}`,
  },
  check({ documents, surroundings, report }) {
    const sources = [...documents.map(({ source }) => source), ...brokenNeighbours(documents, surroundings)]
    for (const { source, kind } of documents) {
      const slip = kind === 'level' ? misspeltStatus(source) : undefined
      if (!slip) continue
      const { at, status, meant } = slip
      report('status', { at, data: { status, meant }, actual: status, expected: [meant], atMost: 'warning' })
    }
    for (const source of sources) {
      for (const at of conflictsIn(source))
        report('conflict', { at, data: { marker: source.text.slice(at.start.offset, at.end.offset) } })
      const unclosed = unclosedMatter(source, sources)
      if (unclosed) {
        const { at, words: last, fix } = unclosed
        report('unclosed', { at, data: { words: last }, fix })
      }
      if (source.unread !== undefined) {
        report('unread', {
          at: firstLine(source),
          data: { kind: 'markdown', reason: plainWords(source.unread), count: 1 },
          atMost: 'warning',
        })
        continue
      }
      const [first, ...more] = source.frontMatter?.errors ?? []
      if (!first) continue
      report('unread', {
        at: openedAt(source, first.place),
        data: {
          kind: source.format === 'data' ? 'data' : 'front matter',
          reason: plainWords(first.message),
          count: more.length + 1,
        },
        atMost: 'warning',
        related: more.slice(0, 5).map(({ message, place }) => ({ message: plainWords(message), at: place })),
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
