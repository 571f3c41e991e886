// What an author notes beside a statement, for the tool and not for the reader: its id, what it replaces, that it stays.

/** Notes on one statement. */
export interface Notes {
  /** `{#id}` or `<!-- id: … -->`. */
  id?: string
  /** `<!-- supersedes: L2/impact/… -->`: id of the expectation that this one takes the place of. */
  supersedes?: string
  /** `<!-- unchanged since: L2 -->`: the level from which on it holds as it is. */
  unchangedSince?: string
}

const attribute = /\{#([\w-][\w.:-]*)\}$/u
const comment = /<!--\s*(id|supersedes|unchanged[- ]since):\s*([\w-][\w.:/-]*)\s*-->/giu

/** Reads the notes in a statement's Markdown. */
export function notesIn(markdown: string): Notes {
  const notes: Notes = {}
  if (!markdown.includes('<!--') && !markdown.includes('{#')) return notes
  for (const [, name = '', value = ''] of markdown.matchAll(comment)) {
    if (/^id$/iu.test(name)) notes.id = value
    else if (/^supersedes$/iu.test(name)) notes.supersedes = value
    else notes.unchangedSince = value
  }
  const id = attribute.exec(markdown.replace(comment, '').trimEnd())?.[1]
  return id === undefined ? notes : { ...notes, id }
}

/** A statement's words without an id at their end. */
export function withoutId(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed.includes('{#') ? trimmed.replace(attribute, '').trimEnd() : trimmed
}
