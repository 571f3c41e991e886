// What stands under a word that people chose.

/** The value of a word; what every object inherits (`constructor`, `toString`) is no value. */
export function valueOf<T>(values: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(values, word) ? values[word] : undefined
}
