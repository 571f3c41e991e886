// Things beside each other.

/** Each thing of a list with the one that follows it. */
export function neighbours<T>(list: readonly T[]): [T, T][] {
  return list
    .slice(1)
    .flatMap((after, index) => list.slice(index, index + 1).map((before): [T, T] => [before, after]))
}
