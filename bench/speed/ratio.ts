// What is said of many measurements: the least, the middle and the most.

export interface Spread {
  min: number
  median: number
  max: number
}

/** Spread of some numbers; of an even count the median is the mean of the middle two. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  if (min === undefined || max === undefined) {
    throw new Error('Unexpected absence of measurements, expected at least one')
  }
  const middle = (sorted.length - 1) / 2
  const [below = min, above = max] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return { min, median: (below + above) / 2, max }
}

/** Ratio of each pair, which ran one after the other, so that a busy moment weighs on both. */
export function ratios(pairs: readonly (readonly [ours: number, theirs: number])[]): Spread {
  return spread(pairs.map(([ours, theirs]) => ours / theirs))
}
