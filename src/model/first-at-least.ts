// Where a number is, or would be, in a list of numbers in order.

/** The index of the first number that is no less; the length of the list where all are. */
export function firstAtLeast(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? least) < least) low = middle + 1
    else high = middle
  }
  return low
}
