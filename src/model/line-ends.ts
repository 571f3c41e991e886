// Line ends of texts, and ladders as they would be without those of Windows: what is made of a ladder, or said of its
// changes, is the same from any checkout.

import type { Ladder } from './ladder.js'

/** The line end that a text uses. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** The ladder with `\n` for every `\r\n` in its texts; the same object where it has none. */
export function withUnixLines(ladder: Ladder): Ladder {
  if (!JSON.stringify(ladder).includes(String.raw`\r\n`)) return ladder
  const json = JSON.stringify(ladder, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
  )
  // Nothing but the content of strings is another.
  return JSON.parse(json) as Ladder
}
