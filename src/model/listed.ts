// Several things as a sentence has them.

/** `1 expectation`, `2 expectations`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
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
