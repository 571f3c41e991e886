// Markdown trees from one look to the next, while somebody edits: a text that has not changed is not parsed again.

import type { MarkdownParser, MarkdownTree } from '../parse/markdown.js'

/** Trees of the last look, by text. */
export interface KeptTrees {
  /** The same parser, that parses no text twice in a row of looks. */
  around(parse: MarkdownParser): MarkdownParser
  /** Ends a look: trees that it did not ask for are let go. */
  turn(): void
}

/** Keeps no tree yet. */
export function keepTrees(): KeptTrees {
  let last = new Map<string, MarkdownTree>()
  let current = new Map<string, MarkdownTree>()
  return {
    around: (parse) => (text) => {
      const tree = current.get(text) ?? last.get(text) ?? parse(text)
      current.set(text, tree)
      return tree
    },
    turn: () => {
      last = current
      current = new Map()
    },
  }
}
