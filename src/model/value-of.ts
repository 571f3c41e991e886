// What stands under a word that people chose.

/** The value of a word; what every object inherits (`constructor`, `toString`) is no value. */
export function valueOf<T>(values: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(values, word) ? values[word] : undefined
}

/** Where a level stands on an axis; nowhere without a value, or with one that the scale does not have. */
export function stepAt(
  { axes }: { axes: Readonly<Record<string, string>> },
  { id, scale }: { id: string; scale: readonly { id: string; title: string }[] },
): { index: number; title: string } | undefined {
  const value = valueOf(axes, id)
  for (const [index, step] of scale.entries()) if (step.id === value) return { index, title: step.title }
  return undefined
}
