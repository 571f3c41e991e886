// Several words as a sentence has them.

/** Names as messages show them, each in backticks. */
export function quoted(names: readonly string[]): string[] {
  return names.map((name) => `\`${name}\``)
}

/** `a, b and c`, `a and b`, `a`. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  const before = words.slice(0, -1).join(', ')
  return [...(before === '' ? [] : [before]), ...words.slice(-1)].join(` ${last} `)
}
