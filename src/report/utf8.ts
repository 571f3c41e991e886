// Lengths in UTF-8, for formats that count bytes.

/** How many bytes a text takes in UTF-8; a lone surrogate counts as U+FFFD, which it is written as. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
