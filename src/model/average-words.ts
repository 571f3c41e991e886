// How long texts are.

/** How many words texts have, on average; 0 where there is no text. */
export function averageWords(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  return texts.length === 0 ? 0 : words / texts.length
}

/** How many words a text has. Japanese and Chinese write them without spaces: three signs or so are one. */
export function countWords(text: string): number {
  const signs = text.match(unspaced)?.length ?? 0
  return Math.max(text.split(' ').length, signs / 3)
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu
