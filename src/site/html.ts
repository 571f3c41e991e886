// HTML as values: whatever is put into a template is escaped, unless it is HTML already.

/** A piece of HTML that is safe to put into a page. */
export class Html {
  constructor(
    /** Markup whose text and attributes are escaped. */
    readonly markup: string,
  ) {}
}

/** What may stand in a template. Nothing is written for `undefined` and `false`. */
export type Part = Html | string | number | undefined | false | readonly Part[]

/**
 * A template of HTML.
 *
 * @example
 * html`<p title="${title}">${text}</p>`.markup
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = ''
  // No part stands before the first text.
  for (const [index, text] of compact(strings).entries()) markup += markupOf(parts[index - 1]) + text
  return new Html(markup)
}

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>()

/** Templates are indented for those who read the code; pages are not. */
function compact(strings: TemplateStringsArray): readonly string[] {
  let known = compacted.get(strings)
  if (!known) {
    known = strings.map((text) => text.replace(/\n\s+/gu, '\n'))
    compacted.set(strings, known)
  }
  return known
}

/**
 * The same text in one piece. Engines keep what was put together as a tree of all its parts until somebody reads
 * it; thousands of pages as trees took gigabytes, and most of the time went to looking after them.
 */
export function inOnePiece(markup: string): string {
  ;/^/u.test(markup)
  return markup
}

/** Parts with something between them. */
export function joined(parts: readonly Html[], between: string): Html {
  return new Html(parts.map(({ markup }) => markup).join(escapeHtml(between)))
}

function markupOf(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.markup
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return part.map(markupOf).join('')
}

const marks = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

const special = /[&<>"']/u
const specials = /[&<>"']/gu

/** Text as HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(specials, (mark) => marks.get(mark) ?? mark) : text
}
