// Several things as a sentence has them.

/** `1 level`, `2 levels`; `nouns` where the plural is another than with an `s`. */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : nouns}`
}

/** Names as messages show them, each in backticks. */
export function quoted(names: readonly string[]): string[] {
  return names.map((name) => `\`${name}\``)
}

/** `a, b and c`, `a and b`, `a`. */
export function listed(words: readonly string[], last: 'and' | 'or'): string {
  const before = words.slice(0, -1).join(', ')
  return [...(before === '' ? [] : [before]), ...words.slice(-1)].join(` ${last} `)
}
