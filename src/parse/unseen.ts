// Paragraphs to the parser that no page shows: what generators of sites take for their own.

/** What MDX runs or leaves out, between the paragraphs that it shows: imports, exports, comments and other expressions. */
const code = /^(?:(?:import|export)\s|\{[^]*\}$)/u

/** What Jekyll gives a heading besides its words: `{: .no_toc }`. */
const attributes = /^\{:[^{}\n]*\}$/u

/** Whether a paragraph of a file is none to its readers. */
export function isUnseen(markdown: string, path: string): boolean {
  return attributes.test(markdown) || (path.endsWith('.mdx') && code.test(markdown))
}
