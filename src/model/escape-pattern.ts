// Words inside of patterns.

/** The words as a pattern that matches them and nothing else. */
export function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
}
