// Running text in sentences, each with where it starts.

/** A sentence and its offset in the text. */
export interface Sentence {
  text: string
  offset: number
}

/** The sentences of a text. A full stop ends one only before a space, and not behind `Sr`: `L1.1` is a word. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/\S[^]*?(?:(?<!\b[SJ]r)[.!?](?=\s)|$)/gu)].map((match) => ({
    text: match[0].replace(/^["'“‘(*_]+/u, ''),
    offset: match.index,
  }))
}
