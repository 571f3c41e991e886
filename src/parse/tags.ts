// Feeding HTML to its parser in a way that no text can hang: the parser's time grows with the square of the depth.

import type { Parser } from 'htmlparser2'

/** Tags that may be open at once; a page of a handbook has thirty. */
export const mostOpenTags = 1000

const chunk = 16_384

/**
 * Feeds HTML piece by piece until it ends, or until `depth`, counted by the parser's handlers, is past all sense.
 * Gives the index from which on the HTML was not read; its length when all was.
 */
export function feed(parser: Parser, html: string, depth: () => number): number {
  for (let at = 0; at < html.length; at += chunk) {
    parser.write(html.slice(at, at + chunk))
    if (depth() > mostOpenTags) return Math.min(html.length, parser.endIndex + 1)
  }
  parser.end()
  return html.length
}
