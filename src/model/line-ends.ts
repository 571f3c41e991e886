// A ladder that was read from files with Windows line ends, as it would be without them: what is made of a ladder, or
// said of its changes, is the same from any checkout.

import type { Ladder } from './ladder.js'

/** The ladder with `\n` for every `\r\n` in its texts; the same object where it has none. */
export function withUnixLines(ladder: Ladder): Ladder {
  if (!JSON.stringify(ladder).includes(String.raw`\r\n`)) return ladder
  const json = JSON.stringify(ladder, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value,
  )
  // Nothing but the content of strings is another.
  return JSON.parse(json) as Ladder
}
