// `**Reach:** Reach: the team.`: a label that its text says again.

/** The label that a text begins with, its second time, and where the text goes on. */
export function labelTwice(
  text: string,
): { words: string; start: number; end: number; next: number } | undefined {
  const colon = text.indexOf(':')
  if (colon < 3 || colon > 80) return undefined
  const words = text.slice(0, colon).trim()
  const start = afterSpace(text, colon + 1)
  if (start === colon + 1 || !/^\p{L}[^\n]{2}/u.test(words) || !text.startsWith(words, start))
    return undefined
  const end = afterSpace(text, start + words.length) + 1
  const next = afterSpace(text, end)
  return text.charAt(end - 1) === ':' && next > end ? { words, start, end, next } : undefined
}

function afterSpace(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length
}
