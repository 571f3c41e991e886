// How long texts are.

/** How many words texts have, on average; 0 where there is no text. */
export function averageWords(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(' ')).length
  return texts.length === 0 ? 0 : words / texts.length
}
