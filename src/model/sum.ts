// Numbers of things put together.

/** The sum of what each thing of a list has. */
export function sumOf<T>(list: readonly T[], numberOf: (item: T) => number): number {
  return list.reduce((sum, item) => sum + numberOf(item), 0)
}
